import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { italianHolidays } from "../quantity/italian-holidays.ts";
import { addWorkingDays } from "../quantity/working-days.ts";
import { askedIn, type Collection } from "./asked.ts";
import { countRounds, punctualityOf, roundRespected, validatedAt } from "./punctuality.ts";
import { asked, collectionOf, moved, typed } from "./testing/collection.ts";
import { roundsOf } from "./window.ts";

const measures = [asked("A", "uno"), asked("B", "uno"), asked("C", "due")];
const cells = ["A 2021-Q1", "B 2021-Q1", "C 2021-Q1"];
const entries = cells.map((cell, i) => typed(i + 1, cell, "2021-05-03"));
const sentOn = (...days: readonly string[]) => days.map((day, i) => moved(i + 1, ["sent", i + 1], day));

const inRound = (collection: Collection, today: string, number = 0) => {
  const round = roundsOf(collection.calendar, italianHolidays)[number];
  if (round === undefined) throw new Error("no such round");
  return punctualityOf(askedIn(collection), round, { today: today as Day, timeZone: "Europe/Rome" });
};
const onTime = (collection: Collection, today: string) =>
  inRound(collection, today).map((office) => office.onTime);

describe("punctualityOf", () => {
  it("is measured from the record: on time when every value due was sent by its deadline [P-C3a]", () => {
    const collection = collectionOf({
      measures,
      entries,
      answers: sentOn("2021-05-10", "2021-05-17", "2021-05-18"),
    });
    expect(inRound(collection, "2021-06-01")).toEqual([
      { officeId: "uno", asked: 2, done: 2, inTime: 2, onTime: true, completedOn: "2021-05-17" },
      { officeId: "due", asked: 1, done: 1, inTime: 0, onTime: false, completedOn: "2021-05-18" },
    ]);
  });

  it("counts the midnight of the body's zone, not that of the clock [P-C3a]", () => {
    const sent = (at: string) =>
      onTime(
        collectionOf({ measures: [measures[0] as never], entries, answers: [moved(1, ["sent", 1], at)] }),
        "2021-06-01",
      );
    expect(sent("2021-05-17T21:59:59.000Z")).toEqual([true]);
    expect(sent("2021-05-17T22:00:00.000Z")).toEqual([false]);
  });

  it("does not let a return or a correction change it [P-C3a]", () => {
    const answers = [
      ...sentOn("2021-05-10", "2021-05-11", "2021-05-12"),
      moved(9, ["returned", 1], "2021-05-13"),
    ];
    const corrected = [...entries, typed(9, "A 2021-Q1", "2021-06-20")];
    const collection = collectionOf({ measures, entries: corrected, answers });
    expect(onTime(collection, "2021-07-01")).toEqual([true, true]);
  });

  it("is not known while the deadline is to come, lost as soon as it passes, won as soon as all is sent", () => {
    const nobody = collectionOf({ measures, entries });
    const all = collectionOf({
      measures,
      entries,
      answers: sentOn("2021-05-10", "2021-05-10", "2021-05-10"),
    });
    expect(onTime(nobody, "2021-05-17")).toEqual([null, null]);
    expect(onTime(nobody, "2021-05-18")).toEqual([false, false]);
    expect(onTime(all, "2021-05-10")).toEqual([true, true]);
  });
});

describe("countRounds", () => {
  it("counts each round once, however many values it has, and only those that can be judged [R7-update]", () => {
    const collection = collectionOf({
      measures,
      entries,
      answers: sentOn("2021-05-10", "2021-05-11", "2021-05-12"),
    });
    const rounds = [0, 1, 2].map((number) => inRound(collection, "2021-10-01", number));
    expect(rounds.map(roundRespected)).toEqual([true, false, null]);
    expect(countRounds(rounds)).toEqual({ due: 2, inTime: 1 });
  });
});

describe("validatedAt", () => {
  const approved = [
    moved(1, ["approved", 1], "2021-05-19T08:00:00.000Z"),
    moved(2, ["approved", 2], "2021-05-20T08:00:00.000Z"),
  ];
  const complete = (ids: readonly string[]) => {
    const collection = collectionOf({
      measures: ids.map((id) => asked(id, "uno")),
      entries,
      answers: approved,
    });
    return roundsOf(collection.calendar, italianHolidays)
      .slice(0, 1)
      .map((round) => validatedAt(askedIn(collection), round))[0];
  };

  it("is the last approval of the round, and is not there while one value waits [R7-report] [C-VAL]", () => {
    expect(complete(["A", "B"])).toBe("2021-05-20T08:00:00.000Z");
    expect(complete(["A", "B", "C"])).toBeNull();
    expect(complete([])).toBeNull();
  });

  it("gives the report three working days from then, not counting a holiday in between [R7-report]", () => {
    expect(addWorkingDays("2021-05-20" as Day, 3, italianHolidays)).toBe("2021-05-25");
    expect(addWorkingDays("2021-05-31" as Day, 3, italianHolidays)).toBe("2021-06-04");
  });
});
