import { describe, expect, it } from "vitest";
import { approval, entry } from "../objective/testing/small-body.ts";
import type { Instant } from "../quantity/day.ts";
import type { Entry, Validation } from "./cell.ts";
import { knownCells } from "./known.ts";

const NOW = "2021-06-01T00:00:00.000Z" as Instant;
const first = entry(1, "Med_Conc 2021-Q1", "38");
const second = entry(2, "Med_Conc 2021-Q1", "40");

const read = (entries: readonly Entry[], validations: readonly Validation[] = [], knownAt = NOW) => {
  const known = knownCells(entries, validations, knownAt)(first);
  return known === null ? null : { seq: known.entry.seq, provisional: known.provisional };
};

describe("knownCells", () => {
  it("takes the last entry by number, whatever the clock and the order say [F3c]", () => {
    const clockWentBack = { ...second, recordedAt: "2021-05-01T00:00:00.000Z" as Instant };
    expect(read([first, clockWentBack])).toEqual({ seq: 2, provisional: true });
    expect(read([clockWentBack, first])).toEqual({ seq: 2, provisional: true });
  });

  it("does not know what was recorded later [F4b]", () => {
    const later = { ...second, recordedAt: "2021-09-01T00:00:00.000Z" as Instant };
    expect(read([first, later])).toEqual({ seq: 1, provisional: true });
    expect(read([later])).toBeNull();
  });

  it("calls a value provisional until that very entry is approved [F3d]", () => {
    expect(read([first], [approval(10, 1)])).toEqual({ seq: 1, provisional: false });
    expect(read([first, second], [approval(10, 1)])).toEqual({ seq: 2, provisional: true });
  });

  it("goes by the last answer: an approval that was taken back does not count", () => {
    const returned = { ...approval(11, 1), decision: "returned" } as const;
    expect(read([first], [approval(10, 1), returned])).toEqual({ seq: 1, provisional: true });
    expect(read([first], [returned, approval(12, 1)])).toEqual({ seq: 1, provisional: false });
  });

  it("does not know a value that was taken back, until the moment it was", () => {
    const back = { ...approval(10, 2), decision: "withdrawn" } as const;
    expect(read([first, second], [back])).toEqual({ seq: 1, provisional: true });
    expect(read([second], [back])).toBeNull();
    expect(read([first, second], [back], second.recordedAt)).toEqual({ seq: 2, provisional: true });
  });

  it("keeps measures, periods and units apart [F3a]", () => {
    const cells = knownCells([first], [], NOW);
    expect(cells({ ...first, measureId: entry(1, "N_NLetter 2021-Q1", "1").measureId })).toBeNull();
    expect(cells({ ...first, period: entry(1, "Med_Conc 2021-Q2", "1").period })).toBeNull();
    expect(cells({ ...first, unitId: "servizio" as NonNullable<Entry["unitId"]> })).toBeNull();
  });
});
