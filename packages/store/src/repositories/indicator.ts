import type { BodyId, DeclaredResult, Indicator, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { IndicatorDefinitionRow } from "../schema/library.ts";
import { insertRows } from "./bulk.ts";
import { numbering } from "./dated.ts";
import { saveIdentities } from "./library-identity.ts";
import { valueColumns, valueOf } from "./recorded-value.ts";

const toIndicator = (row: IndicatorDefinitionRow): Indicator => ({
  id: row.indicator_id,
  version: row.version,
  recordedAt: row.recorded_at,
  code: row.code,
  printedCode: row.printed_code,
  title: row.title,
  description: row.description,
  typology: row.typology,
  kind: row.kind,
  unit: row.unit,
  decimals: row.decimals,
  direction: row.direction,
  formula: row.formula,
  printedFormula: row.printed_formula,
  sourceLabel: row.source_label,
  parameters: row.parameters,
  footnotes: row.footnotes,
  notes: row.notes,
  ...(row.given === null ? {} : { given: row.given }),
});

const toRow = (bodyId: BodyId, indicator: Indicator): IndicatorDefinitionRow => ({
  body_id: bodyId,
  indicator_id: indicator.id,
  version: indicator.version,
  recorded_at: indicator.recordedAt,
  code: indicator.code,
  printed_code: indicator.printedCode,
  title: indicator.title,
  description: indicator.description,
  typology: indicator.typology,
  kind: indicator.kind,
  unit: indicator.unit,
  decimals: indicator.decimals,
  direction: indicator.direction,
  formula: indicator.formula,
  printed_formula: indicator.printedFormula,
  source_label: indicator.sourceLabel,
  parameters: indicator.parameters,
  footnotes: indicator.footnotes,
  notes: indicator.notes,
  given: indicator.given ?? null,
});

/** Every definition of every indicator of the library, indicators in their order, definitions from the first on. */
export const loadIndicators = async (tx: Tx, bodyId: BodyId): Promise<readonly Indicator[]> => {
  const rows = await tx
    .selectFrom("indicator_definition as definition")
    .innerJoin("indicator", (join) =>
      join
        .onRef("indicator.body_id", "=", "definition.body_id")
        .onRef("indicator.id", "=", "definition.indicator_id"),
    )
    .selectAll("definition")
    .where("definition.body_id", "=", bodyId)
    .orderBy("indicator.ordinal")
    .orderBy("definition.version")
    .execute();
  return rows.map(toIndicator);
};

/** Adds definitions of indicators, new or known. */
export const saveIndicators = async (
  tx: Tx,
  bodyId: BodyId,
  indicators: readonly Indicator[],
): Promise<void> => {
  await saveIdentities(tx, "indicator", { bodyId, definitions: indicators });
  await insertRows(
    tx,
    "indicator_definition",
    indicators.map((indicator) => toRow(bodyId, indicator)),
  );
};

/** Results printed without their measures, as known now, by indicator and period. */
export const loadDeclaredResults = async (tx: Tx, bodyId: BodyId): Promise<readonly DeclaredResult[]> => {
  const rows = await tx
    .selectFrom("declared_result as result")
    .innerJoin("indicator", (join) =>
      join
        .onRef("indicator.body_id", "=", "result.body_id")
        .onRef("indicator.id", "=", "result.indicator_id"),
    )
    .selectAll("result")
    .where("result.body_id", "=", bodyId)
    .where("result.superseded_at", "is", null)
    .orderBy("indicator.ordinal")
    .orderBy("result.period")
    .orderBy("result.revision")
    .execute();
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    period: row.period,
    value: valueOf(row),
    source: row.source,
  }));
};

export const saveDeclaredResults = async (
  tx: Tx,
  bodyId: BodyId,
  { results, at }: { readonly results: readonly DeclaredResult[]; readonly at: Instant },
): Promise<void> => {
  const known = await tx
    .selectFrom("declared_result")
    .select((eb) => ["indicator_id", "period", eb.fn.max("revision").as("revision")])
    .where("body_id", "=", bodyId)
    .groupBy(["indicator_id", "period"])
    .execute();
  const next = numbering(known.map((row) => [`${row.indicator_id}/${row.period}`, row.revision] as const));
  const rows = results.map((result) => ({
    body_id: bodyId,
    indicator_id: result.indicatorId,
    period: result.period,
    revision: next(`${result.indicatorId}/${result.period}`),
    ...valueColumns(result.value),
    source: result.source,
    recorded_at: at,
    superseded_at: null,
  }));
  await insertRows(tx, "declared_result", rows);
};
