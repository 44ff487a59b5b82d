import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanOf, over, plus, reached, read } from "../objective/testing/small-body.ts";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { toHundredths } from "../quantity/hundredths.ts";
import type { MeasureId } from "../quantity/id.ts";
import { dateOutcome, missing, notDue, numberOutcome, type Outcome } from "../quantity/outcome.ts";
import { evaluateFormula, type FormulaFigure } from "./evaluate.ts";
import type { Formula } from "./formula.ts";
import type { NodeReading } from "./reader.ts";

type Values = Readonly<Record<string, number | string | Outcome>>;

const outcomeOf = (value: number | string | Outcome | undefined): Outcome => {
  if (typeof value === "number") return numberOutcome(value);
  if (typeof value === "string") return dateOutcome(value as Day);
  return value ?? missing();
};

const nodeReading = (achievement: number | null | undefined): NodeReading => ({
  outcome: typeof achievement === "number" ? numberOutcome(achievement / 100) : missing(),
  achievement: typeof achievement === "number" ? toHundredths(achievement) : null,
  leaves: achievement === undefined,
});

/** Nodes by achievement in per cent; `null` without a figure; one that is not named has left. */
const figureOf = (
  formula: Formula,
  values: Values,
  nodes: Readonly<Record<string, number | null>> = {},
): FormulaFigure =>
  evaluateFormula(formula, {
    measure: (id) => outcomeOf(values[id]),
    node: (id) => nodeReading(nodes[id]),
    indicator: () => missing(),
    nodesBelow: () => [],
    lessIsBetter: false,
    holidaysOf: () => [],
  });

const number = (value: string): Formula => ({ op: "number", value: value as Decimal });
const minus = (left: Formula, right: Formula): Formula => ({ op: "-", left, right });
const notRecorded = (id: string): Outcome =>
  missing({ code: "not-available", measureId: id as MeasureId, reason: "rinviata" });

