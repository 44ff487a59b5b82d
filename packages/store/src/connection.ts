import { Kysely, PostgresDialect, type Transaction } from "kysely";
import { Pool } from "pg";
import { parserFor } from "./wire-types.ts";
import type { Schema } from "./schema/schema.ts";

/** The open database, and one transaction on it. */
export type Database = Kysely<Schema>;
export type Tx = Transaction<Schema>;

export type ConnectionOptions = {
  readonly url: string;
  /** Connections kept at most (default 10). */
  readonly max?: number;
  /** Milliseconds after which the server gives up a statement (default 30,000; 0: never, for migrations). */
  readonly statementTimeout?: number;
  /** Told of a connection lost while nobody used it; the pool replaces it by itself. */
  readonly onLost?: (error: Error) => void;
};

/** Opens a pool on an address. Nothing is asked of the server before the first query. */
export const openDatabase = (options: ConnectionOptions): Database => {
  const pool = new Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    statement_timeout: options.statementTimeout ?? 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: "albero",
    options: "-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=iso_8601",
    types: { getTypeParser: parserFor },
  });
  pool.on("error", (error) => options.onLost?.(error));
  // A connection lost in the middle of a query fails that query; unheard, its own error would end the program too.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
};
