import type { BodyId, Instant } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";

type Whole = "profile" | "budget";
type Listed = "staff_table" | "context_table";
type Known = "organ" | "organ_member" | "seat";

/**
 * Supersedes what is known now of something replaced as a whole, and gives the number of its last revision; 0 when
 * there was none.
 */
export const replaceCurrent = async (
  tx: Tx,
  table: Whole,
  { bodyId, at }: { readonly bodyId: BodyId; readonly at: Instant },
): Promise<number> => {
  await sql`update ${sql.table(table)} set superseded_at = ${at}
             where body_id = ${bodyId} and superseded_at is null`.execute(tx);
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(revision), 0) as last from ${sql.table(table)} where body_id = ${bodyId}`.execute(tx);
  return rows[0]?.last ?? 0;
};

/** The same for printed tables known by their slug: the last revision of each. */
export const replaceListed = async (
  tx: Tx,
  table: Listed,
  { bodyId, at }: { readonly bodyId: BodyId; readonly at: Instant },
): Promise<ReadonlyMap<string, number>> => {
  await sql`update ${sql.table(table)} set superseded_at = ${at}
             where body_id = ${bodyId} and superseded_at is null`.execute(tx);
  const { rows } = await sql<{ slug: string; last: number }>`
    select slug, max(revision) as last from ${sql.table(table)} where body_id = ${bodyId} group by slug`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.slug, row.last]));
};

/**
 * Supersedes what is known now of one thing with an identity of its own, and gives the number of its next revision; 1
 * for a thing that was never recorded.
 */
export const replaceKnown = async (
  tx: Tx,
  table: Known,
  { bodyId, id, at }: { readonly bodyId: BodyId; readonly id: string; readonly at: Instant },
): Promise<number> => {
  await sql`update ${sql.table(table)} set superseded_at = ${at}
             where body_id = ${bodyId} and id = ${id} and superseded_at is null`.execute(tx);
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(revision), 0) + 1 as next from ${sql.table(table)}
     where body_id = ${bodyId} and id = ${id}`.execute(tx);
  return rows[0]?.next ?? 1;
};
