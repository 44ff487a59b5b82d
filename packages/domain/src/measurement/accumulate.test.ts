import { describe, expect, it } from "vitest";
import { approval, entry, measure, questionOf } from "../objective/testing/small-body.ts";
import type { Instant } from "../quantity/day.ts";
import type { UnitId } from "../quantity/id.ts";
import type { Outcome } from "../quantity/outcome.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { accumulate, type MeasureFigure } from "./accumulate.ts";
import type { Entry, Validation } from "./cell.ts";
import { knownCells } from "./known.ts";
import type { Measure } from "./measure.ts";

const LATER = "2029-01-01T00:00:00.000Z" as Instant;

type Asked = {
  readonly period?: string;
  readonly today?: string;
  readonly validations?: readonly Validation[];
  readonly unit?: string;
};

/** The measure m over the values written as "2021-Q1: 38", recorded in that order. */
const figureOf = (about: Partial<Measure>, values: readonly string[], asked: Asked = {}): MeasureFigure => {
  const { period = "2021", today = "2022-01-01", validations = [], unit = null } = asked;
  const entries = values.map((text, i) => {
    const [cell = "", value = ""] = text.split(": ");
    const [slot = "", unitId = null] = cell.split("@");
    return { ...entry(i + 1, `m ${slot}`, value), unitId } as Entry;
  });
  const cells = knownCells(entries, validations, LATER);
  return accumulate(measure("m", about), unit as UnitId | null, {
    cells,
    question: questionOf(period, today),
  });
};

const outcomeOf = (...asked: Parameters<typeof figureOf>): Outcome => figureOf(...asked).outcome;
const hole = (code: string, unitId: string | null = null) => ({
  kind: "missing",
  causes: [{ code: "not-recorded", measureId: "m", unitId, period: periodOf(code as PeriodCode) }],
});
const number = (value: number) => ({ kind: "number", number: value });

describe("accumulate", () => {
  const year = ["2021-Q1: 38", "2021-Q2: 20", "2021-Q3: 30"];

  it("adds, averages or takes the last, as the measure says [F9a]", () => {
    expect(outcomeOf({ accumulation: "sum" }, year)).toEqual(number(88));
    expect(outcomeOf({ accumulation: "mean" }, ["2021-Q1: 1", "2021-Q2: 2", "2021-Q3: 6"])).toEqual(
      number(3),
    );
    expect(outcomeOf({ accumulation: "latest" }, year)).toEqual(number(30));
    expect(outcomeOf({ accumulation: "cumulative" }, year)).toEqual(number(30));
  });

  it("stops at the end of the asked period: later values are of later figures", () => {
    expect(outcomeOf({ accumulation: "sum" }, year, { period: "2021-Q2" })).toEqual(number(58));
    expect(outcomeOf({ accumulation: "latest" }, year, { period: "2021-Q1" })).toEqual(number(38));
    expect(outcomeOf({ accumulation: "sum" }, ["2020-Q3: 7", ...year], { period: "2021-Q1" })).toEqual(
      number(38),
    );
  });

  it("names the hole of a sum and gives no sum around it [F9e]", () => {
    expect(outcomeOf({ accumulation: "sum" }, ["2021-Q1: 38", "2021-Q3: 30"])).toEqual(hole("2021-Q2"));
    expect(outcomeOf({ accumulation: "mean" }, ["2021-Q1: 38", "2021-Q3: 30"])).toEqual(hole("2021-Q2"));
  });

  it("asks a state for its last due slot only, and for nothing older", () => {
    expect(outcomeOf({ accumulation: "latest" }, ["2021-Q3: 30"])).toEqual(number(30));
    expect(outcomeOf({ accumulation: "cumulative" }, ["2021-Q1: 38", "2021-Q2: 58"])).toEqual(
      hole("2021-Q3"),
    );
  });

  it("counts a value that came before its slot was over", () => {
    const asked = { today: "2021-05-15" };
    expect(outcomeOf({ accumulation: "sum" }, ["2021-Q1: 38"], asked)).toEqual(number(38));
    expect(outcomeOf({ accumulation: "sum" }, ["2021-Q1: 38", "2021-Q2: 4"], asked)).toEqual(number(42));
    expect(outcomeOf({ frequency: "year" }, ["2021: 100"], asked)).toEqual(number(100));
  });

  it("is not due, not missing, while no slot is over [F9e]", () => {
    const early = (from: string) => ({
      kind: "not-due",
      causes: [{ code: "not-due", measureId: "m", from }],
    });
    expect(outcomeOf({}, [], { today: "2021-04-30" })).toEqual(early("2021-05-01"));
    expect(outcomeOf({ frequency: "year" }, [], { period: "2021-Q1", today: "2021-05-15" })).toEqual(
      early("2022-01-01"),
    );
    expect(outcomeOf({ firstDue: "2022-Q1" as PeriodCode }, [])).toEqual(early("2022-05-01"));
  });

  it("keeps the reason of a value that was declared not available", () => {
    expect(outcomeOf({}, ["2021-Q1: 38", "2021-Q2: ? indagine rinviata", "2021-Q3: 1"])).toEqual({
      kind: "missing",
      causes: [{ code: "not-available", measureId: "m", reason: "indagine rinviata" }],
    });
  });

  it("takes a correction in place of what it corrects [F3b]", () => {
    expect(outcomeOf({ frequency: "year" }, ["2021: 38", "2021: 83"])).toEqual(number(83));
    expect(outcomeOf({ frequency: "year" }, ["2021: ? non ancora", "2021: 83"])).toEqual(number(83));
  });

  it("fails to add dates", () => {
    expect(outcomeOf({ frequency: "year" }, ["2021: 2021-03-01"])).toEqual({
      kind: "failed",
      causes: [{ code: "wrong-type", expected: "number" }],
    });
  });

  it("is provisional while one value of it waits for validation [F3d]", () => {
    expect(
      figureOf({}, year, { validations: [1, 2, 3].map((seq) => approval(10 + seq, seq)) }).provisional,
    ).toBe(false);
    expect(
      figureOf({}, year, { validations: [1, 3].map((seq) => approval(10 + seq, seq)) }).provisional,
    ).toBe(true);
  });

  it("tells every value it is made of, in order of time, and ends with the result", () => {
    const { steps, outcome } = figureOf({}, ["2021-Q3: 30", "2021-Q1: 38", "2021-Q2: 20"]);
    expect(steps.map((step) => (step.kind === "value" ? step.seq : step.kind))).toEqual([
      2,
      3,
      1,
      "accumulated",
    ]);
    expect(steps.at(-1)).toMatchObject({ kind: "accumulated", rule: "sum", unitRule: null, outcome });
    expect(figureOf({}, ["2021-Q1: 38"]).steps.at(-1)).toMatchObject({ kind: "absent" });
  });
});

