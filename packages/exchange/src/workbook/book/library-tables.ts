import {
  describeTextIssue,
  formatFormula,
  LABELS,
  parseFormula,
  refuse,
  type Indicator,
  type IndicatorId,
  type Instant,
  type Measure,
  type MeasureId,
} from "@albero/domain";
import { headed, makeFields } from "./common-fields.ts";
import { sets, type Field, type Table, type Written } from "./field.ts";
import type { ColumnName } from "./names.ts";
import type { PlanView } from "./view.ts";
import { WORDS } from "./words.ts";

const NEVER = "" as Instant;

/** A whole number from a lowest one on. */
const wholeField = <Key extends string, Row extends { readonly [K in Key]: number }>(
  view: PlanView,
  name: ColumnName,
  key: Key,
): Field<Row> => ({
  ...{ ...headed(view, name), kind: { kind: "number", decimals: 0 }, width: 10, required: true },
  read: (row) => String(row[key]),
  write: (text) => {
    const number = Number(text);
    return number < 0
      ? refuse("not-number", { found: text ?? "" })
      : sets((row) => ({ ...row, [key]: number }));
  },
});

const unitOfMeasurement = <Row extends { readonly unit: string }>(view: PlanView): Field<Row> => ({
  ...{ ...headed(view, "unit"), kind: { kind: "text" }, width: 12, required: true },
  read: ({ unit }) => unit,
  write: (text) => sets((row) => ({ ...row, unit: text ?? "" })),
});

/** Sheet of the indicators that the plan uses, as the library defines them. */
export const indicatorTable = (view: PlanView, used: ReadonlySet<string>): Table<Indicator> => {
  const make = makeFields(view);
  const labels = LABELS[view.language];
  return {
    sheet: "indicators",
    rows: view.indicators.filter(({ id }) => used.has(id)),
    fields: [
      make.code<Indicator>(),
      make.title<Indicator>(),
      make.text<"description", Indicator>("description", "description", true),
      make.text<"typology", Indicator>("typology", "typology", false),
      make.choice<"kind", Indicator>("kind", "kind", labels.indicatorKinds),
      unitOfMeasurement<Indicator>(view),
      wholeField<"decimals", Indicator>(view, "decimals", "decimals"),
      make.choice<"direction", Indicator>("direction", "direction", labels.directions),
      formulaField(view),
      make.text<"sourceLabel", Indicator>("source", "sourceLabel", false),
    ],
    begin: (id) => ({
      ...{ id: id as IndicatorId, version: 1, recordedAt: NEVER, code: "", printedCode: null, title: "" },
      ...{ description: null, typology: null, kind: "number", unit: "N.", decimals: 0, direction: ">=" },
      ...{ formula: { op: "number", value: "0" } as Indicator["formula"], printedFormula: null },
      ...{ sourceLabel: null, parameters: {}, footnotes: [], notes: [] },
    }),
  };
};

const formulaField = (view: PlanView): Field<Indicator> => {
  const { language, names, codes } = view;
  return {
    ...{ ...headed(view, "formula"), kind: { kind: "text", long: true }, width: 44, required: true },
    read: ({ formula }) => formatFormula(formula, { language, names }),
    write: (text): Written<Indicator> => {
      const parsed = parseFormula(text ?? "", { language, names: codes });
      if (parsed.ok) return sets((indicator) => ({ ...indicator, formula: parsed.value }));
      const reason = parsed.issues.map((issue) => describeTextIssue(issue, language)).join(" ");
      return refuse("formula-unreadable", { reason });
    },
  };
};

/** Sheet of the measures that those indicators are computed from. */
export const measureTable = (view: PlanView, used: ReadonlySet<string>): Table<Measure> => {
  const make = makeFields(view);
  const labels = LABELS[view.language];
  const words = WORDS[view.language];
  return {
    sheet: "measures",
    rows: view.measures.filter(({ id }) => used.has(id)),
    fields: [
      make.code<Measure>(),
      {
        ...{ ...headed(view, "title"), kind: { kind: "text", long: true }, width: 48, required: true },
        read: ({ name }) => name,
        write: (text) => sets((measure) => ({ ...measure, name: text ?? "" })),
      },
      make.text<"description", Measure>("description", "description", true),
      make.choice<"valueType", Measure>("valueType", "valueType", words.valueTypes),
      unitOfMeasurement<Measure>(view),
      wholeField<"decimals", Measure>(view, "decimals", "decimals"),
      make.choice<"accumulation", Measure>("accumulation", "accumulation", labels.accumulations),
      make.choice<"frequency", Measure>("frequency", "frequency", labels.frequencies),
      wholeField<"daysAllowed", Measure>(view, "daysAllowed", "daysAllowed"),
      make.choice<"collectedBy", Measure>("collectedBy", "collectedBy", words.collectedBy),
      make.unit<"sourceUnitId", Measure>("sourceUnit", "sourceUnitId"),
      make.text<"sourceLabel", Measure>("source", "sourceLabel", false),
    ],
    begin: (id) => ({
      ...{ id: id as MeasureId, version: 1, recordedAt: NEVER, code: "", printedCode: null, name: "" },
      ...{ description: null, valueType: "number", unit: "N.", decimals: 0, accumulation: "sum" },
      ...{ frequency: "quadrimestre", firstDue: null, daysAllowed: 15, collectedBy: "body", unitRule: null },
      ...{ unitIds: [], sourceUnitId: null, sourceLabel: null, plausible: null, notes: [] },
    }),
  };
};