describe("evaluateFormula", () => {
  it("evaluates the bracket of a denominator first [R5.1-ratio-sum]", () => {
    const share = over(read("Dip-Form"), plus(read("Unit_Stab"), read("N_Dir")));
    const { outcome, steps } = figureOf(share, { "Dip-Form": 22, Unit_Stab: 30, N_Dir: 1 });
    expect(outcome).toEqual(numberOutcome(22 / 31));
    expect(steps.map((step) => step.kind === "operation" && step.operation)).toEqual(["+", "/"]);
  });

  it("adds two counts [R5.1-sum]", () => {
    expect(figureOf(plus(read("auto"), read("guidati")), { auto: 123, guidati: 41 }).outcome).toEqual(
      numberOutcome(164),
    );
  });

  it("goes from left to right where signs bind alike [LANG-precedence]", () => {
    const chain = minus(minus(number("8"), number("2")), number("4"));
    expect(figureOf(chain, {}).outcome).toEqual(numberOutcome(2));
    const quotients: Formula = { op: "*", left: over(number("8"), number("2")), right: number("4") };
    expect(figureOf(quotients, {}).outcome).toEqual(numberOutcome(16));
  });

  it("counts the days between two dates [R5.1-days-between]", () => {
    const days = minus(read("Data_Bando"), read("Data_Atto"));
    expect(figureOf(days, { Data_Bando: "2021-03-16", Data_Atto: "2021-03-01" }).outcome).toEqual(
      numberOutcome(15),
    );
  });

  it("takes the first or the last of some dates, and adds none", () => {
    const values = { a: "2021-03-16", b: "2021-03-01" };
    const call = (name: "min" | "max" | "sum"): Formula => ({
      op: "call",
      name,
      arguments: [read("a"), read("b")],
    });
    expect(figureOf(call("min"), values).outcome).toEqual(dateOutcome("2021-03-01" as Day));
    expect(figureOf(call("max"), values).outcome).toEqual(dateOutcome("2021-03-16" as Day));
    expect(figureOf(call("sum"), values).outcome).toMatchObject({
      kind: "failed",
      causes: [{ code: "wrong-type" }],
    });
  });

  it("fails to mix a date with a number [LANG-units]", () => {
    expect(figureOf(over(read("a"), number("1")), { a: "2021-03-16" }).outcome).toMatchObject({
      kind: "failed",
      causes: [{ code: "wrong-type" }],
    });
  });

  it("fails to divide by zero, 0 by 0 too, and says which measures were zero [R5.1-ratio]", () => {
    const share = over(read("nei termini"), plus(read("a"), read("b")));
    for (const events of [0, 7])
      expect(figureOf(share, { "nei termini": events, a: 0, b: 0 }).outcome).toEqual({
        kind: "failed",
        causes: [{ code: "division-by-zero", measureIds: ["a", "b"] }],
      });
  });

  it("names the divisor that was zero, not the one around it [LANG-zero]", () => {
    const nested = over(number("1"), over(read("a"), read("b")));
    expect(figureOf(nested, { a: 1, b: 0 }).outcome).toMatchObject({ causes: [{ measureIds: ["b"] }] });
  });

  it("fails where no computer number is large enough [LANG-zero]", () => {
    const large = number("999999999999999");
    const product = Array.from({ length: 30 }).reduce<Formula>(
      (left) => ({ op: "*", left, right: large }),
      large,
    );
    expect(figureOf(product, {}).outcome).toEqual({ kind: "failed", causes: [{ code: "not-a-number" }] });
  });

  it("reads an achievement as a fraction of one and tells it [R5.1-derived]", () => {
    const { outcome, steps } = figureOf(
      meanOf(reached("2.3.1"), reached("2.3.2")),
      {},
      { "2.3.1": 90, "2.3.2": 80 },
    );
    expect(outcome).toEqual(numberOutcome((0.9 + 0.8) / 2));
    expect(steps.slice(0, 2)).toEqual([
      { kind: "child-achievement", nodeId: "2.3.1", achievement: 9_000 },
      { kind: "child-achievement", nodeId: "2.3.2", achievement: 8_000 },
    ]);
  });

  it("lets an objective that is struck out leave the mean [R5.3-leave]", () => {
    expect(figureOf(meanOf(reached("2.3.1"), reached("cassato")), {}, { "2.3.1": 90 }).outcome).toEqual(
      numberOutcome(0.9),
    );
    expect(figureOf(meanOf(reached("cassato")), {}, {}).outcome).toMatchObject({ kind: "missing" });
  });

  it("does not let a missing objective leave the mean [LANG-missing]", () => {
    const mean = meanOf(reached("2.3.1"), reached("2.3.2"));
    expect(figureOf(mean, {}, { "2.3.1": 90, "2.3.2": null }).outcome).toMatchObject({ kind: "missing" });
  });

  it("collects the causes of all that is missing and computes nothing around it [LANG-missing]", () => {
    const sum = plus(plus(read("a"), read("b")), read("c"));
    const { outcome, steps } = figureOf(sum, { a: notRecorded("a"), b: 2, c: notRecorded("c") });
    expect(outcome).toMatchObject({ kind: "missing", causes: [{ measureId: "a" }, { measureId: "c" }] });
    expect(steps).toEqual([]);
  });

  it("waits while a part is not due, unless another one is missing [LANG-missing]", () => {
    const early = notDue({ code: "date-not-due", from: "2022-01-01" as Day });
    expect(figureOf(plus(read("a"), read("b")), { a: early, b: 1 }).outcome.kind).toBe("not-due");
    expect(figureOf(plus(read("a"), read("b")), { a: early, b: notRecorded("b") }).outcome.kind).toBe(
      "missing",
    );
  });

  it("never makes a number of what is missing, whatever is done with it [LANG-missing]", () => {
    const operation = fc.constantFrom("+", "-", "*", "/", "sum", "mean", "min", "max" as const);
    const operand = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(operation, operand, operand, (op, a, b) => {
        const parts = [read("a"), read("b")] as const;
        const formula: Formula =
          op === "+" || op === "-" || op === "*" || op === "/"
            ? { op, left: parts[0], right: parts[1] }
            : { op: "call", name: op as "sum", arguments: parts };
        const { outcome } = figureOf(formula, {
          ...(a === undefined ? {} : { a }),
          ...(b === undefined ? {} : { b }),
        });
        const whole = a !== undefined && b !== undefined;
        if (!whole) expect(outcome.kind).toBe("missing");
        if (outcome.kind === "number") expect(Number.isFinite(outcome.number)).toBe(true);
      }),
    );
  });
});
