import type { BodyId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { AuditEntryRow } from "../schema/around.ts";

const PAGE = 5_000;

/** Which numbers of a register: both ends belong to it. */
export type AuditSpan = { readonly first: number; readonly last: number };

/** The entries of a body in their order, page by page: a register may be longer than what fits into memory. */
export async function* auditPages(
  tx: Tx,
  bodyId: BodyId,
  { first, last }: AuditSpan = { first: 1, last: Number.MAX_SAFE_INTEGER },
): AsyncGenerator<readonly AuditEntryRow[]> {
  let seen = first - 1;
  for (;;) {
    const rows = await tx
      .selectFrom("audit_entry")
      .selectAll()
      .where("body_id", "=", bodyId)
      .where("seq", ">", seen)
      .where("seq", "<=", last)
      .orderBy("seq")
      .limit(PAGE)
      .execute();
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    seen = rows.at(-1)?.seq ?? seen;
  }
}
