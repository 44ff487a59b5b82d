import type { Direction, TargetValue } from "../indicator/indicator.ts";
import type { Step } from "../objective/evaluation.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { MeasureId } from "../quantity/id.ts";
import type { Outcome } from "../quantity/outcome.ts";
import { answerWord, YES_NO } from "./answer.ts";
import { formatDay, formatDecimal, formatNumber, formatRough } from "./format.ts";
import type { Language } from "./language.ts";
import type { FigureForm, Names } from "./names.ts";
import type { Sentences } from "./sentences.ts";

/** The step of one kind. */
export type StepOf<Kind extends Step["kind"]> = Extract<Step, { readonly kind: Kind }>;

/** What was said so far, so that a later sentence calls a figure what an earlier one called it. */
export type Memory = {
  /** How each number was written when it was told. */
  readonly written: Map<number, string>;
  /** The figure told last, and its number where it is one. */
  figure: string;
  number: number | null;
  /** The rounding that closes the sum being told: its result is written instead of the unrounded one. */
  closing: StepOf<"rounded"> | null;
  direction: Direction | null;
  target: string;
  /** The figure of the indicator, kept while the sum of its target is told. */
  kept: { readonly figure: string; readonly number: number | null } | null;
  /** Whether a scale was told that is neither the proportion nor all or nothing. */
  isScaled: boolean;
  /** Figures of the measure being read. */
  values: readonly string[];
  /** What entered the mean being told. */
  parts: readonly { readonly achievement: string; readonly weight: string }[];
  /** Whether all that is told of a mean weighs the same. */
  isEqual: boolean;
  /** Measures whose value was told to be not available, with the reason. */
  unavailable: readonly MeasureId[];
};

export type Telling = {
  readonly names: Names;
  readonly language: Language;
  readonly words: Sentences;
  readonly memory: Memory;
};

/** The sentence of a step; `null` when it says nothing that was not said. */
export type Teller<Kind extends Step["kind"]> = (step: StepOf<Kind>, telling: Telling) => string | null;

export const blankMemory = (): Memory => ({
  written: new Map(),
  figure: "",
  number: null,
  closing: null,
  direction: null,
  target: "",
  kept: null,
  isScaled: false,
  values: [],
  parts: [],
  isEqual: false,
  unavailable: [],
});

const signs: Readonly<Record<string, string>> = { "%": " %", EUR: " €", "N.": "", date: "" };

/** A number as a figure with its unit is told: a yes or a no where it answers. */
const figureWords = (
  number: number,
  figure: string,
  { unit, language }: { readonly unit: string; readonly language: Language },
): string => (unit === YES_NO ? answerWord(number !== 0, language) : withUnit(figure, { unit }));

/** A figure with its unit, counts without: "57,00 %", "38", "0,80 FTE". */
export const withUnit = (figure: string, { unit }: Pick<FigureForm, "unit">): string =>
  `${figure}${signs[unit] ?? ` ${unit}`}`;

/** A number of a measure as it is told, and as an operand calls it later: only a per cent keeps its sign there. */
export const tellNumber = (
  number: number,
  { unit, decimals }: FigureForm,
  { language, memory }: Telling,
): string => {
  const bare = formatRough(number, decimals, language);
  const text = figureWords(number, bare, { unit, language });
  // A per cent enters formulas as a fraction of one.
  memory.written.set(unit === "%" ? number / 100 : number, unit === "%" ? text : bare);
  return keep(text, number, memory);
};

/** A rounded figure in the form of its indicator. */
export const tellRoundedNumber = (
  number: number,
  decimals: number,
  { names, language, memory }: Telling,
): string => keep(inForm(number, { unit: names.subject?.unit ?? "N.", decimals }, language), number, memory);

/** A number in a form; a whole count without decimals, as a person writes it: "38", "47,50", "57,00 %". */
const inForm = (number: number, { unit, decimals }: FigureForm, language: Language): string => {
  const isCount = unit === "N." && Number.isInteger(number);
  return figureWords(number, formatNumber(number, isCount ? 0 : decimals, language), { unit, language });
};

const keep = (text: string, number: number, memory: Memory): string => {
  memory.figure = text;
  memory.number = number;
  return text;
};

/** An operand as it was told before, else as many decimals as it has; a day as a day. */
export const operandText = (outcome: Outcome, { memory, language }: Telling): string => {
  if (outcome.kind === "number")
    return memory.written.get(outcome.number) ?? formatRough(outcome.number, 0, language);
  return outcome.kind === "date" ? formatDay(outcome.date) : "";
};

/** An exact number in a form, without its unit; a whole count without decimals. */
export const decimalInForm = (text: Decimal, { unit, decimals }: FigureForm, language: Language): string =>
  formatDecimal(text, unit === "N." && Number.isInteger(Number(text)) ? 0 : decimals, language);

/** A target in the form of its indicator; a range by its ends: "10–20". */
export const targetText = (target: TargetValue, { names, language }: Telling): string => {
  const form = names.subject ?? { unit: "N.", decimals: 0 };
  switch (target.kind) {
    case "date":
      return formatDay(target.date);
    case "number":
      return withUnit(decimalInForm(target.number, form, language), form);
    case "range":
      return withUnit(
        `${decimalInForm(target.from, form, language)}–${decimalInForm(target.to, form, language)}`,
        form,
      );
    case "answer":
      return answerWord(target.yes, language);
  }
};
