import type { BodyId, Instant, Plan, PlanVersion } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { groupBy, insertRows } from "./bulk.ts";
import { saveDraft } from "./draft.ts";
import { loadContents } from "./plan-content.ts";
import { toPlanVersion } from "./plan-from-rows.ts";
import { snapshotRows } from "./plan-to-rows.ts";

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
    .where("abandoned_at", "is", null)
    .orderBy("version")
    .execute();
  const contentOf = await loadContents(tx, bodyId, versions);
  const byPlan = groupBy(versions, (version) => version.plan_id);
  return plans.map(({ id, title, years }) => ({
    id,
    title,
    years,
    versions: (byPlan.get(id) ?? []).map((version) => toPlanVersion(version, contentOf(version))),
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

/** Fills the snapshot of a version that is a draft: the only one whose tables take rows. */
export const fillSnapshot = async (tx: Tx, bodyId: BodyId, version: PlanVersion): Promise<void> => {
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
 * Records a version with all it holds. An approved one is filled as a draft, the only status whose snapshot takes rows,
 * and then gets its own status: from then on nothing of it can change any more. A draft is kept as a change of its base.
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
      abandoned_at: null,
      abandon_reason: null,
    },
  ]);
  const isOpen = version.status === "draft" || version.status === "proposed";
  await (isOpen ? saveDraft(tx, bodyId, version) : fillSnapshot(tx, bodyId, version));
  if (version.status === "draft") return;
  await tx
    .updateTable("plan_version")
    .set({ status: version.status })
    .where((eb) => eb.and(of))
    .execute();
};
