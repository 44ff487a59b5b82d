import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { askedIn, type Collection } from "./asked.ts";
import { progressOf, tasksOf } from "./tasks.ts";
import { asked, collectionOf, moved, office, typed } from "./testing/collection.ts";

const tasks = (collection: Collection, today: string) =>
  tasksOf(askedIn(collection), today as Day).map(({ measure, period, when, days }) => [
    `${measure.code} ${period}`,
    when,
    days,
  ]);

const newsletter = asked("N_NLetter", "comunicazione");
const yearly = asked("FTE", "personale", { frequency: "year" });

describe("tasksOf", () => {
  it("asks for nothing before the round opens, and then says how long there is", () => {
    const collection = collectionOf({ measures: [newsletter] });
    expect(tasks(collection, "2021-04-30")).toEqual([]);
    expect(tasks(collection, "2021-05-01")).toEqual([["N_NLetter 2021-Q1", "later", 16]]);
    expect(tasks(collection, "2021-05-12")).toEqual([["N_NLetter 2021-Q1", "later", 5]]);
    expect(tasks(collection, "2021-05-17")).toEqual([["N_NLetter 2021-Q1", "today", 0]]);
  });

  it("calls this week what is due by Sunday", () => {
    const collection = collectionOf({
      measures: [newsletter],
      calendar: { holidayRule: "as-it-falls" },
    });
    expect(tasks(collection, "2021-05-10")).toEqual([["N_NLetter 2021-Q1", "this-week", 5]]);
    expect(tasks(collection, "2021-05-09")).toEqual([["N_NLetter 2021-Q1", "later", 6]]);
  });

  it("never drops what is overdue, and puts it first", () => {
    const collection = collectionOf({ measures: [newsletter] });
    expect(tasks(collection, "2021-09-02")).toEqual([
      ["N_NLetter 2021-Q1", "overdue", -108],
      ["N_NLetter 2021-Q2", "later", 13],
    ]);
  });

  it("keeps a draft and a returned value among the things to do, and lets go of what was sent", () => {
    const entries = [typed(1, "N_NLetter 2021-Q1", "2021-05-03")];
    const sent = moved(1, ["sent", 1], "2021-05-04");
    const returned = moved(2, ["returned", 1], "2021-05-06");
    const left = (answers: readonly ReturnType<typeof moved>[]) =>
      tasks(collectionOf({ measures: [newsletter], entries, answers }), "2021-05-10").length;
    expect(left([])).toBe(1);
    expect(left([sent])).toBe(0);
    expect(left([sent, returned])).toBe(1);
  });

  it("asks for yearly values in the window of the yearly close [P-C1b]", () => {
    const collection = collectionOf({ measures: [yearly] });
    expect(tasks(collection, "2022-01-15")).toEqual([]);
    expect(tasks(collection, "2022-01-16")).toEqual([["FTE 2021", "later", 106]]);
  });

  it("asks each unit that collects a measure for its own value, from the first period it is due", () => {
    const byUnit = asked("PO_AGG", "comunicazione", {
      collectedBy: "unit",
      unitIds: [office("anagrafe"), office("metrico")],
      firstDue: "2021-Q2" as PeriodCode,
    });
    const all = askedIn(collectionOf({ measures: [byUnit] }));
    expect(all.map(({ officeId, period }) => [officeId, period])).toEqual([
      ["anagrafe", "2021-Q2"],
      ["metrico", "2021-Q2"],
      ["anagrafe", "2021-Q3"],
      ["metrico", "2021-Q3"],
    ]);
  });

  it("says that a closed cell needs more time, and takes the extension that was granted", () => {
    const closed = { measures: [newsletter], calendar: { daysLate: 0 } };
    const stage = (collection: Collection) => tasksOf(askedIn(collection), "2021-05-20" as Day)[0]?.stage;
    const extension = {
      ...{ period: "2021-Q1" as PeriodCode, unitId: office("comunicazione"), until: "2021-05-31" as Day },
      ...{ reason: "cambio del programma", recordedBy: "Controllo di gestione" },
      recordedAt: "2021-05-18T08:00:00.000Z" as Instant,
    };
    expect(stage(collectionOf(closed))).toBe("closed");
    expect(stage(collectionOf({ ...closed, extensions: [extension] }))).toBe("late");
  });
});

describe("progressOf", () => {
  it("counts n of m for each office over the windows that have opened", () => {
    const measures = [
      newsletter,
      asked("N_Social", "comunicazione"),
      asked("Med_Conc", "conciliazione"),
      yearly,
    ];
    const entries = [typed(1, "N_NLetter 2021-Q1", "2021-05-03")];
    const answers = [moved(1, ["sent", 1], "2021-05-04")];
    const all = askedIn(collectionOf({ measures, entries, answers }));
    expect(progressOf(all, "2021-05-10" as Day)).toEqual([
      { officeId: "comunicazione", asked: 2, done: 1 },
      { officeId: "conciliazione", asked: 1, done: 0 },
    ]);
  });
});
