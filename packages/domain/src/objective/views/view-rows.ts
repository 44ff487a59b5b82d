import { systemInForce } from "../../indicator/system-in-force.ts";
import type { SystemOptions } from "../../indicator/system.ts";
import { HUNDRED, type Hundredths } from "../../quantity/hundredths.ts";
import { cardComposition } from "../composition.ts";
import { partResultOf, type PartFigures } from "../compute.ts";
import { countsOf, sumOfCounts, type Counts } from "../counts.ts";
import type { EvaluationDocument, PlanVersion } from "../document.ts";
import type { ChildRef, Evaluation, RollUp } from "../evaluation.ts";
import { chainOf, inPlanOrder, outlineOf, type Outline } from "../outline.ts";
import { rollUp, type WeightedPart } from "../roll-up.ts";
import { keyOf } from "../tasks.ts";
import { leftFrom, type Left } from "../tree.ts";
import type { Gathering } from "./gathering.ts";
import { perspectivesOf } from "./perspectives.ts";
import { unitsOf } from "./units.ts";

/** By what the same figures are looked at besides the areas of the tree: perspectives, units, cards of posts. */
export const PLAN_VIEWS = ["perspective", "unit", "card"] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** One parent of a view: its figure, what that is made of, and how it was computed. */
export type ViewRow = RollUp & {
  /** The perspective, or the id of the unit or card; `null` for objectives that name no perspective. */
  readonly key: string | null;
  readonly parts: readonly ChildRef[];
};

/**
 * The rows of a view over figures already computed: nothing is measured again. What stands under a perspective or a
 * unit weighs the same, since weights of the plan compare siblings only; a card weighs as it says. Rows come in the
 * plan's order; there are none where the plan names no perspective, or has no card. `evaluation` must be of the
 * document.
 */
export const viewRows = (
  document: EvaluationDocument,
  evaluation: Evaluation,
  view: PlanView,
): readonly ViewRow[] => {
  const seen = seenIn(document, evaluation);
  if (seen === null) return [];
  if (view === "card") return cardRows(seen.outline.version, evaluation);
  const gathered = view === "unit" ? unitsOf(seen.outline) : perspectivesOf(seen.outline);
  return gathered.map((gathering) => rowOf(gathering, seen));
};

/** What the figures of a view are taken from. */
export type Seen = {
  readonly outline: Outline;
  readonly evaluation: Evaluation;
  readonly figures: PartFigures;
  readonly options: SystemOptions;
};

/** A document with its figures; `null` where it has not the plan they are of. */
export const seenIn = (document: EvaluationDocument, evaluation: Evaluation): Seen | null => {
  const plan = document.plans.find(({ id }) => id === evaluation.planId);
  const version = plan?.versions.find((each) => each.version === evaluation.planVersion);
  if (version === undefined) return null;
  return {
    outline: outlineOf(version),
    evaluation,
    figures: figuresOf(evaluation),
    options: systemInForce(document.systems, evaluation),
  };
};

const cardRows = ({ cards, cardObjectives }: PlanVersion, evaluation: Evaluation): readonly ViewRow[] => {
  const results = new Map(evaluation.cards.map((result) => [result.cardId, result]));
  return inPlanOrder(cards).flatMap(({ id }) => {
    const result = results.get(id);
    if (result === undefined) return [];
    const { cardId, ...figure } = result;
    const own = inPlanOrder(cardObjectives.filter((objective) => objective.cardId === id));
    const parts = cardComposition(own).flatMap((group) => group.parts.map(({ of }) => of));
    return [{ ...figure, key: cardId, parts }];
  });
};

const figuresOf = ({ uses, nodes }: Evaluation): PartFigures => ({
  uses: new Map(uses.map((use) => [keyOf({ kind: "use", useId: use.useId }), use])),
  rolled: new Map(
    nodes.map((node) => [keyOf({ kind: "node", nodeId: node.nodeId }), { ...node, causes: [] }]),
  ),
});

const EQUAL = 100 as Hundredths;

/** Parts as they weigh in a view: all the same. */
export const weighedParts = (parts: readonly ChildRef[], seen: Seen): readonly WeightedPart[] =>
  parts.map((of) => {
    const left = leftWith(of, seen.outline);
    return { ...partResultOf(of, left, seen.figures), of, weight: EQUAL, left };
  });

const rowOf = ({ key, parts }: Gathering, seen: Seen): ViewRow => {
  const own = { of: "own", weight: HUNDRED, parts: weighedParts(parts, seen) } as const;
  const { causes: _, ...figure } = rollUp([own], seen.options);
  return { ...figure, counts: countsBelow(parts, seen), key, parts };
};

/** What hangs under something that left has left with it. */
const leftWith = (of: ChildRef, outline: Outline): Left | null => {
  const use = of.kind === "use" ? outline.uses.get(of.useId) : undefined;
  const from = of.kind === "node" ? of.nodeId : use?.holder.kind === "node" ? use.holder.nodeId : null;
  const chain = from === null ? [] : chainOf(from, outline);
  return [...(use === undefined ? [] : [use]), ...chain].map(leftFrom).find((left) => left !== null) ?? null;
};

/** How the indicators below some parts stand. */
export const countsBelow = (parts: readonly ChildRef[], { evaluation, outline }: Seen): Counts => {
  const nodes = new Map(evaluation.nodes.map(({ nodeId, counts }) => [nodeId, counts]));
  const lights = new Map(evaluation.uses.map(({ useId, light }) => [useId, light]));
  return sumOfCounts(
    parts.flatMap((of) => {
      if (of.kind === "node") return nodes.get(of.nodeId) ?? [];
      if (of.kind !== "use") return [];
      const left = leftWith(of, outline) !== null;
      return countsOf([left ? "not-assessable" : (lights.get(of.useId) ?? "missing")]);
    }),
  );
};
