import type { Outline } from "../outline.ts";
import { BODY, keyOf } from "../tasks.ts";
import type { CardObjective, Holder, IndicatorUse, PlanNode } from "../tree.ts";
import type { ChildRef } from "../evaluation.ts";
import type { PlanAspect } from "./change-cause.ts";

/** One thing that two plan versions say differently, and the figures it reaches of itself. */
export type PlanDifference = {
  readonly of: ChildRef;
  readonly aspect: PlanAspect;
  readonly reaches: readonly string[];
};

/** Everything that two versions of a plan say differently and that a figure may depend on. */
export const planDifferences = (before: Outline, after: Outline): readonly PlanDifference[] => {
  const [was, is] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => differences(was.get(key), is.get(key)));
};

/** A row of a plan as figures see it: what it is part of, and each thing it says by the aspect it belongs to. */
type Row = {
  readonly of: ChildRef;
  readonly holder: string;
  readonly says: Readonly<Partial<Record<PlanAspect, unknown>>>;
};

const rowsOf = (outline: Outline): ReadonlyMap<string, Row> => {
  const { nodes, uses, cardObjectives } = outline.version;
  const rows = [
    ...nodes.map(rowOfNode),
    ...uses.map((use) => rowOfUse(use, outline)),
    ...cardObjectives.map(rowOfObjective),
  ];
  return new Map(rows.map((row) => [keyOf(row.of), row]));
};

const rowOfNode = ({ id, parentId, kind, weight, standing }: PlanNode): Row => ({
  of: { kind: "node", nodeId: id },
  holder: parentId === null ? BODY : keyOf({ kind: "node", nodeId: parentId }),
  says: { place: [parentId, kind], weight, standing },
});

/** The use of a card stands on the one of the tree it refers to: what that says, it says as well. */
const rowOfUse = (use: IndicatorUse, { uses }: Outline): Row => {
  const { id, holder, weight, standing, perimeterUnitId: perimeter, basedOnUseId } = use;
  const base = basedOnUseId === null ? undefined : uses.get(basedOnUseId);
  return {
    of: { kind: "use", useId: id },
    holder: holderKey(holder),
    says: {
      ...{ place: holder, weight, standing, perimeter },
      target: use.targets.length > 0 ? use.targets : base?.targets,
      definition: [use, base].map(definitionOf),
    },
  };
};

const definitionOf = (use: IndicatorUse | undefined): readonly unknown[] =>
  Object.entries(use ?? {}).filter(([field]) => !TOLD_OTHERWISE.has(field));

/** Fields of a use that an aspect of their own tells, or that move no figure. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set<keyof IndicatorUse>([
  "id",
  "holder",
  "weight",
  "standing",
  "perimeterUnitId",
  "targets",
  "basedOnUseId",
  "order",
  "standingReason",
  "responsibleUnitId",
  "printed",
]);

const rowOfObjective = ({ id, cardId, weight, nodeId }: CardObjective): Row => ({
  of: { kind: "card-objective", cardObjectiveId: id },
  holder: keyOf({ kind: "card", cardId }),
  says: { place: cardId, weight, definition: nodeId },
});

const holderKey = (holder: Holder): string =>
  keyOf(
    holder.kind === "node"
      ? { kind: "node", nodeId: holder.nodeId }
      : { kind: "card-objective", cardObjectiveId: holder.cardObjectiveId },
  );

/** Whether an aspect reaches the row's own figure, and the figure it is part of. */
const REACH: Readonly<Record<PlanAspect, { readonly own: boolean; readonly above: boolean }>> = {
  added: { own: true, above: true },
  removed: { own: true, above: true },
  target: { own: true, above: false },
  weight: { own: false, above: true },
  standing: { own: true, above: true },
  perimeter: { own: true, above: false },
  place: { own: true, above: true },
  definition: { own: true, above: false },
};

const differences = (was: Row | undefined, is: Row | undefined): readonly PlanDifference[] => {
  const one = is ?? was;
  if (one === undefined) return [];
  return aspectsOf(was, is).map((aspect) => {
    const { own, above } = REACH[aspect];
    const holders = above ? [was?.holder ?? [], is?.holder ?? []].flat() : [];
    return { of: one.of, aspect, reaches: [...new Set([...(own ? [keyOf(one.of)] : []), ...holders])] };
  });
};

const aspectsOf = (was: Row | undefined, is: Row | undefined): readonly PlanAspect[] => {
  if (was === undefined) return ["added"];
  if (is === undefined) return ["removed"];
  const aspects = Object.keys(is.says) as readonly PlanAspect[];
  return aspects.filter((aspect) => JSON.stringify(was.says[aspect]) !== JSON.stringify(is.says[aspect]));
};
