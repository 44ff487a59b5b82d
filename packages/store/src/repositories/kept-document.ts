import type { BodyId, PlanId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { KeptDocumentRow } from "../schema/plan.ts";
import { insertRows } from "./bulk.ts";
import { readFileWhole } from "./file.ts";

const lastOf = (tx: Tx, bodyId: BodyId, planId: PlanId): Promise<KeptDocumentRow | undefined> =>
  tx
    .selectFrom("kept_document")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("plan_id", "=", planId)
    .orderBy("revision", "desc")
    .executeTakeFirst();

/** Keeps a foreign document with the plan it was brought into; the same one again is not kept twice in a row. */
export const keepDocument = async (tx: Tx, document: Omit<KeptDocumentRow, "revision">): Promise<void> => {
  const last = await lastOf(tx, document.body_id, document.plan_id);
  if (last?.sha256 === document.sha256) return;
  await insertRows(tx, "kept_document", [{ ...document, revision: (last?.revision ?? 0) + 1 }]);
};

/** The last foreign document brought into a plan, as it came; `null` where there was none. */
export const loadKeptDocument = async (
  tx: Tx,
  bodyId: BodyId,
  planId: PlanId,
): Promise<Uint8Array | null> => {
  const last = await lastOf(tx, bodyId, planId);
  if (last === undefined) return null;
  return readFileWhole(tx, bodyId, last.sha256);
};
