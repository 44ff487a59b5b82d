import type {
  BodyId,
  Card,
  CardObjective,
  IndicatorUse,
  PlanNode,
  PlanVersion,
  Target,
} from "@albero/domain";
import type {
  PlanCardObjectiveRow,
  PlanCardRow,
  PlanNodeResourceRow,
  PlanNodeRow,
  PlanNodeUnitRow,
  PlanTargetRow,
  PlanUseRow,
  SnapshotRow,
} from "../schema/plan.ts";

/** Every row of one snapshot, by table, in an order in which each finds what it refers to. */
export type SnapshotRows = {
  readonly plan_node: readonly PlanNodeRow[];
  readonly plan_node_resource: readonly PlanNodeResourceRow[];
  readonly plan_node_unit: readonly PlanNodeUnitRow[];
  readonly plan_card: readonly PlanCardRow[];
  readonly plan_card_objective: readonly PlanCardObjectiveRow[];
  readonly plan_use: readonly PlanUseRow[];
  readonly plan_target: readonly PlanTargetRow[];
};

const nodeRow = (at: SnapshotRow, node: PlanNode): PlanNodeRow => ({
  ...at,
  id: node.id,
  parent_id: node.parentId,
  kind: node.kind,
  code: node.code,
  title: node.title,
  description: node.description,
  position: node.order,
  weight: node.weight,
  standing: node.standing,
  standing_reason: node.standingReason,
  perspective: node.perspective,
  programme_mission: node.programme?.mission ?? null,
  programme_code: node.programme?.code ?? null,
  programme_name: node.programme?.name ?? null,
  notes: node.notes,
  ...optionalColumns(node),
});

/** What a node may be without. */
const optionalColumns = ({ tags, programmeLine, stakeholders, easierReason, given }: PlanNode) => ({
  tags: tags ?? null,
  programme_line: programmeLine ?? null,
  stakeholders: stakeholders ?? null,
  easier_reason: easierReason ?? null,
  given: given ?? null,
});

const cardRow = (at: SnapshotRow, card: Card): PlanCardRow => ({
  ...at,
  id: card.id,
  code: card.code,
  title: card.title,
  role: card.role,
  position: card.order,
  unit_id: card.unitId,
  notes: card.notes,
});

const cardObjectiveRow = (at: SnapshotRow, objective: CardObjective): PlanCardObjectiveRow => ({
  ...at,
  id: objective.id,
  card_id: objective.cardId,
  code: objective.code,
  title: objective.title,
  description: objective.description,
  position: objective.order,
  weight: objective.weight,
  node_id: objective.nodeId,
});

const useRow = (at: SnapshotRow, use: IndicatorUse): PlanUseRow => ({
  ...at,
  id: use.id,
  node_id: use.holder.kind === "node" ? use.holder.nodeId : null,
  card_objective_id: use.holder.kind === "card-objective" ? use.holder.cardObjectiveId : null,
  indicator_id: use.indicatorId,
  indicator_version: use.indicatorVersion,
  position: use.order,
  weight: use.weight,
  standing: use.standing,
  standing_reason: use.standingReason,
  responsible_unit_id: use.responsibleUnitId,
  perimeter_unit_id: use.perimeterUnitId,
  based_on_use_id: use.basedOnUseId,
  printed: use.printed,
  scale: use.scale ?? null,
});

const targetRow = (at: SnapshotRow, use: IndicatorUse, { period, value }: Target): PlanTargetRow => ({
  ...at,
  use_id: use.id,
  period,
  kind: value.kind,
  number: null,
  number_to: null,
  date: null,
  answer: null,
  formula: null,
  ...targetColumns(value),
});

/** The columns that a target of its kind fills. */
const targetColumns = (value: Target["value"]): Partial<PlanTargetRow> => {
  switch (value.kind) {
    case "number":
      return { number: value.number };
    case "range":
      return { number: value.from, number_to: value.to };
    case "date":
      return { date: value.date };
    case "answer":
      return { answer: value.yes };
    case "formula":
      return { formula: value.formula };
  }
};

/** A plan version as rows; places in its lists are kept, so that the snapshot read back has the same hash. */
export const snapshotRows = (bodyId: BodyId, version: PlanVersion): SnapshotRows => {
  const at = (ordinal: number): SnapshotRow => ({
    body_id: bodyId,
    plan_id: version.planId,
    version: version.version,
    ordinal,
  });
  return {
    plan_node: version.nodes.map((node, i) => nodeRow(at(i), node)),
    plan_node_resource: version.nodes.flatMap((node) =>
      node.resources.map((resource, i) => ({ ...at(i), node_id: node.id, ...resource })),
    ),
    plan_node_unit: version.nodes.flatMap((node) =>
      node.unitIds.map((unitId, i) => ({ ...at(i), node_id: node.id, unit_id: unitId })),
    ),
    plan_card: version.cards.map((card, i) => cardRow(at(i), card)),
    plan_card_objective: version.cardObjectives.map((objective, i) => cardObjectiveRow(at(i), objective)),
    plan_use: version.uses.map((use, i) => useRow(at(i), use)),
    plan_target: version.uses.flatMap((use) => use.targets.map((target, i) => targetRow(at(i), use, target))),
  };
};
