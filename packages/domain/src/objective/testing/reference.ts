import type { SystemOptions } from "../../indicator/system.ts";
import type { Question } from "../../quantity/outcome.ts";
import type { EvaluationDocument, PlanVersion } from "../document.ts";
import type { Light } from "../evaluation.ts";
import type { IndicatorUse, PlanNode, Standing } from "../tree.ts";
import { isCircular } from "./reference-circle.ts";
import { lightFor, ofUse } from "./reference-indicator.ts";
import type { Found } from "./reference-measure.ts";
import { ancestorsOf, membersOfPerspective, membersOfUnit, type Members } from "./reference-views.ts";
import { childrenOf, madeOf, nodeById, partsOf, useById, usesOn, type World } from "./reference-world.ts";

// A second, naive evaluator written from the foundations alone: it walks the tree again for every question, knows no
// order and no steps, and shares nothing with the engine but the types. Where both agree they are probably right.

/** What is compared of an indicator at its place. */
export type ReferenceUse = {
  readonly found: Found;
  readonly target: string | null;
  readonly achievement: number | null;
  readonly light: Light;
  readonly provisional: boolean;
};

/** What is compared of a rolled-up figure. */
export type ReferenceRollUp = {
  readonly achievement: number | null;
  readonly light: Light;
  readonly coverage: number;
  /** `null` where there is nothing to weigh. */
  readonly assessable: number | null;
  readonly provisional: boolean;
};

/** Every figure by id, computed anew whenever it is asked for. */
export type Reference = {
  readonly use: (id: string) => ReferenceUse;
  readonly node: (id: string) => ReferenceRollUp;
  readonly cardObjective: (id: string) => ReferenceRollUp;
  readonly card: (id: string) => ReferenceRollUp;
  readonly body: () => ReferenceRollUp;
  readonly perspective: (key: string | null) => ReferenceRollUp;
  readonly unit: (key: string) => ReferenceRollUp;
};

/** The figures of a document that holds one plan of one version and at most one system, both in force. */
export const referenceOf = (
  document: EvaluationDocument,
  question: Question,
  fallback: SystemOptions,
): Reference => {
  const version = document.plans[0]?.versions[0] as PlanVersion;
  const world = { document, question, version, options: document.systems[0]?.options ?? fallback };
  return {
    use: (id) => useFigure(id, world),
    node: (id) => nodeFigure(id, world),
    cardObjective: (id) => cardObjectiveFigure(id, world),
    card: (id) => mean(cardParts(id, world), world),
    body: () => mean(nodeParts(childrenOf(null, world), world), world),
    perspective: (key) => mean(memberParts(membersOfPerspective(key, world), world), world),
    unit: (key) => mean(memberParts(membersOfUnit(key, world), world), world),
  };
};

type Part = { readonly weight: number; readonly result: ReferenceRollUp };

const LEFT: ReferenceRollUp = {
  ...{ achievement: null, light: "not-assessable", coverage: 0, assessable: 0, provisional: false },
};
const leaving = (standing: Standing): ReferenceRollUp =>
  standing === "struck-out" ? { ...LEFT, assessable: null } : LEFT;
const MISSING: ReferenceRollUp = { ...LEFT, light: "missing", assessable: 10_000 };

const useFigure = (id: string, world: World): ReferenceUse =>
  ofUse({ use: useById(id, world), world, node: (nodeId) => nodeFigure(nodeId, world) });

const nodeFigure = (id: string, world: World): ReferenceRollUp => {
  const node = nodeById(id, world);
  if (node === undefined) return MISSING;
  if (node.standing !== "active") return leaving(node.standing);
  if (isCircular(`n:${id}`, world)) return MISSING;
  return nodeMean(node, world);
};

const nodeMean = (node: PlanNode, world: World): ReferenceRollUp => {
  const policy = world.options.childObjectives;
  const own = () => mean(ownParts(node.id, world), world);
  const children = () => mean(nodeParts(childrenOf(node.id, world), world), world);
  switch (madeOf(node, world)) {
    case "own":
      return own();
    case "children":
      return children();
    case "both": {
      const weight = policy.kind === "always" ? policy.weight : 0;
      const groups = [
        { weight: 10_000 - weight, result: own() },
        { weight, result: children() },
      ];
      return mean(groups, world);
    }
  }
};

