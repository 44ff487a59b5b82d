import type { AccountId, BodyId, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { MappedColumns } from "../schema/collecting.ts";
import { insertRows } from "./bulk.ts";
import { lockCounters } from "./counter.ts";

/** How a kind of file is read, by the name its body gave it. */
export type ValueMapping = { readonly name: string; readonly columns: MappedColumns };

/** The mappings of a body by name, each as it was kept last. */
export const loadValueMappings = async (tx: Tx, bodyId: BodyId): Promise<readonly ValueMapping[]> => {
  const rows = await tx
    .selectFrom("value_mapping")
    .select(["name", "columns"])
    .distinctOn("name")
    .where("body_id", "=", bodyId)
    .orderBy("name")
    .orderBy("revision", "desc")
    .execute();
  return rows;
};

type Keeping = ValueMapping & {
  readonly recordedBy: string;
  readonly accountId: AccountId | null;
  readonly at: Instant;
};

/** Keeps a mapping under its name; the one before it stays on record. */
export const keepValueMapping = async (
  tx: Tx,
  bodyId: BodyId,
  { name, columns, recordedBy, accountId, at }: Keeping,
): Promise<void> => {
  await lockCounters(tx, bodyId);
  const last = await tx
    .selectFrom("value_mapping")
    .select((eb) => eb.fn.coalesce(eb.fn.max("revision"), eb.lit(0)).as("revision"))
    .where("body_id", "=", bodyId)
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  await insertRows(tx, "value_mapping", [
    {
      ...{ body_id: bodyId, name, revision: last.revision + 1, columns },
      ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: at },
    },
  ]);
};
