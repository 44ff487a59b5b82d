import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { AuditEntryRow } from "../schema/around.ts";

/** What the first entry of a body stands on. */
export const FIRST_HASH = "0".repeat(64);

/** A value as text in canonical JSON (RFC 8785): the same value gives the same bytes in every program. */
export const canonicalText = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("the value has no form in JSON");
  return text;
};

/** SHA-256 of a value in canonical JSON, hexadecimal: of a plan's snapshot, of a request. */
export const canonicalSha256 = (value: unknown): string =>
  createHash("sha256").update(canonicalText(value)).digest("hex");

/** An audit entry as its hash sees it, and as it leaves the database: every column but the hash itself. */
const contentOf = (entry: Omit<AuditEntryRow, "hash">) => ({
  bodyId: entry.body_id,
  seq: entry.seq,
  recordedAt: entry.recorded_at,
  actor: entry.actor,
  accountId: entry.account_id,
  action: entry.action,
  subject: entry.subject,
  payload: entry.payload,
  reason: entry.reason,
  requestId: entry.request_id,
  previousHash: entry.previous_hash,
});

/** An entry as an export of the register carries it: its hash can be computed again from the rest of the line. */
export type AuditLine = ReturnType<typeof contentOf> & { readonly hash: string };

/** An entry as a line of an export. */
export const lineOf = (row: AuditEntryRow): AuditLine => ({ ...contentOf(row), hash: row.hash });

/** The hash of an audit entry: over every column but itself, the one before it included. */
export const auditHash = (entry: Omit<AuditEntryRow, "hash">): string => canonicalSha256(contentOf(entry));

/** Up to where a chain was followed. */
export type ChainHead = { readonly seq: number; readonly hash: string };

/** The first number at which a chain is not whole, and how. */
export type Broken = {
  readonly intact: false;
  readonly seq: number;
  readonly because: "missing" | "changed" | "not-chained" | "not-anchored";
};

/** What the first entry of a body follows. */
export const CHAIN_START: ChainHead = { seq: 0, hash: FIRST_HASH };

/** Whether a line follows the head and is what its own hash says; the next head, or how the chain breaks there. */
export const followed = (head: ChainHead, { hash, ...content }: AuditLine): ChainHead | Broken => {
  const seq = head.seq + 1;
  if (content.seq !== seq) return { intact: false, seq, because: "missing" };
  if (content.previousHash !== head.hash) return { intact: false, seq, because: "not-chained" };
  return canonicalSha256(content) === hash ? { seq, hash } : { intact: false, seq, because: "changed" };
};
