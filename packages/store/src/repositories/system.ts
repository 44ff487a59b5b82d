import type { BodyId, MeasurementSystem } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { datedColumns, datedOf, numbering } from "./dated.ts";

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
  return rows.map((row) => ({ ...datedOf(row), id: row.id, title: row.title, options: row.options }));
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
    ...datedColumns(system),
  }));
  await insertRows(tx, "measurement_system", rows);
};
