import { describe, expect, it } from "vitest";
import type { Instant } from "../quantity/day.ts";
import { italianHolidays } from "../quantity/italian-holidays.ts";
import { askedIn } from "./asked.ts";
import { reportDueOn, reportLacks } from "./monitoring.ts";
import { validatedAt } from "./punctuality.ts";
import { asked, collectionOf, moved, office, typed } from "./testing/collection.ts";
import { roundsOf } from "./window.ts";

const measures = [asked("a", "u1"), asked("b", "u1"), asked("c", "u2")];

const lacksWith = (given: Omit<Parameters<typeof collectionOf>[0], "measures">) => {
  const collection = collectionOf({ ...given, measures });
  const [round] = roundsOf(collection.calendar, collection.holidaysOf);
  if (round === undefined) throw new Error("a year has rounds");
  const values = askedIn(collection);
  return { lacks: reportLacks(values, round), validated: validatedAt(values, round) };
};

const entries = [typed(1, "a 2021-Q1", "2021-05-05"), typed(2, "c 2021-Q1", "2021-05-05")];

describe("the report on a round", () => {
  it("waits for every value to be sent and validated, and says whose [C-VAL]", () => {
    const answers = [moved(1, ["sent", 1], "2021-05-06"), moved(2, ["sent", 2], "2021-05-06")];
    const approved = moved(3, ["approved", 2], "2021-05-07");
    expect(lacksWith({ entries, answers: [...answers, approved] })).toEqual({
      lacks: [{ officeId: office("u1"), toSend: 1, toValidate: 1 }],
      validated: null,
    });
  });

  it("waits for nothing exactly when validation is complete; what is not available waits for nobody", () => {
    const absent = {
      ...typed(3, "b 2021-Q1", "2021-05-05"),
      value: { kind: "not-available", reason: "il registro manca" } as const,
    };
    const answers = [moved(1, ["approved", 1], "2021-05-07"), moved(2, ["approved", 2], "2021-05-10")];
    const { lacks, validated } = lacksWith({ entries: [...entries, absent], answers });
    expect(lacks).toEqual([]);
    expect(validated).toBe("2021-05-10T08:00:00.000Z");
  });

  it("is due three working days after the last validation [R7-report]", () => {
    const ground = { timeZone: "Europe/Rome", holidaysOf: italianHolidays };
    // Friday 28 May, then Monday, Tuesday; Wednesday 2 June is a holiday.
    expect(reportDueOn("2021-05-28T15:00:00.000Z" as Instant, ground)).toBe("2021-06-03");
  });
});
