import { ok, refuse, type Result } from "../../quantity/result.ts";
import type { PlanVersion } from "../document.ts";
import type { CardObjective, IndicatorUse, PlanNode } from "../tree.ts";
import type { Assumption } from "./assumption.ts";

type OfPlan = Exclude<Assumption, { readonly kind: "value" }>;

/** The plan version with one thing of it supposed to be otherwise; refuses with `not-in-the-plan` what it does not hold. */
export const supposedPlan = (
  version: PlanVersion,
  assumption: OfPlan,
): Result<PlanVersion, "not-in-the-plan"> => {
  const { of } = assumption;
  switch (of.kind) {
    case "node": {
      const nodes = changed(version.nodes, of.nodeId, (node) => supposedNode(node, assumption));
      return nodes.ok ? ok({ ...version, nodes: nodes.value }) : nodes;
    }
    case "use": {
      const uses = changed(version.uses, of.useId, (use) => supposedUse(use, assumption));
      return uses.ok ? ok({ ...version, uses: uses.value }) : uses;
    }
    case "card-objective": {
      const rows = changed(version.cardObjectives, of.cardObjectiveId, (row) => supposedRow(row, assumption));
      return rows.ok ? ok({ ...version, cardObjectives: rows.value }) : rows;
    }
  }
};

const changed = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: Row["id"],
  change: (row: Row) => Row,
): Result<readonly Row[], "not-in-the-plan"> =>
  rows.some((row) => row.id === id)
    ? ok(rows.map((row) => (row.id === id ? change(row) : row)))
    : refuse("not-in-the-plan", { id });

const supposedNode = (node: PlanNode, assumption: OfPlan): PlanNode => {
  if (assumption.kind === "weight") return { ...node, weight: assumption.weight };
  return assumption.kind === "standing" ? { ...node, standing: assumption.standing } : node;
};

const supposedUse = (use: IndicatorUse, assumption: OfPlan): IndicatorUse => {
  if (assumption.kind === "weight") return { ...use, weight: assumption.weight };
  if (assumption.kind === "standing") return { ...use, standing: assumption.standing };
  const others = use.targets.filter(({ period }) => period !== assumption.target.period);
  return { ...use, targets: [...others, assumption.target] };
};

/** The objectives of a card have a weight each: without one it stays what it is. */
const supposedRow = (row: CardObjective, assumption: OfPlan): CardObjective =>
  assumption.kind === "weight" ? { ...row, weight: assumption.weight ?? row.weight } : row;
