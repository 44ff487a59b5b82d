import type { BodyId, Instant, Plan, PlanId, PlanVersion } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { PlanVersionRow } from "../schema/plan.ts";
import type { Schema } from "../schema/schema.ts";
import { groupBy, insertRows } from "./bulk.ts";
import { toPlanVersion } from "./plan-from-rows.ts";
import { snapshotRows, type SnapshotRows } from "./plan-to-rows.ts";

type SnapshotTable = keyof SnapshotRows;

/** Rows of one table for all versions of the body's plans, by version, each in the order of its snapshot. */
const loadTable = async <T extends SnapshotTable>(tx: Tx, bodyId: BodyId, table: T) => {
  const rows = await tx
    .selectFrom<SnapshotTable>(table)
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("ordinal")
    .execute();
  return groupBy(rows as unknown as readonly Schema[T][], versionKey);
};

const versionKey = (row: { readonly plan_id: PlanId; readonly version: number }): string =>
  `${row.plan_id}/${row.version}`;

const loadSnapshots = async (tx: Tx, bodyId: BodyId): Promise<(row: PlanVersionRow) => SnapshotRows> => {
  const nodes = await loadTable(tx, bodyId, "plan_node");
  const resources = await loadTable(tx, bodyId, "plan_node_resource");
  const units = await loadTable(tx, bodyId, "plan_node_unit");
  const cards = await loadTable(tx, bodyId, "plan_card");
  const objectives = await loadTable(tx, bodyId, "plan_card_objective");
  const uses = await loadTable(tx, bodyId, "plan_use");
  const targets = await loadTable(tx, bodyId, "plan_target");
  return (row) => {
    const key = versionKey(row);
    return {
      plan_node: nodes.get(key) ?? [],
      plan_node_resource: resources.get(key) ?? [],
      plan_node_unit: units.get(key) ?? [],
      plan_card: cards.get(key) ?? [],
      plan_card_objective: objectives.get(key) ?? [],
      plan_use: uses.get(key) ?? [],
      plan_target: targets.get(key) ?? [],
    };
  };
};

/** Every plan of the body with every version, from the first to the last. */
export const loadPlans = async (tx: Tx, bodyId: BodyId): Promise<readonly Plan[]> => {
  const plans = await tx
    .selectFrom("plan")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("voided_at", "is", null)
    .orderBy("years")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  const versions = await tx
    .selectFrom("plan_version")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("version")
    .execute();
  const snapshotOf = await loadSnapshots(tx, bodyId);
  const byPlan = groupBy(versions, (version) => version.plan_id);
  return plans.map(({ id, title, years }) => ({
    id,
    title,
    years,
    versions: (byPlan.get(id) ?? []).map((version) => toPlanVersion(version, snapshotOf(version))),
  }));
};

/** Begins a plan; its versions are added by `savePlanVersion`. */
export const createPlan = async (
  tx: Tx,
  bodyId: BodyId,
  { plan, at }: { readonly plan: Pick<Plan, "id" | "title" | "years">; readonly at: Instant },
): Promise<void> => {
  const { id, title, years } = plan;
  await insertRows(tx, "plan", [
    { body_id: bodyId, id, title, years, recorded_at: at, voided_at: null, void_reason: null },
  ]);
};

const fill = async (tx: Tx, bodyId: BodyId, version: PlanVersion): Promise<void> => {
  const rows = snapshotRows(bodyId, version);
  await insertRows(tx, "plan_node", rows.plan_node);
  await insertRows(tx, "plan_node_resource", rows.plan_node_resource);
  await insertRows(tx, "plan_node_unit", rows.plan_node_unit);
  await insertRows(tx, "plan_card", rows.plan_card);
  await insertRows(tx, "plan_card_objective", rows.plan_card_objective);
  await insertRows(tx, "plan_use", rows.plan_use);
  await insertRows(tx, "plan_target", rows.plan_target);
};

/**
 * Records a version with its whole snapshot. It is filled as a draft, the only status whose snapshot takes rows, and
 * then gets its own status; from "approved" on nothing of it can change any more.
 */
export const savePlanVersion = async (tx: Tx, bodyId: BodyId, version: PlanVersion): Promise<void> => {
  const of = { body_id: bodyId, plan_id: version.planId, version: version.version };
  await insertRows(tx, "plan_version", [
    {
      ...of,
      status: "draft",
      based_on: version.basedOn,
      act: version.act,
      act_id: null,
      reason: version.reason,
      recorded_at: version.recordedAt,
      approved_at: version.approvedAt,
      sha256: version.sha256,
    },
  ]);
  await fill(tx, bodyId, version);
  if (version.status === "draft") return;
  await tx
    .updateTable("plan_version")
    .set({ status: version.status })
    .where((eb) => eb.and(of))
    .execute();
};
