import type { FunctionName } from "./formula.ts";
import { DIALECTS, type Dialect } from "./grammar.ts";

/**
 * What an argument has to be: a number, a date, a condition, all of one kind (numbers or dates), or a whole number
 * written out.
 */
export type ParameterKind = "number" | "date" | "condition" | "same" | "years";

/** What a function gives: as its arguments, a mean or share of them, a count, days, a share. */
export type ResultKind = "same" | "count" | "days" | "share";

export type FunctionEntry = {
  readonly names: Readonly<Record<Dialect, string>>;
  /** In order; with `more` the last one comes again as often as wanted. */
  readonly parameters: readonly ParameterKind[];
  readonly more: boolean;
  readonly result: ResultKind;
  /** What it does with arguments that have no figure: nothing without all of them, or whatever is there. */
  readonly missing: "strict" | "lenient";
  readonly help: Readonly<Record<Dialect, string>>;
};

const most = { more: true, missing: "strict" } as const;
const lenient = { more: true, missing: "lenient" } as const;
const fixed = { more: false, missing: "strict" } as const;

/** Every function of the language. A name is read in either language, and written in the reader's. */
export const CATALOGUE: Readonly<Record<FunctionName, FunctionEntry>> = {
  sum: {
    names: { it: "somma", en: "sum" },
    parameters: ["number"],
    result: "same",
    ...most,
    help: { it: "La somma di tutti gli argomenti.", en: "The sum of all arguments." },
  },
  mean: {
    names: { it: "media", en: "mean" },
    parameters: ["number"],
    result: "same",
    ...most,
    help: { it: "La media aritmetica degli argomenti.", en: "The arithmetic mean of the arguments." },
  },
  min: {
    names: { it: "min", en: "min" },
    parameters: ["same"],
    result: "same",
    ...most,
    help: { it: "Il minore; di date la prima.", en: "The least; of dates the first." },
  },
  max: {
    names: { it: "max", en: "max" },
    parameters: ["same"],
    result: "same",
    ...most,
    help: { it: "Il maggiore; di date l’ultima.", en: "The greatest; of dates the last." },
  },
  if: {
    names: { it: "se", en: "if" },
    parameters: ["condition", "same", "same"],
    result: "same",
    ...fixed,
    help: {
      it: "Se la condizione vale il secondo argomento, altrimenti il terzo; quello non scelto non serve.",
      en: "The second argument where the condition holds, else the third; the one not chosen is not needed.",
    },
  },
  count: {
    names: { it: "conta", en: "count" },
    parameters: ["condition"],
    result: "count",
    ...most,
    help: { it: "Quante delle condizioni valgono.", en: "How many of the conditions hold." },
  },
  "count-present": {
    names: { it: "conta_presenti", en: "count_present" },
    parameters: ["same"],
    result: "count",
    ...lenient,
    help: { it: "Quanti argomenti hanno un valore.", en: "How many of the arguments have a value." },
  },
  "sum-present": {
    names: { it: "somma_presenti", en: "sum_present" },
    parameters: ["number"],
    result: "same",
    ...lenient,
    help: {
      it: "La somma dei soli argomenti che hanno un valore.",
      en: "The sum of those that have a value.",
    },
  },
  "mean-present": {
    names: { it: "media_presenti", en: "mean_present" },
    parameters: ["number"],
    result: "same",
    ...lenient,
    help: {
      it: "La media dei soli argomenti che hanno un valore.",
      en: "The mean of those that have a value.",
    },
  },
  coalesce: {
    names: { it: "se_manca", en: "coalesce" },
    parameters: ["same", "same"],
    result: "same",
    ...lenient,
    help: { it: "Il primo argomento che ha un valore.", en: "The first argument that has a value." },
  },
  "days-between": {
    names: { it: "giorni_tra", en: "days_between" },
    parameters: ["date", "date"],
    result: "days",
    ...fixed,
    help: {
      it: "I giorni dalla prima data alla seconda.",
      en: "The days from the first date to the second.",
    },
  },
  "working-days-between": {
    names: { it: "giorni_lavorativi_tra", en: "working_days_between" },
    parameters: ["date", "date"],
    result: "days",
    ...fixed,
    help: {
      it: "I giorni lavorativi dopo la prima data fino alla seconda compresa: senza sabati, domeniche e feste.",
      en: "The working days after the first date up to and with the second: no Saturdays, Sundays and holidays.",
    },
  },
  "previous-period": {
    names: { it: "periodo_precedente", en: "previous_period" },
    parameters: ["same"],
    result: "same",
    ...fixed,
    help: {
      it: "Lo stesso calcolo alla fine del periodo prima (prima del I quadrimestre 2021 viene il 3° del 2020).",
      en: "The same sum at the end of the period before (before 2021-Q1 comes 2020-Q3).",
    },
  },
  "previous-year": {
    names: { it: "anno_precedente", en: "previous_year" },
    parameters: ["same"],
    result: "same",
    ...fixed,
    help: {
      it: "Lo stesso calcolo nello stesso periodo dell’anno prima.",
      en: "The same sum in the same period of the year before.",
    },
  },
  "mean-previous-years": {
    names: { it: "media_anni_precedenti", en: "mean_previous_years" },
    parameters: ["number", "years"],
    result: "same",
    ...fixed,
    help: {
      it: "La media dello stesso periodo negli anni prima: quanti, da 1 a 10, dice il secondo argomento.",
      en: "The mean of the same period in the years before: the second argument, 1 to 10, says how many.",
    },
  },
  cumulative: {
    names: { it: "cumulato", en: "cumulative" },
    parameters: ["number"],
    result: "same",
    ...fixed,
    help: {
      it: "Lo stesso calcolo su misure sommate dall’inizio dell’anno, qualunque sia la loro regola.",
      en: "The same sum on measures added up since the beginning of the year, whatever their own rule.",
    },
  },
  "share-of-total": {
    names: { it: "quota_sul_totale", en: "share_of_total" },
    parameters: ["number"],
    result: "share",
    ...fixed,
    help: {
      it: "Quanto vale per l’unità, diviso quanto vale per tutto l’ente.",
      en: "What it is for the unit, divided by what it is for the whole body.",
    },
  },
  best: {
    names: { it: "migliore", en: "best" },
    parameters: ["same"],
    result: "same",
    ...most,
    help: {
      it: "Il maggiore; il minore dove per l’indicatore meno è meglio.",
      en: "The greatest; the least where less is better for the indicator.",
    },
  },
  worst: {
    names: { it: "peggiore", en: "worst" },
    parameters: ["same"],
    result: "same",
    ...most,
    help: {
      it: "Il minore; il maggiore dove per l’indicatore meno è meglio.",
      en: "The least; the greatest where less is better for the indicator.",
    },
  },
};

