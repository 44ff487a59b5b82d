import { describe, expect, it } from "vitest";
import { describeAppraisal } from "../vocabulary/describe-appraisal.ts";
import { HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import { resultPayOf } from "./result-pay.ts";
import { resultOf } from "./result.ts";
import { card, figures, FULL_MARKS, objective, SCHEME } from "./testing/card.ts";

const marked = card({ marks: FULL_MARKS });

describe("resultOf", () => {
  it("weighs objectives, unit and behaviours, each rounded before, and can be told with its sums [150/2009-9.2, CARD-words]", () => {
    const result = resultOf(marked, figures(9200), SCHEME);
    expect(result.parts.map(({ score }) => score)).toEqual([8500, 9200, 8500]);
    expect(result.total).toBe(8710);
    expect(describeAppraisal(result, "it")).toEqual([
      "Obiettivi: (66,66 × 90,00 + 33,34 × 75,00) : 100,00 = 85,00",
      "Performance della struttura: 92,00",
      "Comportamenti: (1,00 × 80,00 + 1,00 × 90,00) : 2,00 = 85,00",
      "30,00 % × 85,00 + 30,00 % × 92,00 + 40,00 % × 85,00 = 87,10",
    ]);
  });

  it("has no result while a part has none: what is missing is not zero [CARD-missing]", () => {
    const result = resultOf(marked, figures(null), SCHEME);
    expect(result.total).toBeNull();
    expect(describeAppraisal(result, "en")).toContain(
      "Performance of the unit: the result is missing, which is not zero.",
    );
  });

  it("lets a part nobody can assess leave with its weight, or leaves the card without a result [CARD-missing]", () => {
    const leftOut = [{ part: "unit", reason: "struttura soppressa" } as const];
    const without = card({ marks: { ...FULL_MARKS, leftOut } });
    const result = resultOf(without, figures(null), SCHEME);
    expect([result.weight, result.total]).toEqual([7000, 8500]);
    expect(describeAppraisal(result, "it").at(-1)).toBe(
      "(30,00 % × 85,00 + 40,00 % × 85,00) : 70,00 % = 85,00",
    );
    expect(resultOf(without, figures(null), { ...SCHEME, notAssessable: "no-result" }).total).toBeNull();
  });

  it("lets an objective the plan struck out leave with its weight [CARD-missing]", () => {
    const [own] = marked.objectives;
    const measured = objective("tolto", 3334, { measuredBy: { kind: "node", nodeId: "n" as never } });
    const struck = card({ marks: FULL_MARKS, objectives: own === undefined ? [] : [own, measured] });
    const result = resultOf(struck, figures(9200, [{ id: "tolto", achievement: null, left: true }]), SCHEME);
    expect(result.parts[0]?.score).toBe(9000);
    expect(describeAppraisal(result, "it")[0]).toBe("Obiettivi: 90,00");
  });

  it("has nothing to say of a part that weighs nothing", () => {
    const weights = { objectives: 6000, unit: 0, behaviours: 4000 } as typeof marked.weights;
    const result = resultOf({ ...marked, weights }, figures(null), SCHEME);
    expect(result.parts.map(({ part }) => part)).toEqual(["objectives", "behaviours"]);
    expect(result.total).toBe(8500);
  });
});

describe("resultPayOf", () => {
  const bound = objective("tempi", 3000, {
    purpose: "payment-times",
    measuredBy: { kind: "node", nodeId: "n" as never },
  });
  const paid = (achievement: number | null) => {
    const payer = card({ objectives: [objective("altro", 7000), bound], marks: FULL_MARKS });
    const found = figures(9000, [
      { id: "tempi", achievement: achievement as Hundredths | null, left: false },
    ]);
    return resultPayOf(payer, resultOf(payer, found, SCHEME), 3000 as Hundredths);
  };

  it("pays nothing of the share that payment times hold when they are missed, and all of it when not [P-E3]", () => {
    expect(paid(10000)).toEqual({ payable: HUNDRED, heldBack: 0 });
    expect(paid(9999)).toEqual({ payable: 7000, heldBack: 3000 });
    expect(paid(null)).toBeNull();
  });
});
