import type { Figure, IndicatorDefinition, LibraryMeasuresView, MeasureDefinition } from "@albero/contract";
import type { Accumulation, Direction, Frequency, IndicatorKind } from "@albero/domain";
import { measuresIn, type Form, type FormName } from "../formula/forms.ts";
import type { Thing, World } from "../formula/world.ts";
import { readTarget } from "./target-text.ts";

export type LibraryMeasure = LibraryMeasuresView["measures"][number];

/** A measure that is written together with the indicator that reads it. */
export type NewMeasure = {
  /** What the boxes of the form know it by until the library has it. */
  readonly id: string;
  readonly valueType: "number" | "date";
  readonly name: string;
  /** The office that enters it; "" while none is chosen. */
  readonly officeId: string;
  readonly unit: string;
  readonly decimals: number;
  readonly accumulation: Accumulation;
  readonly frequency: Frequency;
};

/** An indicator while somebody writes it. */
export type NewIndicator = {
  readonly name: string;
  /** "" takes the code proposed. */
  readonly code: string;
  readonly form: Form;
  readonly unit: string;
  readonly decimals: number;
  readonly direction: Direction;
  /** The target of the first year of the plan, as it is written; "" for none. */
  readonly target: string;
  readonly responsibleUnitId: string;
  readonly measures: readonly NewMeasure[];
};

const USUAL: Readonly<Record<FormName, { readonly kind: IndicatorKind; readonly unit: string }>> = {
  number: { kind: "number", unit: "N." },
  ratio: { kind: "percent", unit: "%" },
  mean: { kind: "mean", unit: "N." },
  date: { kind: "date", unit: "date" },
};

/** What is proposed with a form: its unit, decimals and direction can be changed afterwards. */
export const usualOf = (form: FormName): Pick<NewIndicator, "unit" | "decimals" | "direction"> => ({
  unit: USUAL[form].unit,
  decimals: form === "ratio" || form === "mean" ? 2 : 0,
  direction: form === "date" ? "by" : ">=",
});

/** When an indicator of a form can be reached. */
export const directionsFor = (form: FormName): readonly Direction[] =>
  form === "date" ? ["by"] : [">=", ">", "<=", "<", "=", "within"];

const LONGEST_CODE = 40;
const MOST_WORDS = 4;

/** A code made of the first words of a name that say something, free among those taken. */
export const codeFor = (name: string, taken: ReadonlySet<string>): string => {
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word.length > 3 || /^\d+$/.test(word));
  const stem = words.slice(0, MOST_WORDS).join("_").slice(0, LONGEST_CODE) || "Nuovo";
  let code = stem;
  for (let number = 2; taken.has(code); number += 1) code = `${stem}_${number}`;
  return code;
};

/** The new measures that stand in a box of the form; others were tried and left. */
export const measuresUsed = ({ form, measures }: NewIndicator): readonly NewMeasure[] => {
  const used = measuresIn(form);
  return measures.filter(({ id }) => used.includes(id));
};

const NOTHING_YET: Figure = { kind: "missing", causes: [] };

/** What the formula may name: the measures of the library, and the new ones under the codes they will have. */
export const worldWith = (
  library: readonly LibraryMeasure[],
  measures: readonly NewMeasure[],
  nameless: (number: number) => string,
): World => {
  const known = library.map(({ id, definition }): Thing => {
    const { code, name, valueType, unit } = definition;
    return { id, kind: "measure", code, name, valueType, unit, figure: NOTHING_YET };
  });
  const taken = new Set(known.map(({ code }) => code));
  const added = measures.map(({ id, valueType, unit, ...measure }, index): Thing => {
    const name = measure.name.trim() || nameless(index + 1);
    const code = codeFor(name, taken);
    taken.add(code);
    return { id, kind: "measure", code, name, valueType, unit, figure: NOTHING_YET };
  });
  return { nodes: [], things: [...known, ...added] };
};

const mostUsed = <Value>(values: readonly Value[], otherwise: Value): Value => {
  const times = (value: Value) => values.filter((each) => each === value).length;
  return [...new Set(values)].toSorted((a, b) => times(b) - times(a))[0] ?? otherwise;
};

const DAYS_ALLOWED = 30;

/** A measure to be written, collected as most of the body's are. */
export const emptyMeasure = (
  { id, valueType }: Pick<NewMeasure, "id" | "valueType">,
  library: readonly LibraryMeasure[],
): NewMeasure => ({
  ...{ id, valueType, name: "", officeId: "", decimals: 0 },
  unit: valueType === "date" ? "date" : "N.",
  accumulation: valueType === "date" ? "event-date" : "sum",
  frequency: mostUsed(
    library.map(({ definition }) => definition.frequency),
    "quarter",
  ),
});

/** The definition of a new measure: one value for the whole body, entered by its office. */
export const measureDefinition = (
  { id, officeId, ...measure }: NewMeasure,
  { world, library }: { readonly world: World; readonly library: readonly LibraryMeasure[] },
): MeasureDefinition => ({
  ...measure,
  name: measure.name.trim(),
  unit: measure.unit.trim(),
  code: world.things.find((thing) => thing.id === id)?.code ?? "",
  daysAllowed: mostUsed(
    library.map(({ definition }) => definition.daysAllowed),
    DAYS_ALLOWED,
  ),
  ...{ collectedBy: "body", unitRule: null, unitIds: [], sourceUnitId: officeId },
  ...{ description: null, firstDue: null, sourceLabel: null, plausible: null, notes: [] },
});

/** The definition of the new indicator over a formula in the language. */
export const indicatorDefinition = (
  indicator: NewIndicator,
  { code, formula }: Pick<IndicatorDefinition, "code" | "formula">,
): IndicatorDefinition => ({
  ...{ code, formula },
  title: indicator.name.trim(),
  unit: indicator.unit.trim(),
  decimals: indicator.decimals,
  direction: indicator.direction,
  kind: USUAL[indicator.form.form].kind,
  ...{ description: null, typology: null, sourceLabel: null, parameters: [], footnotes: [], notes: [] },
});

/** What still lacks before an indicator can be saved. */
export type Lack = "name" | "inputs" | "unit" | "target" | "measure-name" | "measure-unit" | "measure-office";

const isBlank = (text: string): boolean => text.trim() === "";

const inputsLack = ({ form }: NewIndicator): boolean =>
  form.form === "ratio"
    ? [form.over, form.under].some((ids) => ids.every(isBlank))
    : form.form === "mean"
      ? form.of.filter((id) => !isBlank(id)).length < 2
      : isBlank(form.of);

/** Everything that still lacks, in the order of the fields; empty when it can be saved. */
export const lacksOf = (indicator: NewIndicator): readonly Lack[] => {
  const used = measuresUsed(indicator);
  const lacks: Readonly<Record<Lack, boolean>> = {
    name: isBlank(indicator.name),
    inputs: inputsLack(indicator),
    "measure-name": used.some(({ name }) => isBlank(name)),
    "measure-office": used.some(({ officeId }) => officeId === ""),
    "measure-unit": used.some(({ unit }) => isBlank(unit)),
    unit: isBlank(indicator.unit),
    target: readTarget(indicator.target, indicator).kind !== "value",
  };
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack]);
};
