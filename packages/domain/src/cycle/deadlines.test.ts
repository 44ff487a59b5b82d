import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { DutyId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { askedIn } from "./asked.ts";
import { deadlinesOf } from "./deadlines.ts";
import { asked, collectionOf, moved, typed } from "./testing/collection.ts";

const first = asked("N_NLetter", "comunicazione");
const second = asked("N_Visite", "comunicazione");
const told = (collection: Parameters<typeof askedIn>[0]) =>
  deadlinesOf(askedIn(collection), []).map((each) =>
    each.kind === "duty" ? [] : [each.kind, each.period, each.day, each.values],
  );

describe("deadlinesOf", () => {
  it("tells one day for all values of a round, also before it opens, moved by holidays [D2-calendar]", () => {
    expect(told(collectionOf({ measures: [first, second] }))).toEqual([
      ["round", "2021-Q1", "2021-05-17", 2],
      ["round", "2021-Q2", "2021-09-15", 2],
      ["round", "2021-Q3", "2022-01-17", 2],
    ]);
  });

  it("leaves out what is done, and tells what came back apart [D2-calendar]", () => {
    const cell = "N_NLetter 2021-Q1";
    const entries = [typed(1, cell, "2021-05-10")];
    const sent = moved(1, ["sent", 1], "2021-05-11");
    const measures = [first, second];
    expect(told(collectionOf({ measures, entries, answers: [sent] }))[0]).toEqual([
      ...["round", "2021-Q1", "2021-05-17"],
      1,
    ]);
    const back = moved(2, ["returned", 1], "2021-05-12");
    expect(told(collectionOf({ measures, entries, answers: [sent, back] })).slice(0, 2)).toEqual(
      expect.arrayContaining([
        ["returned", "2021-Q1", "2021-05-17", 1],
        ["round", "2021-Q1", "2021-05-17", 1],
      ]),
    );
  });

  it("tells the duties that were not ticked, each by its own day [D2-calendar]", () => {
    const duty = {
      ...{ id: "d-1" as DutyId, title: "Report degli utenti", unitId: null, source: null },
      ...{ proof: "ticked" as const, occurrences: [], feeds: [] },
    };
    const occurrence = (period: string, due: string, doneOn: string | null) => ({
      ...{ period: period as PeriodCode, due: due as Day },
      ...{ doneOn: doneOn as Day | null, protocol: null },
    });
    const occurrences = [
      occurrence("2021-Q1", "2021-05-15", "2021-05-12"),
      occurrence("2021-Q2", "2021-09-15", null),
    ];
    expect(deadlinesOf([], [{ duty, occurrences }])).toEqual([
      { kind: "duty", dutyId: "d-1", title: duty.title, period: "2021-Q2", day: "2021-09-15" },
    ]);
  });
});
