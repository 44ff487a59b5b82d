import type { AccountId, BodyId, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { AuditEntryRow } from "../schema/around.ts";
import { auditHash, canonicalText, FIRST_HASH, type ChainHead } from "./audit-chain.ts";
import type { AuditSpan } from "./audit-pages.ts";
import { giving, lockCounters } from "./counter.ts";
import { likePattern } from "./measure-list.ts";

/** A change to be told. Fields of persons enter it sealed only (`sealFor`). */
export type AuditNote = {
  readonly at: Instant;
  /** Who, as a role or an office. */
  readonly actor: string;
  readonly accountId: AccountId | null;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly requestId: string | null;
};

/** One change as it stands in the chain; `before` and `after` are canonical JSON, `null` where there was nothing. */
export type AuditEntry = {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: string;
  readonly accountId: AccountId | null;
  readonly action: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly previousHash: string;
  readonly hash: string;
};

const lastHash = async (tx: Tx, bodyId: BodyId, seq: number): Promise<string> => {
  if (seq === 0) return FIRST_HASH;
  const row = await tx
    .selectFrom("audit_entry")
    .select("hash")
    .where("body_id", "=", bodyId)
    .where("seq", "=", seq)
    .executeTakeFirstOrThrow();
  return row.hash;
};

/**
 * Adds a change to the chain of the body, in the transaction of the change. Gives its number and hash. Best called
 * last: from here on other changes of the body wait for this transaction.
 */
export const appendAudit = async (
  tx: Tx,
  bodyId: BodyId,
  note: AuditNote,
): Promise<{ readonly seq: number; readonly hash: string }> => {
  const { audit } = await lockCounters(tx, bodyId);
  const entry = {
    body_id: bodyId,
    seq: audit + 1,
    recorded_at: note.at,
    actor: note.actor,
    account_id: note.accountId,
    action: note.action,
    subject: note.subject,
    payload: canonicalText({ before: note.before ?? null, after: note.after ?? null }),
    reason: note.reason,
    request_id: note.requestId,
    previous_hash: await lastHash(tx, bodyId, audit),
  };
  const hash = auditHash(entry);
  await giving(tx, bodyId, { name: "audit", value: entry.seq })
    .insertInto("audit_entry")
    .values({ ...entry, hash })
    .execute();
  return { seq: entry.seq, hash };
};

const toAuditEntry = (row: AuditEntryRow): AuditEntry => {
  const { before, after } = JSON.parse(row.payload) as { before: unknown; after: unknown };
  return {
    seq: row.seq,
    at: row.recorded_at,
    actor: row.actor,
    accountId: row.account_id,
    action: row.action,
    subject: row.subject,
    before: before === null ? null : canonicalText(before),
    after: after === null ? null : canonicalText(after),
    reason: row.reason,
    requestId: row.request_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
};

/** From when and before when; `null` leaves that side open. */
export type AuditPeriod = { readonly since: Instant | null; readonly before: Instant | null };

export type AuditQuery = AuditPeriod & {
  /** Words looked for in actor, action, subject, reason and what changed; empty: everything. */
  readonly search: string;
  readonly offset: number;
  /** At most 200. */
  readonly limit: number;
};

const inPeriod = (tx: Tx, bodyId: BodyId, { since, before }: AuditPeriod) => {
  const all = tx.selectFrom("audit_entry").where("body_id", "=", bodyId);
  const later = since === null ? all : all.where("recorded_at", ">=", since);
  return before === null ? later : later.where("recorded_at", "<", before);
};

/** A page of the changes of the body, newest first, and how many there are in all. */
export const listAudit = async (
  tx: Tx,
  bodyId: BodyId,
  { search, offset, limit, ...period }: AuditQuery,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly total: number }> => {
  const pattern = likePattern(search.trim());
  const columns = ["actor", "action", "subject", "reason", "payload"] as const;
  const all = inPeriod(tx, bodyId, period);
  const found =
    search.trim() === ""
      ? all
      : all.where((eb) => eb.or(columns.map((column) => eb(column, "ilike", pattern))));
  const count = await found.select((eb) => eb.fn.countAll<number>().as("total")).executeTakeFirst();
  const rows = await found
    .selectAll()
    .orderBy("seq", "desc")
    .offset(offset)
    .limit(Math.min(limit, 200))
    .execute();
  return { entries: rows.map(toAuditEntry), total: count?.total ?? 0 };
};

/** The numbers of the entries of a period, from its first to its last; `null` when there is none. */
export const auditSpan = async (tx: Tx, bodyId: BodyId, period: AuditPeriod): Promise<AuditSpan | null> => {
  const row = await inPeriod(tx, bodyId, period)
    .select((eb) => [eb.fn.min<number | null>("seq").as("first"), eb.fn.max<number | null>("seq").as("last")])
    .executeTakeFirst();
  return row === undefined || row.first === null || row.last === null
    ? null
    : { first: row.first, last: row.last };
};

/** The number and hash of the last entry; `null` while there is none. */
export const auditHead = async (tx: Tx, bodyId: BodyId): Promise<ChainHead | null> => {
  const row = await tx
    .selectFrom("audit_entry")
    .select(["seq", "hash"])
    .where("body_id", "=", bodyId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
};
