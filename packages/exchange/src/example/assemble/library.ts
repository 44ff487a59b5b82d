import type {
  Day,
  Formula,
  Indicator,
  Instant,
  Measure,
  MeasurementSystem,
  SystemOptions,
} from "@albero/domain";
import type { PlainFormula } from "../../body-document/schema/library.ts";
import { below, weightOf, type Book, type Place } from "../book.ts";
import type {
  IndicatorForm,
  IndicatorsForm,
  MeasureForm,
  MeasuresForm,
  SystemsForm,
} from "../forms/library.ts";

export const assembleSystems = (
  form: SystemsForm,
  recordedAt: Instant,
  book: Book,
): readonly MeasurementSystem[] =>
  form.systems.map(({ slug, title, validFrom, validTo, options }) => ({
    id: book.id("system", slug),
    title,
    options: {
      cap: weightOf(options.cap),
      lostPerDayLate: options.lostPerDayLate === null ? null : weightOf(options.lostPerDayLate),
      childObjectives: options.childObjectives as SystemOptions["childObjectives"],
      missing: options.missing,
      intermediate: options.intermediate,
      lights: { inLine: weightOf(options.lights.inLine), toWatch: weightOf(options.lights.toWatch) },
    },
    validFrom: validFrom as Day,
    validTo: validTo as Day | null,
    recordedAt,
    supersededAt: null,
  }));

export const assembleMeasures = (form: MeasuresForm, recordedAt: Instant, book: Book): readonly Measure[] =>
  form.measures.map((measure, i) => {
    const place: Place = { file: "measures.json", path: `measures/${i}` };
    const { slug, units = [], unitRule, sourceUnit, firstDue, plausible, ...rest } = measure;
    return {
      ...rest,
      id: book.id("measure", slug),
      version: 1,
      recordedAt,
      firstDue: firstDue === null ? null : book.period(firstDue, below(place, "firstDue")),
      collectedBy: units.length > 0 ? "unit" : "body",
      unitRule: units.length > 0 ? (unitRule ?? "sum") : null,
      unitIds: units.map((unit, u) => book.refer("unit", unit, below(place, "units", u))),
      sourceUnitId: sourceUnit === null ? null : book.refer("unit", sourceUnit, below(place, "sourceUnit")),
      plausible: plausibleOf(plausible ?? null, below(place, "plausible"), book),
    };
  });

const plausibleOf = (
  range: NonNullable<MeasureForm["plausible"]> | null,
  place: Place,
  book: Book,
): Measure["plausible"] =>
  range === null
    ? null
    : {
        min: range.min === null ? null : book.decimal(range.min, below(place, "min")),
        max: range.max === null ? null : book.decimal(range.max, below(place, "max")),
      };

export const assembleIndicators = (
  form: IndicatorsForm,
  recordedAt: Instant,
  book: Book,
): readonly Indicator[] =>
  form.indicators.map((indicator, i) => {
    const { slug, formula, ...rest }: IndicatorForm = indicator;
    const place: Place = { file: "indicators.json", path: `indicators/${i}/formula` };
    return {
      ...rest,
      id: book.id("indicator", slug),
      version: 1,
      recordedAt,
      formula: formulaOf(formula, place, book),
    };
  });

const formulaOf = (formula: PlainFormula, place: Place, book: Book): Formula => {
  if ("left" in formula)
    return {
      op: formula.op,
      left: formulaOf(formula.left, below(place, "left"), book),
      right: formulaOf(formula.right, below(place, "right"), book),
    };
  switch (formula.op) {
    case "number":
    case "percent":
      return { op: formula.op, value: book.decimal(formula.value, below(place, "value")) };
    case "date":
      return { op: "date", value: formula.value as Day };
    case "duration":
      return formula;
    case "call": {
      const parts = formula.arguments.map((part, i) => formulaOf(part, below(place, "arguments", i), book));
      return { op: "call", name: formula.name, arguments: parts };
    }
    case "negate":
      return { op: "negate", operand: formulaOf(formula.operand, below(place, "operand"), book) };
    default:
      return referenceOf(formula, place, book);
  }
};

type PlainReference = Extract<
  PlainFormula,
  { op: "measure" } | { op: "indicator" } | { op: "achievement" } | { op: "achievements" }
>;

const referenceOf = (formula: PlainReference, place: Place, book: Book): Formula => {
  switch (formula.op) {
    case "measure":
      return { op: "measure", measure: book.refer("measure", formula.measure, below(place, "measure")) };
    case "indicator":
      return {
        op: "indicator",
        indicator: book.refer("indicator", formula.indicator, below(place, "indicator")),
      };
    case "achievement":
      return { op: "achievement", node: book.refer("node", formula.node, below(place, "node")) };
    case "achievements": {
      const node = formula.below === null ? null : book.refer("node", formula.below, below(place, "below"));
      return { op: "achievements", below: node, level: formula.level };
    }
  }
};
