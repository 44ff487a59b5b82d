import type { AccountId, BodyId, PlanId, PlanText } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { PlanTextRow } from "../schema/following.ts";
import { addRow } from "./bulk.ts";

const textOf = (row: PlanTextRow): PlanText => ({
  planId: row.plan_id,
  chapter: row.chapter,
  revision: row.revision,
  blocks: row.content,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
});

/** Every text of the chapters of a plan, or of all plans of the body, the first revision first. */
export const loadPlanTexts = async (
  tx: Tx,
  bodyId: BodyId,
  planId: PlanId | null,
): Promise<readonly PlanText[]> => {
  const all = tx.selectFrom("plan_text").selectAll().where("body_id", "=", bodyId);
  const rows = await (planId === null ? all : all.where("plan_id", "=", planId))
    .orderBy("plan_id")
    .orderBy("chapter")
    .orderBy("revision")
    .execute();
  return rows.map(textOf);
};

/** Adds a text, if nobody wrote the same chapter meanwhile; whether it was added. */
export const addPlanText = (
  tx: Tx,
  bodyId: BodyId,
  { text, accountId }: { readonly text: PlanText; readonly accountId: AccountId | null },
): Promise<boolean> =>
  addRow(tx, "plan_text", {
    ...{ body_id: bodyId, plan_id: text.planId, chapter: text.chapter, revision: text.revision },
    ...{ content: text.blocks, recorded_by: text.recordedBy, account_id: accountId },
    recorded_at: text.recordedAt,
  });
