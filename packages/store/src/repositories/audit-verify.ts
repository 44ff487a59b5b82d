import type { BodyId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { CHAIN_START, followed, lineOf, type Broken, type ChainHead } from "./audit-chain.ts";
import { auditPages } from "./audit-pages.ts";

/** Intact, with the hash of the last entry to be kept elsewhere; or the first number at which it is not, and how. */
export type Verification =
  { readonly intact: true; readonly entries: number; readonly head: string } | Broken;

/** Hashes kept elsewhere, by the number of their entry. */
export type Anchors = ReadonlyMap<number, string>;

const anchored = (next: ChainHead | Broken, anchors: Anchors): ChainHead | Broken => {
  if ("intact" in next || (anchors.get(next.seq) ?? next.hash) === next.hash) return next;
  return { intact: false, seq: next.seq, because: "not-anchored" };
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
 * as many as were given out. A chain cut together with its counter, or replaced whole, shows only against anchors:
 * heads that were kept elsewhere.
 */
export const verifyAudit = async (
  tx: Tx,
  bodyId: BodyId,
  anchors: Anchors = new Map(),
): Promise<Verification> => {
  let head = CHAIN_START;
  for await (const rows of auditPages(tx, bodyId)) {
    for (const row of rows) {
      const next = anchored(followed(head, lineOf(row)), anchors);
      if ("intact" in next) return next;
      head = next;
    }
  }
  const given = Math.max(await lastNumber(tx, bodyId), ...anchors.keys());
  if (given > head.seq) return { intact: false, seq: head.seq + 1, because: "missing" };
  return { intact: true, entries: head.seq, head: head.hash };
};
