import type { BodyId, Context, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { replaceListed } from "./replaced.ts";

/** The tables of context known now, in the order of the plan; `null` when there are none. */
export const loadContext = async (tx: Tx, bodyId: BodyId): Promise<Context | null> => {
  const rows = await tx
    .selectFrom("context_table")
    .select(["slug", "title", "columns", "rows"])
    .where("body_id", "=", bodyId)
    .where("superseded_at", "is", null)
    .orderBy("ordinal")
    .execute();
  return rows.length === 0 ? null : { tables: rows };
};

/** Records all tables of context as known from an instant on; those before are superseded. */
export const saveContext = async (
  tx: Tx,
  bodyId: BodyId,
  { context, at }: { readonly context: Context; readonly at: Instant },
): Promise<void> => {
  const last = await replaceListed(tx, "context_table", { bodyId, at });
  const rows = context.tables.map((table, ordinal) => ({
    body_id: bodyId,
    ...table,
    revision: (last.get(table.slug) ?? 0) + 1,
    ordinal,
    recorded_at: at,
    superseded_at: null,
  }));
  await insertRows(tx, "context_table", rows);
};
