import { describe, expect, it } from "vitest";
import type { Target } from "../indicator/indicator.ts";
import type { SystemOptions } from "../indicator/system.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  reached,
  read,
  system,
  target,
  under,
  use,
} from "./testing/small-body.ts";

const goal = (value: Target["value"]): readonly Target[] => [{ period: "2021" as PeriodCode, value }];

/** Two counts on one objective: 30 of 40 wanted, and 12 with the given target. */
const evaluated = (targets: readonly Target[], options: Partial<SystemOptions> = {}): Evaluation => {
  const document = documentOf({
    measures: [measure("a", { frequency: "year" }), measure("b", { frequency: "year" }), measure("c")],
    indicators: [indicator("A", read("a")), indicator("B", read("b"))],
    nodes: [node("1", { kind: "area" }), node("1.1", { kind: "strategic", ...under("1") })],
    uses: [
      use("A", onNode("1.1"), { targets: target("40") }),
      use("B", onNode("1.1"), { order: 2, targets }),
    ],
    entries: [entry(1, "a 2021", "30"), entry(2, "b 2021", "12")],
    systems: [system(options)],
  });
  const result = evaluate(document, questionOf("2021", "2022-02-01"));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const seen = ({ uses, nodes }: Evaluation) => {
  const { light, achievement } = uses[1] ?? {};
  const { coverage, achievement: whole } = nodes[1] ?? {};
  return { light, achievement, coverage, whole };
};

describe("an indicator at its place", () => {
  it("leaves without a target, or counts as missing where the body says so [R17.1-no-target]", () => {
    expect(seen(evaluated([]))).toEqual({
      ...{ light: "not-assessable", achievement: null },
      ...{ coverage: 10_000, whole: 7_500 },
    });
    expect(seen(evaluated([], { noTarget: "counts-missing" }))).toEqual({
      ...{ light: "missing", achievement: null },
      ...{ coverage: 5_000, whole: 7_500 },
    });
    expect(seen(evaluated([], { noTarget: "counts-missing", missing: "counts-zero" }))).toMatchObject({
      coverage: 5_000,
      whole: 3_750,
    });
  });

  it("meets a target that is computed, and waits for what that one lacks [R17.1-formula]", () => {
    const half = { op: "/", left: read("a"), right: { op: "number", value: "2" as Decimal } } as const;
    expect(seen(evaluated(goal({ kind: "formula", formula: half })))).toMatchObject({
      achievement: hundredths(8_000),
    });
    expect(seen(evaluated(goal({ kind: "formula", formula: read("c") })))).toMatchObject({
      ...{ light: "missing", achievement: null, coverage: 5_000 },
    });
  });

  it("has no result where its target leads back to its own objective, and keeps its value [R17.1-formula]", () => {
    const { uses } = evaluated(goal({ kind: "formula", formula: reached("1.1") }));
    expect(uses[1]).toMatchObject({
      outcome: { kind: "number", number: 12 },
      achievement: null,
      light: "missing",
      steps: expect.arrayContaining([{ kind: "absent", causes: [{ code: "circular", nodeIds: ["1.1"] }] }]),
    });
  });

  it("scores by the scale of its own place before that of the body [R17.1-scale]", () => {
    const document = evaluated(target("24"), { scale: { kind: "on-off" } });
    expect(seen(document)).toMatchObject({ achievement: 0, whole: 0 });
  });

  it("keeps its value and target when it was struck out, and tells why instead of an achievement [R17.1]", () => {
    const struck = use("A", onNode("1.1"), {
      ...{ targets: target("40"), standing: "struck-out", standingReason: "norma cambiata" },
    });
    const document = documentOf({
      measures: [measure("a", { frequency: "year" })],
      indicators: [indicator("A", read("a"))],
      nodes: [node("1", { kind: "area" }), node("1.1", { kind: "strategic", ...under("1") })],
      uses: [struck],
      entries: [entry(1, "a 2021", "30")],
    });
    const done = evaluate(document, questionOf("2021", "2022-02-01"));
    const result = done.ok ? done.value.uses[0] : undefined;
    expect(result).toMatchObject({
      outcome: { kind: "number", number: 30 },
      yearTarget: { kind: "number", number: "40" },
      ...{ achievement: null, light: "not-assessable" },
    });
    const kinds = result?.steps.map(({ kind }) => kind) ?? [];
    expect(kinds).not.toContain("achievement");
    expect(kinds).not.toContain("scale");
    expect(kinds.length).toBeGreaterThan(1);
    expect(result?.steps.at(-1)).toEqual({ kind: "left", standing: "struck-out", reason: "norma cambiata" });
  });
});
