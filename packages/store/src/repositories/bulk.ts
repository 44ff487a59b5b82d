import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import type { Schema } from "../schema/schema.ts";

type Table = keyof Schema;

/** Rows sent at a time: one parameter of some megabytes at most. */
const BATCH = 5_000;

type Inserting<T extends Table> = {
  readonly table: T;
  readonly rows: readonly Schema[T][];
  /** Whether rows that are there already are left as they are, or refused by the server. */
  readonly existing: "kept" | "refused";
};

const insertBatch = async <T extends Table>(
  tx: Tx,
  { table, rows, existing }: Inserting<T>,
): Promise<bigint> => {
  const columns = sql.join(Object.keys(rows[0] as object).map((column) => sql.ref(column)));
  const type = sql.table(table);
  const { numAffectedRows = 0n } = await sql`insert into ${type} (${columns})
            select ${columns} from jsonb_populate_recordset(null::${type}, ${JSON.stringify(rows)}::jsonb)
            ${sql.raw(existing === "kept" ? "on conflict do nothing" : "")}`.execute(tx);
  return numAffectedRows;
};

const insertAll = async <T extends Table>(tx: Tx, inserting: Inserting<T>): Promise<void> => {
  for (let at = 0; at < inserting.rows.length; at += BATCH) {
    await insertBatch(tx, { ...inserting, rows: inserting.rows.slice(at, at + BATCH) });
  }
};

/**
 * Inserts any number of rows, some thousands in one statement: they travel as one JSON text and get their types from
 * the table itself, so exact decimals stay text on the way.
 */
export const insertRows = <T extends Table>(tx: Tx, table: T, rows: readonly Schema[T][]): Promise<void> =>
  insertAll(tx, { table, rows, existing: "refused" });

/** Like `insertRows`, for identities: those already known stay as they are. */
export const insertMissing = <T extends Table>(tx: Tx, table: T, rows: readonly Schema[T][]): Promise<void> =>
  insertAll(tx, { table, rows, existing: "kept" });

/** Adds a row unless one of its key is there already, as when two write the next revision; whether it was added. */
export const addRow = async <T extends Table>(tx: Tx, table: T, row: Schema[T]): Promise<boolean> =>
  (await insertBatch(tx, { table, rows: [row], existing: "kept" })) === 1n;

/** Rows by what they belong to, in the order they came. */
export const groupBy = <Row, Key>(
  rows: readonly Row[],
  key: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> => Map.groupBy(rows, key);
