/** The sheets of a workbook of a plan, in the order people find them, and the one of values to fill in. */
export const SHEETS = [
  "instructions",
  "areas",
  "objectives",
  "indicators",
  "measures",
  "targets",
  "cards",
  "cardObjectives",
  "resources",
  "units",
  "values",
] as const;
export type SheetName = (typeof SHEETS)[number];

/** The columns with a fixed name; targets and resources have one more for each period. */
export const COLUMNS = [
  ...(["code", "title", "description", "weight", "standing", "reason"] as const),
  ...(["level", "parent", "perspective", "mission", "programme", "programmeName", "units"] as const),
  ...(["typology", "kind", "unit", "decimals", "direction", "formula", "source"] as const),
  ...(["valueType", "accumulation", "frequency", "daysAllowed", "collectedBy", "sourceUnit"] as const),
  ...(["holder", "indicator", "indicatorTitle", "responsible", "perimeter"] as const),
  ...(["role", "card", "node", "unitType", "head"] as const),
  ...(["measureCode", "measure", "scope", "period", "before", "value", "absent", "note"] as const),
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** A column of a sheet: a fixed one, or one of a period: `target:2021`, `resource:2022`, `declared:2020`. */
export type ColumnKey = ColumnName | `target:${string}` | `resource:${string}` | `declared:${string}`;

/** The hidden sheet that says which plan a workbook is of, and the two hidden columns of every other. */
export const ABOUT_SHEET = "_albero";
export const ID_HEADING = "#id";
export const PRINT_HEADING = "#impronta";
export const FORMAT = "albero/plan-workbook";
export const VALUES_FORMAT = "albero/values-workbook";
export const FORMAT_VERSION = "1";
