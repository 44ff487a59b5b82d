import { describe, expect, it } from "vitest";
import { readingsOf } from "../../quantity/choice.ts";
import { isr2013OpenPoints } from "./2013-open-points.ts";

describe("the points the agency's regulation leaves open", () => {
  it("are all twenty-five there", () => {
    const points = new Set(isr2013OpenPoints.map(({ point }) => point).filter((id) => id.startsWith("AMB-")));
    const all = Array.from({ length: 25 }, (_, n) => `AMB-${String(n + 1).padStart(2, "0")}`);
    expect([...points].sort()).toEqual(all);
  });

  it("have a default each, but for the two percentages of the chart [AMB-05]", () => {
    const open = isr2013OpenPoints.filter((choice) => choice.default === null).map(({ point }) => point);
    expect(open).toEqual(["AMB-05"]);
  });

  it("score behaviours from 0 to 100 until the body attaches its own scale [AMB-19]", () => {
    const scale = isr2013OpenPoints.find(({ point }) => point === "AMB-19");
    expect(scale && readingsOf(scale)).toEqual(["scoresFromZeroToHundred"]);
  });

  it("ask the act for a reason where practice doubts the default [P-E12a]", () => {
    const asked = new Set(isr2013OpenPoints.filter((one) => one.reasonInAct).map(({ point }) => point));
    expect([...asked].sort()).toEqual(["AMB-02", "AMB-09", "AMB-10", "AMB-21", "AMB-24"]);
  });
});
