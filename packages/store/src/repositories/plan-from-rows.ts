import type {
  Card,
  CardObjective,
  Holder,
  IndicatorUse,
  PlanContent,
  PlanNode,
  PlanVersion,
  Programme,
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
  PlanVersionRow,
} from "../schema/plan.ts";
import { groupBy } from "./bulk.ts";
import type { SnapshotRows } from "./plan-to-rows.ts";

const programmeOf = (row: PlanNodeRow): Programme | null =>
  row.programme_code === null || row.programme_name === null
    ? null
    : { mission: row.programme_mission, code: row.programme_code, name: row.programme_name };

type NodeParts = {
  readonly resources: readonly PlanNodeResourceRow[];
  readonly units: readonly PlanNodeUnitRow[];
};

const toNode = (row: PlanNodeRow, { resources, units }: NodeParts): PlanNode => ({
  id: row.id,
  parentId: row.parent_id,
  kind: row.kind,
  code: row.code,
  title: row.title,
  description: row.description,
  order: row.position,
  weight: row.weight,
  standing: row.standing,
  standingReason: row.standing_reason,
  perspective: row.perspective,
  programme: programmeOf(row),
  resources: resources.map(({ year, amount }) => ({ year, amount })),
  unitIds: units.map((unit) => unit.unit_id),
  notes: row.notes,
  ...(row.tags === null ? {} : { tags: row.tags }),
  ...(row.programme_line === null ? {} : { programmeLine: row.programme_line }),
  ...(row.stakeholders === null ? {} : { stakeholders: row.stakeholders }),
  ...(row.easier_reason === null ? {} : { easierReason: row.easier_reason }),
  ...(row.given === null ? {} : { given: row.given }),
});

const toCard = (row: PlanCardRow): Card => ({
  id: row.id,
  code: row.code,
  title: row.title,
  role: row.role,
  order: row.position,
  unitId: row.unit_id,
  notes: row.notes,
});

const toCardObjective = (row: PlanCardObjectiveRow): CardObjective => ({
  id: row.id,
  cardId: row.card_id,
  code: row.code,
  title: row.title,
  description: row.description,
  order: row.position,
  weight: row.weight,
  nodeId: row.node_id,
});

/** A check of the table holds that a use has exactly one holder. */
const holderOf = (row: PlanUseRow): Holder => {
  if (row.node_id !== null) return { kind: "node", nodeId: row.node_id };
  if (row.card_objective_id !== null)
    return { kind: "card-objective", cardObjectiveId: row.card_objective_id };
  throw new Error(`use ${row.id} has no holder`);
};

const toTarget = (row: PlanTargetRow): Target => ({ period: row.period, value: targetValueOf(row) });

/** Checks of the table hold that a target fills the columns of its kind and no others. */
const targetValueOf = ({ use_id, period, number, number_to, date, answer, formula }: PlanTargetRow) => {
  if (number !== null && number_to !== null) return { kind: "range", from: number, to: number_to } as const;
  if (number !== null) return { kind: "number", number } as const;
  if (date !== null) return { kind: "date", date } as const;
  if (answer !== null) return { kind: "answer", yes: answer } as const;
  if (formula !== null) return { kind: "formula", formula } as const;
  throw new Error(`the target of use ${use_id} for ${period} has no value`);
};

const toUse = (row: PlanUseRow, targets: readonly PlanTargetRow[]): IndicatorUse => ({
  id: row.id,
  holder: holderOf(row),
  indicatorId: row.indicator_id,
  indicatorVersion: row.indicator_version,
  order: row.position,
  weight: row.weight,
  standing: row.standing,
  standingReason: row.standing_reason,
  responsibleUnitId: row.responsible_unit_id,
  perimeterUnitId: row.perimeter_unit_id,
  basedOnUseId: row.based_on_use_id,
  targets: targets.map(toTarget),
  printed: row.printed,
  ...(row.scale === null ? {} : { scale: row.scale }),
});

/** What a version holds, from its rows: each list in the order of the snapshot. */
export const toContent = (rows: SnapshotRows): PlanContent => {
  const resources = groupBy(rows.plan_node_resource, (resource) => resource.node_id);
  const units = groupBy(rows.plan_node_unit, (unit) => unit.node_id);
  const targets = groupBy(rows.plan_target, (target) => target.use_id);
  return {
    nodes: rows.plan_node.map((node) =>
      toNode(node, { resources: resources.get(node.id) ?? [], units: units.get(node.id) ?? [] }),
    ),
    uses: rows.plan_use.map((use) => toUse(use, targets.get(use.id) ?? [])),
    cards: rows.plan_card.map(toCard),
    cardObjectives: rows.plan_card_objective.map(toCardObjective),
  };
};

/** A plan version from its row and what it holds. */
export const toPlanVersion = (row: PlanVersionRow, content: PlanContent): PlanVersion => ({
  planId: row.plan_id,
  version: row.version,
  status: row.status,
  basedOn: row.based_on,
  act: row.act,
  reason: row.reason,
  recordedAt: row.recorded_at,
  approvedAt: row.approved_at,
  sha256: row.sha256,
  ...content,
});
