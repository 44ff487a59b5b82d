import { describe, expect, it } from "vitest";
import type { Day } from "./day.ts";
import type { MeasureId } from "./id.ts";
import { absenceOf, dateOutcome, failed, missing, notDue, numberOutcome, type Cause } from "./outcome.ts";

const notAvailable = (measure: string): Cause => ({
  code: "not-available",
  measureId: measure as MeasureId,
  reason: "rinviata",
});
const early = (measure: string): Cause => ({
  code: "not-due",
  measureId: measure as MeasureId,
  from: "2022-01-01" as Day,
});

describe("numberOutcome", () => {
  it("makes a failure of what no computer number can hold, never Infinity or NaN", () => {
    expect(numberOutcome(0)).toEqual({ kind: "number", number: 0 });
    for (const number of [Infinity, -Infinity, NaN])
      expect(numberOutcome(number)).toEqual({ kind: "failed", causes: [{ code: "not-a-number" }] });
  });
});

describe("absenceOf", () => {
  it("is nothing when every outcome has a figure", () => {
    expect(absenceOf([])).toBeNull();
    expect(absenceOf([numberOutcome(1), dateOutcome("2021-05-15" as Day)])).toBeNull();
  });

  it("gathers every cause of the worst kind, each once", () => {
    const outcomes = [
      missing(notAvailable("a")),
      numberOutcome(1),
      missing(notAvailable("b"), notAvailable("a")),
    ];
    expect(absenceOf(outcomes)).toEqual({ kind: "missing", causes: [notAvailable("a"), notAvailable("b")] });
  });

  it("asks for what is missing before it waits for what is not due", () => {
    expect(absenceOf([notDue(early("a")), missing(notAvailable("b"))])).toEqual({
      kind: "missing",
      causes: [notAvailable("b")],
    });
  });

  it("tells a failure before all, since no value repairs it", () => {
    expect(
      absenceOf([missing(notAvailable("b")), failed({ code: "not-a-number" }), notDue(early("a"))]),
    ).toEqual({
      kind: "failed",
      causes: [{ code: "not-a-number" }],
    });
  });
});