describe("a date of an event", () => {
  const event: Partial<Measure> = { accumulation: "event-date", valueType: "date" };

  it("is the one recorded last, in whatever period of the year", () => {
    expect(outcomeOf(event, ["2021-Q1: 2021-03-12"], { period: "2021-Q1" })).toEqual({
      kind: "date",
      date: "2021-03-12",
    });
    expect(outcomeOf(event, ["2021-Q2: 2021-06-01", "2021-Q1: 2021-03-12"])).toEqual({
      kind: "date",
      date: "2021-03-12",
    });
  });

  it("has not happened while the year runs, and is missing when it is over", () => {
    expect(outcomeOf(event, [], { period: "2021-Q1", today: "2021-05-15" })).toEqual({
      ...hole("2021"),
      kind: "not-due",
    });
    expect(outcomeOf(event, [], { today: "2021-12-31" })).toEqual({ ...hole("2021"), kind: "not-due" });
    expect(outcomeOf(event, [], { today: "2022-01-01" })).toEqual(hole("2021"));
  });

  it("keeps the reason when somebody declared that there will be none", () => {
    expect(
      outcomeOf(event, ["2021-Q1: 2021-03-12", "2021-Q1: ? iniziativa annullata"], { today: "2021-05-15" }),
    ).toMatchObject({
      kind: "missing",
      causes: [{ code: "not-available", reason: "iniziativa annullata" }],
    });
  });
});

describe("a measure collected by unit", () => {
  const byUnit: Partial<Measure> = {
    collectedBy: "unit",
    unitRule: "sum",
    unitIds: ["promozione", "anagrafe"] as UnitId[],
    frequency: "year",
  };
  const values = ["2021@promozione: 12", "2021@anagrafe: 30"];

  it("gives the body the sum of its units, or their mean [P-T3a]", () => {
    expect(outcomeOf(byUnit, values)).toEqual(number(42));
    expect(outcomeOf({ ...byUnit, unitRule: "mean" }, values)).toEqual(number(21));
    expect(outcomeOf({ ...byUnit, unitRule: null }, values)).toEqual(number(42));
  });

  it("gives a unit its own value [P-T3a]", () => {
    expect(outcomeOf(byUnit, values, { unit: "promozione" })).toEqual(number(12));
    expect(outcomeOf(byUnit, [], { unit: "promozione" })).toEqual(hole("2021", "promozione"));
  });

  it("has no value for the body while one unit has none, and names the unit", () => {
    expect(outcomeOf(byUnit, ["2021@promozione: 12"])).toEqual(hole("2021", "anagrafe"));
  });

  it("tells the value of every unit and ends with the rule that joined them", () => {
    const { steps } = figureOf(byUnit, values);
    expect(steps.map((step) => (step.kind === "value" ? step.unitId : step.kind))).toEqual([
      "anagrafe",
      "promozione",
      "accumulated",
    ]);
    expect(steps.at(-1)).toMatchObject({ unitRule: "sum", outcome: number(42) });
  });

  it("is read from the body's own cell while no unit is named", () => {
    expect(outcomeOf({ ...byUnit, unitIds: [] }, ["2021: 5"])).toEqual(number(5));
  });

  it("does not mix with a measure of the body, which is the same for every unit", () => {
    expect(
      outcomeOf({ frequency: "year" }, ["2021: 5", "2021@promozione: 12"], { unit: "promozione" }),
    ).toEqual(number(5));
  });
});
