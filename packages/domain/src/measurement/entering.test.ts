import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { MeasureId, UnitId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { checkCell, checkValue, isPlausible, type CellQuestion, type GivenValue } from "./entering.ts";
import type { Measure } from "./measure.ts";

const today = "2021-05-15" as Day;
const desk = "desk" as UnitId;

const measure = (over: Partial<Measure> = {}): Measure => ({
  id: "m" as MeasureId,
  version: 1,
  recordedAt: "2021-01-01T00:00:00.000Z" as Measure["recordedAt"],
  code: "M-001",
  printedCode: null,
  name: "Pratiche",
  description: null,
  valueType: "number",
  unit: "N.",
  decimals: 0,
  accumulation: "sum",
  frequency: "quadrimestre",
  firstDue: null,
  daysAllowed: 15,
  collectedBy: "body",
  unitRule: null,
  unitIds: [],
  sourceUnitId: null,
  sourceLabel: null,
  plausible: null,
  notes: [],
  ...over,
});

const cell = (over: Partial<CellQuestion> = {}): CellQuestion => ({
  period: "2021-Q1" as PeriodCode,
  unitId: null,
  today,
  feeds: true,
  ...over,
});

const refusal = (done: ReturnType<typeof checkCell> | ReturnType<typeof checkValue>): string =>
  done.ok ? "ok" : done.problem.code;
const number = (text: string): GivenValue => ({ kind: "number", number: text });

describe("a cell", () => {
  it("is open for a period that is over, and for one that still runs", () => {
    expect(refusal(checkCell(measure(), cell()))).toBe("ok");
    expect(refusal(checkCell(measure(), cell({ period: "2021-Q2" as PeriodCode })))).toBe("ok");
  });

  it("is not open before its period begins", () => {
    expect(refusal(checkCell(measure(), cell({ period: "2021-Q3" as PeriodCode })))).toBe("in-the-future");
  });

  it("is not open for another frequency than the measure's", () => {
    expect(refusal(checkCell(measure(), cell({ period: "2021" as PeriodCode })))).toBe("not-its-period");
    expect(refusal(checkCell(measure({ frequency: "year" }), cell({ period: "2021" as PeriodCode })))).toBe(
      "ok",
    );
  });

  it("is not open before the first period the measure is collected for", () => {
    const later = measure({ firstDue: "2021-Q2" as PeriodCode });
    expect(refusal(checkCell(later, cell()))).toBe("before-first-due");
    expect(refusal(checkCell(later, cell({ period: "2021-Q2" as PeriodCode })))).toBe("ok");
  });

  it("is the body's or a unit's, as the measure is collected [F3a]", () => {
    const byUnit = measure({ collectedBy: "unit", unitIds: [desk], unitRule: "sum" });
    expect(refusal(checkCell(measure(), cell({ unitId: desk })))).toBe("by-body");
    expect(refusal(checkCell(byUnit, cell()))).toBe("by-unit");
    expect(refusal(checkCell(byUnit, cell({ unitId: "elsewhere" as UnitId })))).toBe("not-collecting");
    expect(refusal(checkCell(byUnit, cell({ unitId: desk })))).toBe("ok");
  });

  it("is never open for a measure that no formula reads: it is computed or printed only", () => {
    expect(refusal(checkCell(measure(), cell({ feeds: false })))).toBe("computed-measure");
  });
});

describe("a value", () => {
  it("is taken in its canonical text [F8a]", () => {
    expect(checkValue(measure({ decimals: 2 }), number("0057.50"), today)).toEqual({
      ok: true,
      value: { kind: "number", number: "57.5" },
    });
  });

  it("is refused with more decimals than its measure has: nothing is rounded in silence", () => {
    expect(refusal(checkValue(measure({ decimals: 2 }), number("1.234"), today))).toBe("too-many-decimals");
    expect(refusal(checkValue(measure({ decimals: 2 }), number("1.230"), today))).toBe("ok");
  });

  it("is refused with more digits than can be kept exactly [F8a]", () => {
    expect(refusal(checkValue(measure(), number("1234567890123456"), today))).toBe("too-many-digits");
    expect(refusal(checkValue(measure(), number("1e5"), today))).toBe("not-a-number");
  });

  it("of a count is not below zero, of money and of days it may be", () => {
    expect(refusal(checkValue(measure(), number("-1"), today))).toBe("negative-count");
    expect(refusal(checkValue(measure({ unit: "EUR", decimals: 2 }), number("-10.50"), today))).toBe("ok");
    expect(refusal(checkValue(measure({ unit: "gg" }), number("-3"), today))).toBe("ok");
  });

  it("in per cent is written from 0 to 100, or as far as the measure's range goes", () => {
    const percent = measure({ unit: "%", decimals: 2 });
    expect(refusal(checkValue(percent, number("100.01"), today))).toBe("percent-outside");
    const wide = measure({ unit: "%", decimals: 2, plausible: { min: null, max: "150" as Decimal } });
    expect(refusal(checkValue(wide, number("120.00"), today))).toBe("ok");
    expect(refusal(checkValue(wide, number("150.01"), today))).toBe("percent-outside");
  });

  it("of a measure of dates is a day of the calendar, not one to come", () => {
    const dated = measure({ valueType: "date", unit: "date", accumulation: "event-date" });
    expect(refusal(checkValue(dated, { kind: "date", date: "2021-05-15" }, today))).toBe("ok");
    expect(refusal(checkValue(dated, { kind: "date", date: "2021-05-16" }, today))).toBe("date-outside");
    expect(refusal(checkValue(dated, { kind: "date", date: "2021-02-30" }, today))).toBe("not-a-day");
    expect(refusal(checkValue(dated, number("5"), today))).toBe("wrong-type");
  });

  it("may be that there is none, with the reason", () => {
    const absent: GivenValue = { kind: "not-available", reason: "archivio chiuso" };
    expect(checkValue(measure(), absent, today)).toEqual({ ok: true, value: absent });
  });
});

describe("a plausible range", () => {
  const ranged = measure({ plausible: { min: "10" as Decimal, max: "20" as Decimal } });
  const recorded = (text: string) => ({ kind: "number", number: text as Decimal }) as const;

  it("only remarks on what lies outside, ends included in it", () => {
    expect(["9", "10", "20", "21"].map((text) => isPlausible(ranged, recorded(text)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(refusal(checkValue(ranged, number("21"), today))).toBe("ok");
  });

  it("says nothing of dates, of what is not available, nor where none is given", () => {
    expect(isPlausible(ranged, { kind: "not-available", reason: "chiuso" })).toBe(true);
    expect(isPlausible(measure(), recorded("1000000"))).toBe(true);
  });
});