const cardObjectiveFigure = (id: string, world: World): ReferenceRollUp => {
  const uses = usesOn(id, world);
  const nodeId = world.version.cardObjectives.find((objective) => objective.id === id)?.nodeId ?? null;
  return uses.length === 0 && nodeId !== null
    ? mean([{ weight: 1, result: nodeFigure(nodeId, world) }], world)
    : mean(useParts(uses, world), world);
};

const cardParts = (id: string, world: World): readonly Part[] =>
  world.version.cardObjectives
    .filter(({ cardId }) => cardId === id)
    .map((objective) => ({ weight: objective.weight, result: cardObjectiveFigure(objective.id, world) }));

const useParts = (uses: readonly IndicatorUse[], world: World): readonly Part[] =>
  uses.map((use) => ({ weight: weightAmong(uses, use), result: usePart(use, world) }));

const usePart = (use: IndicatorUse, world: World): ReferenceRollUp => {
  if (use.standing !== "active") return leaving(use.standing);
  const { achievement, light, provisional } = useFigure(use.id, world);
  const assessable = light === "not-assessable" ? 0 : 10_000;
  return { achievement, light, provisional, coverage: achievement === null ? 0 : 10_000, assessable };
};

/** Indicators and parts of an objective weigh together. */
const ownParts = (id: string, world: World): readonly Part[] => {
  const uses = usesOn(id, world);
  const parts = partsOf(id, world);
  const all = [...uses, ...parts];
  return [
    ...uses.map((use) => ({ weight: weightAmong(all, use), result: usePart(use, world) })),
    ...parts.map((part) => ({ weight: weightAmong(all, part), result: nodeFigure(part.id, world) })),
  ];
};

const nodeParts = (nodes: readonly PlanNode[], world: World): readonly Part[] =>
  nodes.map((node) => ({ weight: weightAmong(nodes, node), result: nodeFigure(node.id, world) }));

/** All weigh the same; what hangs under something that left has left too. */
const memberParts = ({ nodes, uses }: Members, world: World): readonly Part[] => [
  ...nodes.map((node) => ({ weight: 1, result: leftAbove(node, world) ?? nodeFigure(node.id, world) })),
  ...uses.map((use) => {
    const node = nodeById(holderNode(use), world);
    const left = use.standing === "active" && node !== undefined ? leftAt(node, world) : null;
    return { weight: 1, result: left ?? usePart(use, world) };
  }),
];

const holderNode = ({ holder }: IndicatorUse): string => (holder.kind === "node" ? holder.nodeId : "");

const leftAt = (node: PlanNode, world: World): ReferenceRollUp | null =>
  node.standing === "active" ? leftAbove(node, world) : leaving(node.standing);

const leftAbove = (node: PlanNode, world: World): ReferenceRollUp | null => {
  if (node.standing !== "active") return null;
  const first = ancestorsOf(node, world).find(({ standing }) => standing !== "active");
  return first === undefined ? null : leaving(first.standing);
};

type Weighted = { readonly weight: number | null };

const weightAmong = (siblings: readonly Weighted[], own: Weighted): number =>
  siblings.every(({ weight }) => weight === null) ? 1 : (own.weight ?? 0);

const mean = (parts: readonly Part[], world: World): ReferenceRollUp => {
  const staying = parts.filter(({ weight, result }) => weight > 0 && result.light !== "not-assessable");
  const coverage = average(staying.map(({ weight, result }) => [weight, result.coverage])) ?? 0;
  const there = parts.filter(({ result }) => result.assessable !== null);
  const assessable = average(there.map(({ weight, result }) => [weight, result.assessable ?? 0]));
  const zero = world.options.missing === "counts-zero";
  const counted = staying.filter(
    ({ result }) => result.achievement !== null || (zero && result.light === "missing"),
  );
  const achievement = average(counted.map(({ weight, result }) => [weight, result.achievement ?? 0]));
  const shares = { coverage, assessable };
  if (achievement === null) return { achievement, light: emptyLight(staying), ...shares, provisional: false };
  const provisional = counted.some(({ result }) => result.provisional);
  return { achievement, light: lightFor(achievement, world), ...shares, provisional };
};

const average = (pairs: readonly (readonly [number, number])[]): number | null => {
  let products = 0;
  let weights = 0;
  for (const [weight, value] of pairs) {
    products += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : Math.round(products / weights);
};

const emptyLight = (staying: readonly Part[]): Light => {
  const lights = staying.map(({ result }) => result.light);
  if (lights.includes("missing")) return "missing";
  return lights.includes("not-due") ? "not-due" : "not-assessable";
};
