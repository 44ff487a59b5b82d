import { renameSync, rmSync, statSync } from "node:fs";
import type { BodyId, Instant } from "@albero/domain";
import type { Client } from "pg";
import { writeArchive, type ArchiveWriter } from "./archive.ts";
import { stepsOf, tablesOf, type Table } from "./catalogue.ts";
import { copyOut, openOwner } from "./copying.ts";
import type { BodyInBackup, Manifest, TablePart } from "./manifest.ts";

/** What to back up and where to. */
export type BackupOrder = {
  readonly ownerUrl: string;
  readonly file: string;
  readonly at: Instant;
  readonly program: string;
};

export type Backup = { readonly manifest: Manifest; readonly bytes: number };

/** Rows of bodies exist only in the name of their body, for the owner too. */
const enter = async (client: Client, bodyId: BodyId | null): Promise<void> => {
  await client.query("select set_config('albero.body_id', $1, true)", [bodyId ?? ""]);
};

const bodiesOf = async (client: Client): Promise<readonly BodyInBackup[]> => {
  const { rows } = await client.query<{ id: BodyId; slug: string }>(
    "select id, slug from body order by slug",
  );
  const bodies: BodyInBackup[] = [];
  for (const { id, slug } of rows) {
    await enter(client, id);
    const head = await client.query<{ seq: string; hash: string }>(
      "select seq, hash from audit_entry where body_id = $1 order by seq desc limit 1",
      [id],
    );
    const last = head.rows[0];
    bodies.push({ id, slug, audit: last === undefined ? null : { seq: Number(last.seq), hash: last.hash } });
  }
  await enter(client, null);
  return bodies;
};

type Writing = { readonly client: Client; readonly archive: ArchiveWriter; readonly parts: TablePart[] };

const writePart = async (
  { client, archive, parts }: Writing,
  wanted: { readonly table: Table; readonly bodyId: BodyId | null },
): Promise<void> => {
  const place = String(parts.length).padStart(5, "0");
  const name = `${wanted.bodyId ?? "shared"}.${wanted.table.name}`;
  let piece = 0;
  const part = await copyOut(client, wanted, async (bytes) => {
    await archive.add(`data/${place}/${String(piece).padStart(5, "0")}.${name}`, bytes);
    piece += 1;
  });
  parts.push(part);
};

const writeAll = async (client: Client, archive: ArchiveWriter, order: BackupOrder): Promise<Manifest> => {
  await client.query("begin isolation level repeatable read read only");
  const tables = await tablesOf(client);
  const version = await client.query<{ server_version_num: string }>("show server_version_num");
  const bodies = await bodiesOf(client);
  const writing: Writing = { client, archive, parts: [] };
  for (const table of tables.filter(({ ofBodies }) => !ofBodies))
    await writePart(writing, { table, bodyId: null });
  for (const { id } of bodies) {
    await enter(client, id);
    for (const table of tables.filter(({ ofBodies }) => ofBodies))
      await writePart(writing, { table, bodyId: id });
  }
  const manifest: Manifest = {
    ...{ format: "albero-backup-1", madeAt: order.at, program: order.program },
    postgres: Math.floor(Number(version.rows[0]?.server_version_num ?? 0) / 10_000),
    steps: await stepsOf(client),
    ...{ bodies, parts: writing.parts },
  };
  await client.query("commit");
  return manifest;
};

/**
 * Writes everything a database holds into an archive, as of one moment and while people go on working. The file has
 * its name only once it is whole and on the disk. Throws what the system refuses, leaving nothing behind.
 */
export const writeBackup = async (order: BackupOrder): Promise<Backup> => {
  const draft = `${order.file}.partial`;
  const client = await openOwner(order.ownerUrl);
  try {
    const archive = writeArchive(draft, new Date(order.at));
    const manifest = await writeAll(client, archive, order);
    await archive.add("manifest.json", Buffer.from(JSON.stringify(manifest)));
    await archive.finish();
    renameSync(draft, order.file);
    return { manifest, bytes: statSync(order.file).size };
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    await client.end();
  }
};
