import { once } from "node:events";
import { ok, refuse, type Result } from "@albero/domain";
import type { Client } from "pg";
import { from as copyFrom, type CopyStreamQuery } from "pg-copy-streams";
import { openDatabase } from "../connection.ts";
import { migrationFiles } from "../migrations/files.ts";
import { migrate, type MigrationProblemCode } from "../migrations/migrate.ts";
import { readArchive } from "./archive.ts";
import { quoted, stepsOf, tablesOf, type Table } from "./catalogue.ts";
import { checkBackup, placeOf } from "./check-backup.ts";
import { copyInSql, copyOut, openOwner } from "./copying.ts";
import type { BackupProblemCode, Manifest, TablePart } from "./manifest.ts";

type Order = { readonly ownerUrl: string; readonly file: string };

/** A table was loaded and is not what the manifest says: everything is undone. */
class Differs extends Error {
  readonly table: string;
  constructor(table: string) {
    super(`the table ${table} is not as the backup says`);
    this.table = table;
  }
}

const countOf = async (client: Client, table: string): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(`select count(*) as count from ${table}`);
  return Number(rows[0]?.count ?? 0);
};

/** Whether the backup fits this program and the place is free for it; nothing is touched to find out. */
const fits = async (client: Client, { steps }: Manifest): Promise<Result<null, BackupProblemCode>> => {
  const known = new Set((await migrationFiles()).map(({ name }) => name));
  const unknown = steps.find((step) => !known.has(step));
  if (unknown !== undefined) return refuse("backup-newer", { found: unknown });
  const done = await stepsOf(client);
  if (done.length === 0) return ok(null);
  const bodies = await countOf(client, "body");
  if (bodies + (await countOf(client, "account")) > 0) return refuse("place-not-empty", { bodies });
  const ahead = done.find((step) => !steps.includes(step));
  return ahead === undefined ? ok(null) : refuse("place-ahead", { found: ahead });
};

type ForeignKey = { readonly table: string; readonly name: string; readonly rule: string };

const foreignKeys = async (client: Client): Promise<readonly ForeignKey[]> => {
  const { rows } = await client.query<ForeignKey>(`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as rule
      from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = 'f' and c.relnamespace = 'public'::regnamespace order by 1, 2`);
  return rows;
};

const wall = async (client: Client, tables: readonly Table[], how: "force" | "no force"): Promise<void> => {
  const walled = [...tables.filter(({ ofBodies }) => ofBodies).map(({ name }) => name), "body"];
  for (const table of walled) await client.query(`alter table ${quoted(table)} ${how} row level security`);
};

/** Rows come back as they were: what asks something of a new row has nothing to say of one that was there. */
const triggers = async (
  client: Client,
  tables: readonly Table[],
  how: "enable" | "disable",
): Promise<void> => {
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} ${how} trigger user`);
};

/** A table being loaded. What the server refuses is kept until somebody waits. */
class Loading {
  readonly place: number;
  readonly #stream: CopyStreamQuery;
  #failure: Error | null = null;

  constructor(client: Client, place: number, part: TablePart) {
    this.place = place;
    this.#stream = client.query(copyFrom(copyInSql(part)));
    this.#stream.on("error", (error) => {
      this.#failure = error;
    });
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    if (!this.#stream.write(bytes)) await once(this.#stream, "drain");
  }

  async end(): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    const ended = once(this.#stream, "finish");
    this.#stream.end();
    await ended;
  }
}

/** Loads every piece of the archive into its table. */
const load = async (client: Client, file: string, { parts }: Manifest): Promise<void> => {
  let open: Loading | null = null;
  await readArchive(file, async (name, bytes) => {
    const place = placeOf(name);
    const part = place === null ? undefined : parts[place];
    if (place === null || part === undefined) return;
    if (open?.place !== place) {
      await open?.end();
      open = new Loading(client, place, part);
    }
    await open.write(bytes);
  });
  await (open as Loading | null)?.end();
};

const verify = async (client: Client, tables: readonly Table[], { parts }: Manifest): Promise<void> => {
  for (const part of parts) {
    const table = tables.find(({ name }) => name === part.table);
    const found =
      table === undefined
        ? null
        : await copyOut(client, { table: { ...table, columns: part.columns }, bodyId: part.bodyId });
    if (found?.sha256 !== part.sha256 || found.rows !== part.rows) throw new Differs(part.table);
  }
};

/**
 * One transaction: the references between tables, the wall and the triggers are put aside, the rows loaded, everything
 * compared with the manifest, and all of them put back. Whatever fails, nothing of it stays.
 */
const loadWhole = async (client: Client, { file }: Order, manifest: Manifest): Promise<void> => {
  await client.query("begin");
  try {
    const tables = await tablesOf(client);
    const keys = await foreignKeys(client);
    for (const { table, name } of keys)
      await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
    await wall(client, tables, "no force");
    await triggers(client, tables, "disable");
    await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(", ")}`);
    await load(client, file, manifest);
    await verify(client, tables, manifest);
    for (const { table, name, rule } of keys)
      await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${rule}`);
    await triggers(client, tables, "enable");
    await wall(client, tables, "force");
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
};

const migrated = async (
  ownerUrl: string,
  upTo: string | null,
): Promise<Result<{ readonly applied: readonly string[] }, MigrationProblemCode>> => {
  const owner = openDatabase({ url: ownerUrl, max: 2, statementTimeout: 0 });
  try {
    return await migrate(owner, upTo);
  } finally {
    await owner.destroy();
  }
};

type Restored = Result<Manifest, BackupProblemCode | MigrationProblemCode>;

const restoreInto = async (client: Client, order: Order, manifest: Manifest): Promise<Restored> => {
  const free = await fits(client, manifest);
  if (!free.ok) return free;
  const before = await migrated(order.ownerUrl, manifest.steps.at(-1) ?? null);
  if (!before.ok) return before;
  try {
    await loadWhole(client, order, manifest);
  } catch (error) {
    if (error instanceof Differs) return refuse("restored-differs", { table: error.table });
    throw error;
  }
  const after = await migrated(order.ownerUrl, null);
  return after.ok ? ok(manifest) : after;
};

/**
 * Puts a backup into an empty place, on the embedded database or a server: all of it, compared table by table by count
 * and hash, or nothing. The archive is read through and checked before anything is touched; one of an older schema is
 * loaded as it was and then brought to this program's.
 */
export const restoreBackup = async (order: Order): Promise<Restored> => {
  const checked = await checkBackup(order.file);
  if (!checked.ok) return checked;
  const client = await openOwner(order.ownerUrl);
  try {
    return await restoreInto(client, order, checked.value);
  } finally {
    await client.end();
  }
};
