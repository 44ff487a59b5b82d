import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { CardId } from "../quantity/id.ts";
import type { EvaluationDocument, PlanVersion } from "./document.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation, RollUp, Step } from "./evaluation.ts";
import {
  approval,
  card,
  cardObjective,
  documentOf,
  entry,
  indicator,
  meanOf,
  measure,
  node,
  onCard,
  onNode,
  over,
  questionOf,
  reached,
  read,
  system,
  target,
  under,
  use,
} from "./testing/small-body.ts";

const question = questionOf("2021-Q2", "2021-10-01");

const evaluated = (document: EvaluationDocument): Evaluation => {
  const result = evaluate(document, question);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const values = fc.array(fc.option(fc.integer({ min: 0, max: 300 })), { minLength: 6, maxLength: 6 });

/** A body of three measures over two periods; `null` where nothing is recorded. */
const bodyOf = (recorded: readonly (number | null)[]): EvaluationDocument =>
  documentOf({
    measures: [measure("a"), measure("b"), measure("c", { accumulation: "latest" })],
    indicators: [
      indicator("A", read("a")),
      indicator("B", over(read("b"), read("c")), { kind: "percent", unit: "%" }),
      indicator("M", meanOf(reached("1.1"), reached("1.2")), { kind: "mean", unit: "%" }),
    ],
    nodes: [
      node("1", { kind: "area" }),
      node("1.1", { kind: "strategic", order: 1, ...under("1") }),
      node("1.2", { kind: "strategic", order: 2, ...under("1") }),
      node("1.3", { kind: "strategic", order: 3, ...under("1") }),
    ],
    uses: [
      use("A", onNode("1.1"), { targets: target("200") }),
      use("B", onNode("1.2"), { targets: target("80") }),
      use("M", onNode("1.3"), { targets: target("90") }),
      use("A2", onCard("SG_1"), { indicatorId: "A" as never, targets: target("150") }),
    ],
    cards: [card("SG")],
    cardObjectives: [cardObjective("SG_1", { cardId: "SG" as CardId, weight: hundredths(10_000) })],
    systems: [system({ missing: "stays-out" })],
    entries: recorded.flatMap((value, i) => {
      const cell = `${"abc".charAt(i % 3)} 2021-Q${i < 3 ? 1 : 2}`;
      return value === null ? [] : [entry(i + 1, cell, String(value))];
    }),
    validations: [approval(20, 1), approval(21, 4)],
  });

const shuffled = (document: EvaluationDocument): fc.Arbitrary<EvaluationDocument> => {
  const inAnyOrder = <Row>(rows: readonly Row[]): fc.Arbitrary<readonly Row[]> =>
    fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
  const version = document.plans[0]?.versions[0] as PlanVersion;
  const lists = fc.record({
    measures: inAnyOrder(document.measures),
    indicators: inAnyOrder(document.indicators),
    entries: inAnyOrder(document.entries),
    validations: inAnyOrder(document.validations),
    nodes: inAnyOrder(version.nodes),
    uses: inAnyOrder(version.uses),
  });
  return lists.map(({ nodes, uses, ...library }) => ({
    ...document,
    ...library,
    plans: document.plans.map((plan) => ({ ...plan, versions: [{ ...version, nodes, uses }] })),
  }));
};

/** The document with another version of its plan. */
const withVersion = (
  document: EvaluationDocument,
  change: (version: PlanVersion) => PlanVersion,
): EvaluationDocument => ({
  ...document,
  plans: document.plans.map((plan) => ({ ...plan, versions: plan.versions.map(change) })),
});

const withoutMean = (document: EvaluationDocument): EvaluationDocument =>
  withVersion(document, (version) => ({
    ...version,
    uses: version.uses.filter(({ id }) => id !== "M"),
  }));

/** A rolled-up figure without what it is told by and what only counts. */
const shared = ({ achievement, light, coverage, assessable, provisional }: RollUp) => ({
  ...{ achievement, light, coverage, assessable, provisional },
});

const lastFigure = (steps: readonly Step[]): number | null => {
  const last = steps.at(-1);
  return last !== undefined && "achievement" in last ? last.achievement : null;
};

describe("evaluate", () => {
  it("gives the same bits in whatever order the document comes [F8d]", () => {
    const pairs = values.chain((recorded) =>
      fc.tuple(fc.constant(bodyOf(recorded)), shuffled(bodyOf(recorded))),
    );
    fc.assert(
      fc.property(pairs, ([document, other]) => {
        expect(JSON.stringify(evaluated(other))).toBe(JSON.stringify(evaluated(document)));
      }),
    );
  });

  it("gives the same bits when it is asked again, and changes nothing it was given", () => {
    fc.assert(
      fc.property(values, (recorded) => {
        const document = bodyOf(recorded);
        const before = JSON.stringify(document);
        expect(JSON.stringify(evaluated(document))).toBe(JSON.stringify(evaluated(document)));
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it("ends the steps of every figure with that figure", () => {
    fc.assert(
      fc.property(values, (recorded) => {
        const { uses, nodes, cards, cardObjectives, body } = evaluated(bodyOf(recorded));
        for (const { achievement, steps } of [...uses, ...nodes, ...cards, ...cardObjectives, body])
          expect(lastFigure(steps)).toBe(achievement);
      }),
    );
  });

  it("never makes a zero or a NaN of a value that is missing", () => {
    fc.assert(
      fc.property(values, (recorded) => {
        const { uses, nodes } = evaluated(bodyOf(recorded));
        const known = recorded[0] !== null && recorded[3] !== null;
        const first = uses.find(({ useId }) => useId === "A");
        expect(first?.outcome.kind).toBe(known ? "number" : "missing");
        if (!known) expect(first?.achievement).toBeNull();
        for (const { achievement } of nodes)
          expect(achievement === null || Number.isInteger(achievement)).toBe(true);
      }),
    );
  });

  it("gives the same as if what was struck out had never been in the plan [R17.2]", () => {
    const figuresOf = ({ nodes, body }: Evaluation, left: string) => ({
      body: shared(body),
      nodes: nodes.filter(({ nodeId }) => nodeId !== left).map((each) => [each.nodeId, shared(each)]),
    });
    const one = fc.constantFrom("1.1", "1.2", "1.3");
    fc.assert(
      fc.property(values, one, (recorded, left) => {
        const document = bodyOf(recorded);
        const struckOut = withVersion(document, (version) => ({
          ...version,
          nodes: version.nodes.map((each) =>
            each.id === left ? { ...each, standing: "struck-out" as const } : each,
          ),
        }));
        const without = withVersion(document, (version) => ({
          ...version,
          nodes: version.nodes.filter(({ id }) => id !== left),
          uses: version.uses.filter(({ holder }) => holder.kind !== "node" || holder.nodeId !== left),
        }));
        // The mean of objectives reads two of them: a formula that names a struck-out one is another matter.
        const named = left === "1.3" ? [struckOut, without] : [struckOut, without].map(withoutMean);
        const [a, b] = named.map((each) => figuresOf(evaluated(each), left));
        expect(a).toEqual(b);
      }),
    );
  });

  it("never improves by a missing value where the body counts it as zero [F9e]", () => {
    const zeros = (recorded: readonly (number | null)[]) => ({
      ...withoutMean(bodyOf(recorded)),
      systems: [system({ missing: "counts-zero" })],
    });
    const all = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 6, maxLength: 6 });
    const some = fc.subarray([0, 1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(all, some, (recorded, gaps) => {
        const lacking = recorded.map((value, i) => (gaps.includes(i) ? null : value));
        const [whole, less] = [zeros(recorded), zeros(lacking)].map(evaluated);
        expect(less?.body.achievement ?? 0).toBeLessThanOrEqual(whole?.body.achievement ?? 0);
        expect(less?.body.coverage).toBeLessThanOrEqual(whole?.body.coverage ?? 0);
      }),
    );
  });

  it("does not change when all weights of siblings are multiplied alike [R17.2]", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 });
    const weighed = (document: EvaluationDocument, given: readonly number[]) =>
      withVersion(document, (version) => ({
        ...version,
        nodes: version.nodes.map((each) =>
          each.parentId === null ? each : { ...each, weight: hundredths(given[each.order - 1] ?? 1) },
        ),
      }));
    fc.assert(
      fc.property(values, weights, fc.integer({ min: 2, max: 90 }), (recorded, given, times) => {
        const document = bodyOf(recorded);
        const once = evaluated(weighed(document, given));
        const scaled = evaluated(
          weighed(
            document,
            given.map((weight) => weight * times),
          ),
        );
        expect(shared(scaled.body)).toEqual(shared(once.body));
      }),
    );
  });

  it("never falls anywhere when a value that should grow grows", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 50 }), (recorded, more) => {
        const [before, after] = [recorded, recorded.with(0, (recorded[0] ?? 0) + more)].map((each) =>
          evaluated(bodyOf(each)),
        );
        expect(after?.body.achievement).toBeGreaterThanOrEqual(before?.body.achievement ?? 0);
      }),
    );
  });

  it("gives no figure to anything on a circle, names its nodes, and still computes the rest [F13b]", () => {
    const circular = bodyOf([10, 20, 30, 10, 20, 30]);
    const indicators = circular.indicators.map((each) =>
      each.code === "M" ? { ...each, formula: meanOf(reached("1.3")) } : each,
    );
    const { uses, nodes, body } = evaluated({ ...circular, indicators });
    const cause = { code: "circular", nodeIds: ["1.3"] };
    expect(uses.find(({ useId }) => useId === "M")).toMatchObject({
      outcome: { kind: "failed", causes: [cause] },
      light: "missing",
    });
    expect(nodes.find(({ nodeId }) => nodeId === "1.3")).toMatchObject({
      achievement: null,
      steps: [{ causes: [cause] }],
    });
    expect(nodes.find(({ nodeId }) => nodeId === "1.1")?.achievement).not.toBeNull();
    expect(body.achievement).not.toBeNull();
  });

  it("refuses when no plan is in force, and when the plan uses an indicator nobody defined", () => {
    const document = bodyOf([1, 1, 1, 1, 1, 1]);
    expect(evaluate(document, questionOf("2020", "2021-01-01"))).toMatchObject({
      ok: false,
      problem: { code: "no-plan-in-force" },
    });
    expect(evaluate({ ...document, indicators: [] }, question)).toMatchObject({
      ok: false,
      problem: { code: "unknown-indicator", facts: { indicator: "A", version: 1 } },
    });
  });

  it("scores by the documented default where the body states no system [R17.1]", () => {
    const document = { ...bodyOf([10, 20, 30, 10, 20, 30]), systems: [] };
    const stated = { ...document, systems: [system(DEFAULT_SYSTEM_2021)] };
    expect(evaluated(document)).toEqual(evaluated(stated));
  });
});
