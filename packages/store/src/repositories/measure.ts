import type { BodyId, Measure, MeasureId } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import type { MeasureDefinitionRow, MeasureUnitRow } from "../schema/library.ts";
import { groupBy, insertRows } from "./bulk.ts";
import { saveIdentities } from "./library-identity.ts";

type Definition = MeasureDefinitionRow;

const toMeasure = (row: Definition, units: readonly MeasureUnitRow[]): Measure => ({
  id: row.measure_id,
  version: row.version,
  recordedAt: row.recorded_at,
  code: row.code,
  printedCode: row.printed_code,
  name: row.name,
  description: row.description,
  valueType: row.value_type,
  unit: row.unit,
  decimals: row.decimals,
  accumulation: row.accumulation,
  frequency: row.frequency,
  firstDue: row.first_due,
  daysAllowed: row.days_allowed,
  collectedBy: row.collected_by,
  unitRule: row.unit_rule,
  unitIds: units.map((unit) => unit.unit_id),
  sourceUnitId: row.source_unit_id,
  sourceLabel: row.source_label,
  plausible: row.plausible_given ? { min: row.plausible_min, max: row.plausible_max } : null,
  notes: row.notes,
});

const toRow = (bodyId: BodyId, measure: Measure): Definition => ({
  body_id: bodyId,
  measure_id: measure.id,
  version: measure.version,
  recorded_at: measure.recordedAt,
  code: measure.code,
  printed_code: measure.printedCode,
  name: measure.name,
  description: measure.description,
  value_type: measure.valueType,
  unit: measure.unit,
  decimals: measure.decimals,
  accumulation: measure.accumulation,
  frequency: measure.frequency,
  first_due: measure.firstDue,
  days_allowed: measure.daysAllowed,
  collected_by: measure.collectedBy,
  unit_rule: measure.unitRule,
  source_unit_id: measure.sourceUnitId,
  source_label: measure.sourceLabel,
  plausible_min: measure.plausible?.min ?? null,
  plausible_max: measure.plausible?.max ?? null,
  plausible_given: measure.plausible !== null,
  notes: measure.notes,
});

const keyOf = (row: { readonly measure_id: MeasureId; readonly version: number }): string =>
  `${row.measure_id}/${row.version}`;

/** Definition rows as measures, each with the units that collect it. */
export const withUnits = async (
  tx: Tx,
  bodyId: BodyId,
  rows: readonly Definition[],
): Promise<readonly Measure[]> => {
  if (rows.length === 0) return [];
  const units = await tx
    .selectFrom("measure_unit")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("ordinal")
    .execute();
  const byDefinition = groupBy(units, keyOf);
  return rows.map((row) => toMeasure(row, byDefinition.get(keyOf(row)) ?? []));
};

/** The units that collect a measure as a definition says, beside the definition itself. */
const unitsOfDefinition = sql<readonly MeasureUnitRow[]>`(
  select coalesce(jsonb_agg(to_jsonb(part) order by part.ordinal), '[]')
    from measure_unit part
   where part.body_id = definition.body_id and part.measure_id = definition.measure_id
     and part.version = definition.version)`;

/** Every definition of every measure of the library, measures in their order, definitions from the first on. */
export const loadMeasures = async (tx: Tx, bodyId: BodyId): Promise<readonly Measure[]> => {
  const rows = await tx
    .selectFrom("measure_definition as definition")
    .innerJoin("measure", (join) =>
      join
        .onRef("measure.body_id", "=", "definition.body_id")
        .onRef("measure.id", "=", "definition.measure_id"),
    )
    .selectAll("definition")
    .select(unitsOfDefinition.as("units"))
    .where("definition.body_id", "=", bodyId)
    .orderBy("measure.ordinal")
    .orderBy("definition.version")
    .execute();
  return rows.map((row) => toMeasure(row, row.units));
};

/** The definition of a measure in force now; `null` when the body has no such measure. */
export const findMeasure = async (tx: Tx, bodyId: BodyId, id: MeasureId): Promise<Measure | null> => {
  const row = await tx
    .selectFrom("measure_definition as definition")
    .innerJoin("measure", (join) =>
      join
        .onRef("measure.body_id", "=", "definition.body_id")
        .onRef("measure.id", "=", "definition.measure_id")
        .onRef("measure.version", "=", "definition.version"),
    )
    .selectAll("definition")
    .where("definition.body_id", "=", bodyId)
    .where("definition.measure_id", "=", id)
    .executeTakeFirst();
  const found = await withUnits(tx, bodyId, row === undefined ? [] : [row]);
  return found[0] ?? null;
};

/** Adds definitions of measures, new or known. */
export const saveMeasures = async (tx: Tx, bodyId: BodyId, measures: readonly Measure[]): Promise<void> => {
  await saveIdentities(tx, "measure", { bodyId, definitions: measures });
  await insertRows(
    tx,
    "measure_definition",
    measures.map((measure) => toRow(bodyId, measure)),
  );
  const units = measures.flatMap((measure) =>
    measure.unitIds.map((unitId, ordinal) => ({
      body_id: bodyId,
      measure_id: measure.id,
      version: measure.version,
      ordinal,
      unit_id: unitId,
    })),
  );
  await insertRows(tx, "measure_unit", units);
};
