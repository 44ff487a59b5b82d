import { describe, expect, it } from "vitest";
import type { Formula } from "../formula/formula.ts";
import type { MeasureStep } from "../measurement/step.ts";
import { indicator, meanOf, over, plus, reached, read } from "../objective/testing/small-body.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { IndicatorId, NodeId } from "../quantity/id.ts";
import { missing, numberOutcome } from "../quantity/outcome.ts";
import { isLessBetter, valueOf, type IndicatorReader } from "./value.ts";

const named: Formula = { op: "indicator", indicator: "other" as IndicatorId };
const level: Formula = { op: "achievements", below: null, level: "operational" };

/** What stands on the way to a measure, as accumulating would tell it. */
const closing = (id: string): MeasureStep =>
  ({ kind: "accumulated", measureId: id, outcome: numberOutcome(1) }) as unknown as MeasureStep;

/** Measures of 30, `%` in per cent, `lost` without a value; whatever `waiting` names is provisional. */
const readerOf = (waiting: string | null = null): IndicatorReader => ({
  measure: (id) => {
    if (id === "nobody") return null;
    const lost = missing({ code: "unknown-measure", measureId: id });
    return {
      unit: id === "share" ? "%" : "N.",
      figure:
        id === "lost"
          ? { outcome: lost, provisional: waiting === id, steps: [{ kind: "absent", causes: lost.causes }] }
          : { outcome: numberOutcome(30), provisional: waiting === id, steps: [closing(id)] },
    };
  },
  indicator: (id) => ({ outcome: numberOutcome(7), provisional: waiting === id }),
  node: (id) => ({
    outcome: numberOutcome(0.5),
    achievement: hundredths(5_000),
    leaves: false,
    provisional: waiting === id,
  }),
  nodesBelow: () => ["n1", "n2"] as NodeId[],
  holidaysOf: () => [],
});

const provisional = (formula: Formula, waiting: string | null): boolean =>
  valueOf(indicator("i", formula), readerOf(waiting)).provisional;

describe("valueOf", () => {
  it("is provisional while anything it reads waits, and for nothing else [R5.3-recompute]", () => {
    const formula = plus(plus(read("a"), read("b")), plus(meanOf(reached("n3"), reached("n4")), named));
    for (const waiting of ["a", "b", "n3", "n4", "other"])
      expect([waiting, provisional(formula, waiting)]).toEqual([waiting, true]);
    for (const waiting of [null, "c", "n1"])
      expect([waiting, provisional(formula, waiting)]).toEqual([waiting, false]);
    expect(provisional(meanOf(level), "n2")).toBe(true);
    expect(provisional(meanOf(level), "n3")).toBe(false);
  });

  it("is not provisional without a value, since nothing waits to be confirmed", () => {
    expect(provisional(plus(read("a"), read("lost")), "a")).toBe(false);
    expect(provisional(read("nobody"), "nobody")).toBe(false);
  });

  it("reads a measure in per cent as a fraction of one, and prints a per cent times 100 [F8e]", () => {
    const share = indicator("i", read("share"), { kind: "percent", unit: "%" });
    expect(valueOf(share, readerOf()).outcome).toEqual(numberOutcome(30));
    expect(valueOf(indicator("i", read("share")), readerOf()).outcome).toEqual(numberOutcome(0.3));
    expect(valueOf(indicator("i", named), readerOf()).outcome).toEqual(numberOutcome(7));
  });

  it("tells the way from the measures over the formula to what is printed, and no absence twice", () => {
    const third = over(read("a"), plus(plus(read("a"), read("b")), read("a")));
    const kinds = valueOf(indicator("i", third, { kind: "percent", unit: "%" }), readerOf()).steps.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["accumulated", "accumulated", ...kinds.slice(2, -2), "percent", "rounded"]);
    expect(kinds.length).toBeGreaterThan(5);
    const plain = valueOf(indicator("i", third), readerOf()).steps;
    expect(plain.at(-1)).toEqual({ kind: "rounded", decimals: 2, outcome: numberOutcome(0.33) });
    expect(plain.some(({ kind }) => kind === "percent")).toBe(false);
    const lost = valueOf(indicator("i", plus(read("a"), read("lost"))), readerOf());
    expect(lost.steps.filter(({ kind }) => kind === "absent")).toEqual([]);
    expect(lost.steps.some(({ kind }) => kind === "rounded")).toBe(false);
  });
});

describe("isLessBetter", () => {
  it("holds for at most, less than and dates, and for no other comparison [LANG-best]", () => {
    const better = ([">=", ">", "=", "<=", "<", "by"] as const).filter((direction) =>
      isLessBetter(indicator("i", read("a"), { direction })),
    );
    expect(better).toEqual(["<=", "<", "by"]);
  });
});
