import type { AccountId, BodyId, Instant, MeasureId, PeriodCode, UnitId } from "@albero/domain";
import type { Tx } from "../connection.ts";

/** What somebody said about the value of a cell. */
export type Comment = {
  readonly id: string;
  readonly measureId: MeasureId;
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
  readonly text: string;
  /** A role or an office, never a person's name. */
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

/** Adds a word about a value. */
export const addComment = async (
  tx: Tx,
  bodyId: BodyId,
  { comment, accountId }: { readonly comment: Comment; readonly accountId: AccountId | null },
): Promise<void> => {
  const { id, measureId, period, unitId, text, recordedBy, recordedAt } = comment;
  await tx
    .insertInto("comment")
    .values({
      ...{ body_id: bodyId, id, measure_id: measureId, period, unit_id: unitId, text },
      ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
    })
    .execute();
};

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
