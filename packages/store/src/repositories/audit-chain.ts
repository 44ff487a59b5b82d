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

/** The hash of an audit entry: over every column but itself, the one before it included. */
export const auditHash = (entry: Omit<AuditEntryRow, "hash">): string =>
  canonicalSha256({
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
