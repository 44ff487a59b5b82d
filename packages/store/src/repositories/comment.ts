import type { AccountId, BodyId, Comment, MeasureId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { CommentRow } from "../schema/values.ts";
import { insertRows } from "./bulk.ts";

/** A word as a row. */
export const commentRow = (bodyId: BodyId, comment: Comment, accountId: AccountId | null): CommentRow => {
  const { id, measureId, period, unitId, text, recordedBy, recordedAt } = comment;
  return {
    ...{ body_id: bodyId, id, measure_id: measureId, period, unit_id: unitId, text },
    ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
  };
};

/** Adds a word about a value. */
export const addComment = (
  tx: Tx,
  bodyId: BodyId,
  { comment, accountId }: { readonly comment: Comment; readonly accountId: AccountId | null },
): Promise<void> => insertRows(tx, "comment", [commentRow(bodyId, comment, accountId)]);

/** What was said about the values of a measure, or of all, the first word first. */
export const loadComments = async (
  tx: Tx,
  bodyId: BodyId,
  measureId: MeasureId | null,
): Promise<readonly Comment[]> => {
  const all = tx.selectFrom("comment").selectAll().where("body_id", "=", bodyId);
  const rows = await (measureId === null ? all : all.where("measure_id", "=", measureId))
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, measureId: row.measure_id, period: row.period, unitId: row.unit_id, text: row.text },
    ...{ recordedBy: row.recorded_by, recordedAt: row.recorded_at },
  }));
};
