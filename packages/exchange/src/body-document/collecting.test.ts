import { NOTHING_COLLECTED, defaultCalendar } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { documentOf } from "../example/testing/on-disk.ts";
import { describeProblem } from "../reading/problem.ts";
import { readBodyDocument } from "./read.ts";
import { writeBodyDocument } from "./write.ts";

const { collecting: _collecting, ...whole } = documentOf("camera-di-esempio");
const at = "2021-05-03T08:00:00.000Z";
const nowhere = "00000000-0000-4000-8000-000000000000";
const calendar = { ...defaultCalendar(2021), revision: 1, recordedAt: at, supersededAt: null };
const told = { period: "2021-Q1", recordedBy: "Ufficio", recordedAt: at };

/** The document with something of its collecting, as JSON that may be wrong. */
const withCollecting = (part: object): unknown =>
  JSON.parse(writeBodyDocument({ ...whole, collecting: { ...NOTHING_COLLECTED, ...part } }));
const problemsWith = (part: object): readonly string[] => {
  const read = readBodyDocument(withCollecting(part));
  return read.ok ? [] : read.problems.map(describeProblem);
};

describe("what a body keeps of its collecting, in its document", () => {
  it("may be left out, as by documents written before it was there", () => {
    expect(readBodyDocument(whole).ok).toBe(true);
    expect(problemsWith({ calendars: [calendar] })).toEqual([]);
  });

  it("names units, measures, duties and objectives that are there", () => {
    const cell = { ...told, id: nowhere, measureId: nowhere, unitId: null, text: "Perché?" };
    const tick = { ...told, seq: 1, dutyId: nowhere, doneOn: null, protocol: null };
    const narrative = {
      ...told,
      nodeId: nowhere,
      revision: 1,
      happened: "Tutto",
      causes: null,
      actions: null,
    };
    expect(problemsWith({ comments: [cell], ticks: [tick], narratives: [narrative] })).toEqual([
      `collecting/comments/0/measureId: no measure of the document is ${nowhere}`,
      `collecting/ticks/0/dutyId: no duty of the document is ${nowhere}`,
      `collecting/narratives/0/nodeId: no node of the document is ${nowhere}`,
    ]);
  });

  it("holds one calendar of a year in force, whatever it superseded", () => {
    const before = { ...calendar, supersededAt: at };
    expect(problemsWith({ calendars: [before, { ...calendar, revision: 2 }] })).toEqual([]);
    expect(problemsWith({ calendars: [calendar, { ...calendar, revision: 2 }] })).toEqual([
      "collecting/calendars/1: 2021 in force is already taken by an earlier one",
    ]);
  });

  it("is refused where a rule is not one the program knows", () => {
    const [problem] = problemsWith({ calendars: [{ ...calendar, daysAllowed: 400 }] });
    expect(problem).toContain("collecting/calendars/0/daysAllowed");
  });
});
