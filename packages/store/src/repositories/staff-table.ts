import type { BodyId, Instant, StaffTable } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { replaceListed } from "./replaced.ts";

/** The staff tables known now, in the order of the plan. */
export const loadStaffTables = async (tx: Tx, bodyId: BodyId): Promise<readonly StaffTable[]> => {
  const rows = await tx
    .selectFrom("staff_table")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("superseded_at", "is", null)
    .orderBy("ordinal")
    .execute();
  return rows.map((row) => ({
    slug: row.slug,
    title: row.title,
    years: row.years,
    rows: row.rows,
    printedTotals: row.printed_totals,
    notes: row.notes,
  }));
};

/** Records all staff tables as known from an instant on; those before are superseded. */
export const saveStaffTables = async (
  tx: Tx,
  bodyId: BodyId,
  { tables, at }: { readonly tables: readonly StaffTable[]; readonly at: Instant },
): Promise<void> => {
  const last = await replaceListed(tx, "staff_table", { bodyId, at });
  const rows = tables.map(({ printedTotals, ...table }, ordinal) => ({
    body_id: bodyId,
    ...table,
    printed_totals: printedTotals,
    revision: (last.get(table.slug) ?? 0) + 1,
    ordinal,
    recorded_at: at,
    superseded_at: null,
  }));
  await insertRows(tx, "staff_table", rows);
};
