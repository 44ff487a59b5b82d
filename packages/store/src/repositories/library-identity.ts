import type { BodyId } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import type { Schema } from "../schema/schema.ts";
import { insertRows } from "./bulk.ts";

type Library = "measure" | "indicator";
type Definition = { readonly id: string; readonly version: number; readonly code: string };

/** The last definition of each id, ids in the order they came. */
const latest = (definitions: readonly Definition[]): readonly Definition[] => {
  const last = new Map<string, Definition>();
  for (const definition of definitions) {
    const known = last.get(definition.id);
    if (known === undefined || known.version < definition.version) last.set(definition.id, definition);
  }
  return [...last.values()];
};

/** Makes the identities that are new and lets the known ones carry the code and number of their last definition. */
export const saveIdentities = async (
  tx: Tx,
  kind: Library,
  { bodyId, definitions }: { readonly bodyId: BodyId; readonly definitions: readonly Definition[] },
): Promise<void> => {
  const table = sql.table(kind);
  const { rows } = await sql<{ id: string; version: number }>`
    select id, version from ${table} where body_id = ${bodyId}`.execute(tx);
  const known = new Map(rows.map((row) => [row.id, row.version]));
  const current = latest(definitions);
  const added = current
    .filter((definition) => !known.has(definition.id))
    .map(({ id, code, version }, index) => ({
      ...{ body_id: bodyId, id, ordinal: known.size + index, code, version },
      ...{ voided_at: null, void_reason: null },
    }));
  await insertRows(tx, kind, added as unknown as Schema[Library][]);
  for (const { id, code, version } of current.filter(
    (one) => (known.get(one.id) ?? Infinity) < one.version,
  )) {
    await sql`update ${table} set code = ${code}, version = ${version}
               where body_id = ${bodyId} and id = ${id}`.execute(tx);
  }
};
