import type { AccountId, BodyId, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { Schema } from "../schema/schema.ts";
import { addRow } from "./bulk.ts";

/** The tables that keep one document a year, with its history. */
type YearTable = "projects" | "fund" | "agile_year";

/** Who recorded something, when. */
export type RecordedBy = {
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly accountId: AccountId | null;
};

/** The document of a year as recorded last. */
export type RecordedYear<Document> = Omit<RecordedBy, "accountId"> & {
  readonly year: number;
  readonly revision: number;
  readonly document: Document;
};

/** The columns that say who recorded a row, when. */
export const by = ({ recordedBy, accountId, recordedAt }: RecordedBy) => ({
  ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
});

/** The document of every year as recorded last, the newest year first. */
export const loadYears = async <T extends YearTable>(
  tx: Tx,
  table: T,
  bodyId: BodyId,
): Promise<readonly RecordedYear<Schema[T]["content"]>[]> => {
  const rows = await tx
    .selectFrom<YearTable>(table)
    .select(["year", "revision", "content", "recorded_by", "recorded_at"])
    .distinctOn("year")
    .where("body_id", "=", bodyId)
    .orderBy("year", "desc")
    .orderBy("revision", "desc")
    .execute();
  return rows.map(({ year, revision, content, recorded_by, recorded_at }) => ({
    ...{ year, revision, document: content, recordedBy: recorded_by, recordedAt: recorded_at },
  }));
};

type NewYear<Document> = RecordedBy & {
  readonly year: number;
  readonly revision: number;
  readonly document: Document;
};

/** Adds a record of a year, if nobody did meanwhile; whether it was added. What locks a table has holds here too. */
export const addYear = <T extends YearTable>(
  tx: Tx,
  { table, bodyId }: { readonly table: T; readonly bodyId: BodyId },
  { year, revision, document, ...author }: NewYear<Schema[T]["content"]>,
): Promise<boolean> => {
  const row = { body_id: bodyId, year, revision, content: document, ...by(author) };
  return addRow(tx, table, row as Schema[T]);
};
