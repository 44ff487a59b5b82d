import type { AccountId, BodyId, Instant, KeptMapping, ValueMapping } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { ValueMappingRow } from "../schema/collecting.ts";
import { insertRows } from "./bulk.ts";
import { lockCounters } from "./counter.ts";

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

/** Every mapping that was kept, in order of name and revision. */
export const loadKeptMappings = async (tx: Tx, bodyId: BodyId): Promise<readonly KeptMapping[]> => {
  const rows = await tx
    .selectFrom("value_mapping")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("name")
    .orderBy("revision")
    .execute();
  return rows.map(({ name, columns, revision, recorded_by: recordedBy, recorded_at: recordedAt }) => ({
    ...{ name, columns, revision, recordedBy, recordedAt },
  }));
};

/** A mapping as a row. */
export const mappingRow = (
  bodyId: BodyId,
  { name, columns, revision, recordedBy, recordedAt }: KeptMapping,
  accountId: AccountId | null,
): ValueMappingRow => ({
  ...{ body_id: bodyId, name, revision, columns },
  ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
});

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
  const kept = { name, columns, revision: last.revision + 1, recordedBy, recordedAt: at };
  await insertRows(tx, "value_mapping", [mappingRow(bodyId, kept, accountId)]);
};
