import type {
  Day,
  Floor,
  Indicator,
  Instant,
  Measure,
  MeasurementSystem,
  Scale,
  SystemOptions,
  ZeroTarget,
} from "@albero/domain";
import { below, weightOf, type Book, type Place } from "../book.ts";
import type {
  IndicatorForm,
  IndicatorsForm,
  MeasureForm,
  MeasuresForm,
  SystemsForm,
} from "../forms/library.ts";
import { formulaOf } from "./formula.ts";

export const assembleSystems = (
  form: SystemsForm,
  recordedAt: Instant,
  book: Book,
): readonly MeasurementSystem[] =>
  form.systems.map(({ slug, title, validFrom, validTo, options, act, opinion }) => ({
    id: book.id("system", slug),
    title,
    options: {
      cap: weightOf(options.cap),
      lostPerDayLate: options.lostPerDayLate === null ? null : weightOf(options.lostPerDayLate),
      childObjectives: options.childObjectives as SystemOptions["childObjectives"],
      missing: options.missing,
      intermediate: options.intermediate,
      lights: { inLine: weightOf(options.lights.inLine), toWatch: weightOf(options.lights.toWatch) },
      ...statedPolicies(options),
    },
    validFrom: validFrom as Day,
    validTo: validTo as Day | null,
    recordedAt,
    supersededAt: null,
    ...(act === undefined ? {} : { act }),
    ...(opinion === undefined ? {} : { opinion }),
  }));

/** What a system may leave unsaid stays unsaid. */
const statedPolicies = ({
  scale,
  floor,
  zeroTarget,
  zeroValue,
  noTarget,
}: SystemsForm["systems"][number]["options"]): Partial<SystemOptions> => ({
  ...(scale === undefined ? {} : { scale: scale as Scale }),
  ...(floor === undefined ? {} : { floor: floor as Floor }),
  ...(zeroTarget === undefined ? {} : { zeroTarget: zeroTarget as ZeroTarget }),
  ...(zeroValue === undefined ? {} : { zeroValue }),
  ...(noTarget === undefined ? {} : { noTarget }),
});

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
