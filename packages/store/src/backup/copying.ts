import { createHash } from "node:crypto";
import type { BodyId } from "@albero/domain";
import { Client } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { quoted, type Table } from "./catalogue.ts";
import type { TablePart } from "./manifest.ts";

/** A connection of the owner whose texts are the same wherever it is opened. */
export const openOwner = async (url: string): Promise<Client> => {
  const options = "-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=iso_8601";
  const client = new Client({ connectionString: url, application_name: "albero-backup", options });
  // Lost in the middle of a query it fails that query; unheard, its own error would end the program too.
  client.on("error", () => undefined);
  await client.connect();
  return client;
};

/** Bytes handed on at once. */
const CHUNK = 4 * 1024 * 1024;

const columnsOf = (columns: readonly string[]): string => columns.map(quoted).join(", ");

type Wanted = {
  readonly table: Table;
  readonly bodyId: BodyId | null;
  /** A condition on the rows beside the body. */
  readonly only?: string | null;
};

const conditionOf = ({ bodyId, only = null }: Wanted): string => {
  const conditions = [bodyId === null ? null : `body_id = '${bodyId}'`, only].filter((each) => each !== null);
  return conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`;
};

/** Reads the rows of a table in the order of its key, handing them on in pieces, and tells what they come to. */
export const copyOut = async (
  client: Client,
  wanted: Wanted,
  take: (bytes: Uint8Array) => Promise<void> = () => Promise.resolve(),
): Promise<TablePart> => {
  const { table, bodyId } = wanted;
  const rows = `select ${columnsOf(table.columns)} from ${quoted(table.name)}${conditionOf(wanted)} order by ${table.order}`;
  const stream = client.query(copyTo(`copy (${rows}) to stdout`));
  const hash = createHash("sha256");
  let waiting: Buffer[] = [];
  let size = 0;
  const handOn = async (): Promise<void> => {
    if (size > 0) await take(Buffer.concat(waiting));
    waiting = [];
    size = 0;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    waiting.push(chunk);
    size += chunk.byteLength;
    if (size >= CHUNK) await handOn();
  }
  await handOn();
  return {
    ...{ table: table.name, bodyId, columns: table.columns },
    ...{ rows: stream.rowCount, sha256: hash.digest("hex") },
  };
};

/** What takes the rows of a part in. */
export const copyInSql = ({ table, columns }: TablePart): string =>
  `copy ${quoted(table)} (${columnsOf(columns)}) from stdin`;
