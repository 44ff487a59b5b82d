import type { BodyId, Instant, MeasurementSystem, SystemId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { MeasurementSystemRow } from "../schema/library.ts";
import { insertRows } from "./bulk.ts";
import { datedColumns, datedOf, numbering } from "./dated.ts";

/** What a system rests on; a system read from a document may not say it, and stays without. */
const groundsOf = ({ act, opinion, reason }: MeasurementSystemRow) => ({
  ...(act === null ? {} : { act }),
  ...(opinion === null ? {} : { opinion }),
  ...(reason === null ? {} : { reason }),
});

/** Every measurement system at every time, superseded rows too. */
export const loadSystems = async (tx: Tx, bodyId: BodyId): Promise<readonly MeasurementSystem[]> => {
  const rows = await tx
    .selectFrom("measurement_system")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("valid_from")
    .orderBy("id")
    .orderBy("revision")
    .execute();
  return rows.map((row) => ({
    ...datedOf(row),
    id: row.id,
    title: row.title,
    options: row.options,
    ...groundsOf(row),
  }));
};

/** Adds systems, new or known, as valid over their stretch of time. */
export const saveSystems = async (
  tx: Tx,
  bodyId: BodyId,
  systems: readonly MeasurementSystem[],
): Promise<void> => {
  const known = await tx
    .selectFrom("measurement_system")
    .select((eb) => ["id", eb.fn.max("revision").as("revision")])
    .where("body_id", "=", bodyId)
    .groupBy("id")
    .execute();
  const next = numbering(known.map((row) => [row.id, row.revision] as const));
  const rows = systems.map((system) => ({
    body_id: bodyId,
    id: system.id,
    revision: next(system.id),
    title: system.title,
    options: system.options,
    act: system.act ?? null,
    opinion: system.opinion ?? null,
    reason: system.reason ?? null,
    ...datedColumns(system),
  }));
  await insertRows(tx, "measurement_system", rows);
};

/** Closes what is known of some systems at an instant; the rows stay and still answer for moments before it. */
export const supersedeSystems = async (
  tx: Tx,
  bodyId: BodyId,
  { systemIds, at }: { readonly systemIds: readonly SystemId[]; readonly at: Instant },
): Promise<void> => {
  await tx
    .updateTable("measurement_system")
    .set({ superseded_at: at })
    .where("body_id", "=", bodyId)
    .where("id", "in", [...systemIds])
    .where("superseded_at", "is", null)
    .execute();
};
