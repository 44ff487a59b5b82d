import type { LeversView, LeverView, PlainValue } from "@albero/contract";
import {
  describeReach,
  type CellReach,
  type Day,
  type Decimal,
  type IndicatorUse,
  type Lever,
  type Measure,
  type PlanNode,
} from "@albero/domain";
import { figureOf } from "./change.ts";
import type { Lens } from "./lens.ts";
import { recordedView } from "./numbers.ts";
import { measureRef, nodeRef, rollUpView, unitRef } from "./refs.ts";
import { pathTo } from "./tree.ts";
import { useView } from "./use.ts";

type Size = Decimal | Day;

/** Of the values that reach the target the one nearest to what is there; `null` where none does, or that does already. */
const nearest = (reach: CellReach, current: Size | null, isBelow: (a: Size, b: Size) => boolean) => {
  if (reach.kind !== "values") return null;
  const { from, to } = reach;
  if (current === null) return from ?? to;
  if (from !== null && isBelow(current, from)) return from;
  return to !== null && isBelow(to, current) ? to : null;
};

const recordedIn = ({ value }: Lever): Size | null => {
  if (value === null || value.kind === "not-available") return null;
  return value.kind === "date" ? value.date : value.number;
};

const proposalOf = (lever: Lever, { valueType }: Measure): PlainValue | null => {
  const isDate = valueType === "date";
  const isBelow = (a: Size, b: Size): boolean => (isDate ? a < b : Number(a) < Number(b));
  const found = nearest(lever.reach, recordedIn(lever), isBelow);
  if (found === null) return null;
  return isDate ? { kind: "date", date: found } : { kind: "number", number: found };
};

const leverView = (lens: Lens, lever: Lever): LeverView => {
  const measure = lens.measures.get(lever.measureId) as Measure;
  const { unit, decimals, valueType } = measure;
  return {
    measure: measureRef(measure),
    ...{ unit, decimals, valueType },
    period: lever.period,
    of: unitRef(lens, lever.unitId),
    value: lever.value === null ? null : recordedView(lever.value, decimals),
    reach: {
      kind: lever.reach.kind,
      proposal: proposalOf(lever, measure),
      text: describeReach(lever.reach, { form: measure, language: lens.language }),
    },
  };
};

type Above = LeversView["places"][number]["above"];

/** The figures that a use of the tree enters, from its node up to the body; a container's go no further. */
const aboveOf = (lens: Lens, node: PlanNode): Above => {
  const nodes = [...pathTo(lens, node), node].toReversed().map(({ id }) => {
    const { achievement, light } = rollUpView(lens.nodeResults.get(id));
    return { of: figureOf(lens, { kind: "node", nodeId: id }), achievement, light };
  });
  const { achievement, light } = rollUpView(lens.evaluation.body);
  const body = { of: figureOf(lens, { kind: "body" }), achievement, light };
  return node.kind === "container" ? nodes : [...nodes, body];
};

/** An indicator at its place of the tree, with what can still move it and what it moves. */
export const leversView = (
  lens: Lens,
  use: IndicatorUse,
  levers: readonly Lever[],
): LeversView["places"][number] => {
  const node = use.holder.kind === "node" ? lens.nodes.get(use.holder.nodeId) : undefined;
  return {
    use: useView(lens, use),
    node: node === undefined ? null : nodeRef(node),
    levers: levers.map((lever) => leverView(lens, lever)),
    above: node === undefined ? [] : aboveOf(lens, node),
  };
};
