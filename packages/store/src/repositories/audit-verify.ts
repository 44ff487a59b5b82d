import type { BodyId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { AuditEntryRow } from "../schema/around.ts";
import { auditHash, FIRST_HASH } from "./audit-chain.ts";

/** Intact, with the hash of the last entry to be kept elsewhere; or the first number at which it is not, and how. */
export type Verification =
  | { readonly intact: true; readonly entries: number; readonly head: string }
  | { readonly intact: false; readonly seq: number; readonly because: "missing" | "changed" | "not-chained" };

const PAGE = 5_000;

type Head = { readonly seq: number; readonly hash: string };

const check = (head: Head, row: AuditEntryRow): Verification | null => {
  const seq = head.seq + 1;
  if (row.seq !== seq) return { intact: false, seq, because: "missing" };
  if (row.previous_hash !== head.hash) return { intact: false, seq, because: "not-chained" };
  return auditHash(row) === row.hash ? null : { intact: false, seq, because: "changed" };
};

const checkPage = (start: Head, rows: readonly AuditEntryRow[]): Head | Verification => {
  let head = start;
  for (const row of rows) {
    const broken = check(head, row);
    if (broken !== null) return broken;
    head = { seq: row.seq, hash: row.hash };
  }
  return head;
};

const lastNumber = async (tx: Tx, bodyId: BodyId): Promise<number> => {
  const row = await tx
    .selectFrom("counter")
    .select("value")
    .where("body_id", "=", bodyId)
    .where("name", "=", "audit")
    .executeTakeFirst();
  return row?.value ?? 0;
};

/**
 * Recomputes the chain of the body from its first entry: every hash from its columns, every link, no number missing,
 * as many as were given out. A chain cut together with its counter, or replaced whole, shows only against a head kept
 * elsewhere.
 */
export const verifyAudit = async (tx: Tx, bodyId: BodyId): Promise<Verification> => {
  let head: Head = { seq: 0, hash: FIRST_HASH };
  for (;;) {
    const rows = await tx
      .selectFrom("audit_entry")
      .selectAll()
      .where("body_id", "=", bodyId)
      .where("seq", ">", head.seq)
      .orderBy("seq")
      .limit(PAGE)
      .execute();
    const next = checkPage(head, rows);
    if ("intact" in next) return next;
    head = next;
    if (rows.length < PAGE) break;
  }
  const given = await lastNumber(tx, bodyId);
  if (given > head.seq) return { intact: false, seq: head.seq + 1, because: "missing" };
  return { intact: true, entries: head.seq, head: head.hash };
};