const byName: ReadonlyMap<string, FunctionName> = new Map(
  (Object.keys(CATALOGUE) as FunctionName[]).flatMap((name) =>
    DIALECTS.map((dialect) => [CATALOGUE[name].names[dialect], name] as const),
  ),
);

/** The function of a name in either language, in capitals or not; `null` when there is none. */
export const functionNamed = (text: string): FunctionName | null => byName.get(text.toLowerCase()) ?? null;

/** The names of all functions in one language. */
export const functionNames = (dialect: Dialect): readonly string[] =>
  Object.values(CATALOGUE).map(({ names }) => names[dialect]);

/** How many arguments a function takes: at least and at most. */
export const arityOf = (name: FunctionName): { readonly least: number; readonly most: number } => {
  const { parameters, more } = CATALOGUE[name];
  return { least: parameters.length, most: more ? Infinity : parameters.length };
};

/** Whether so many arguments are too few or too many, with what a message needs to say it; `null` when they are right. */
export const miscount = (name: FunctionName, found: number): Readonly<Record<string, number>> | null => {
  const { least, most } = arityOf(name);
  if (found >= least && found <= most) return null;
  return { least, ...(most === Infinity ? {} : { most }), found };
};

/** What the argument at a place has to be. */
export const parameterAt = (name: FunctionName, index: number): ParameterKind => {
  const { parameters } = CATALOGUE[name];
  return parameters[Math.min(index, parameters.length - 1)] as ParameterKind;
};
