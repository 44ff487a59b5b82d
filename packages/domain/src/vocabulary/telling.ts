import type { TargetValue } from "../indicator/indicator.ts";
import type { Step } from "../objective/evaluation.ts";
import type { Outcome } from "../quantity/outcome.ts";
import { formatDay, formatDecimal, formatNumber, formatRough } from "./format.ts";
import type { Language } from "./language.ts";
import type { FigureForm, Names } from "./names.ts";
import type { Sentences } from "./sentences.ts";

/** What was said so far, so that a later sentence calls a figure what an earlier one called it. */
export type Memory = {
  /** How each number was written when it was told. */
  readonly written: Map<number, string>;
  /** The figure told last, and its number where it is one. */
  figure: string;
  number: number | null;
  target: string;
  /** Figures of the measure being read, since the last one was closed. */
  readonly values: string[];
  /** What entered the mean being told. */
  readonly parts: { readonly achievement: string; readonly weight: string }[];
};

export type Telling = {
  readonly names: Names;
  readonly language: Language;
  readonly words: Sentences;
  readonly memory: Memory;
};

/** The step of one kind. */
export type StepOf<Kind extends Step["kind"]> = Extract<Step, { readonly kind: Kind }>;

/** The sentence of a step; `null` when it says nothing that was not said. */
export type Teller<Kind extends Step["kind"]> = (step: StepOf<Kind>, telling: Telling) => string | null;

export const blankMemory = (): Memory => ({
  written: new Map(),
  figure: "",
  number: null,
  target: "",
  values: [],
  parts: [],
});

const signs: Readonly<Record<string, string>> = { "%": " %", EUR: " €", "N.": "", date: "" };

/** A figure with its unit, counts without: "57,00 %", "38", "0,80 FTE". */
export const withUnit = (figure: string, { unit }: FigureForm): string => `${figure}${signs[unit] ?? ` ${unit}`}`;

/** The number of an operand as it was told, else as many decimals as it has; a day as a day. */
export const operandText = (outcome: Outcome, { memory, language }: Telling): string => {
  if (outcome.kind === "number") return memory.written.get(outcome.number) ?? formatRough(outcome.number, language);
  return outcome.kind === "date" ? formatDay(outcome.date) : "";
};

/** Keeps a number as it was written, for the sentences that follow. */
export const remember = (number: number, written: string, { memory }: Telling): void => {
  memory.written.set(number, written);
  memory.figure = written;
  memory.number = number;
};

/** A target in the form of its indicator. */
export const targetText = (target: TargetValue, { names, language }: Telling): string => {
  if (target.kind === "date") return formatDay(target.date);
  const form = names.subject ?? { unit: "N.", decimals: 0 };
  return withUnit(formatDecimal(target.number, form.decimals, language), form);
};

/** A rounded figure in the form of its indicator. */
export const figureText = (number: number, decimals: number, { names, language }: Telling): string =>
  withUnit(formatNumber(number, decimals, language), names.subject ?? { unit: "N.", decimals });
