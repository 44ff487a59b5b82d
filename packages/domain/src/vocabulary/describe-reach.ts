import type { CellReach } from "../objective/what-if/values-to-reach.ts";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { answerWord, YES_NO } from "./answer.ts";
import { formatDay, formatDecimal } from "./format.ts";
import type { Language } from "./language.ts";
import type { FigureForm } from "./names.ts";
import { withUnit } from "./telling.ts";

/** In which form the values of the cell are written. */
export type ReachReader = { readonly form: FigureForm; readonly language: Language };

/** What it would take to reach the target by one cell, as a sentence without capital and full stop. */
export const describeReach = (reach: CellReach, { form, language }: ReachReader): string => {
  const words = SENTENCES[language];
  if (reach.kind !== "values") return words[reach.kind];
  const { from, to } = reach;
  if (form.unit === YES_NO && (from ?? to) !== null) return words.answer(answerWord(from !== null, language));
  const text = (value: Decimal | Day): string =>
    form.unit === "date"
      ? formatDay(value as Day)
      : withUnit(formatDecimal(value as Decimal, form.decimals, language), form);
  if (from === null) return to === null ? words.any : words.most(text(to), form.unit === "date");
  return to === null ? words.least(text(from)) : words.between(text(from), text(to));
};

type Sentences = Readonly<Record<Exclude<CellReach["kind"], "values"> | "any", string>> & {
  readonly least: (from: string) => string;
  readonly most: (to: string, isDay: boolean) => string;
  readonly between: (from: string, to: string) => string;
  readonly answer: (answer: string) => string;
};

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  it: {
    any: "qualunque valore raggiunge il valore atteso",
    none: "nessun valore possibile raggiunge il valore atteso",
    open: "manca altro: da solo questo valore non basta a calcolare il risultato",
    "not-monotone": "non c’è una risposta semplice: il risultato sale e scende",
    least: (from) => `serve almeno ${from}`,
    most: (to, isDay) => (isDay ? `serve una data entro il ${to}` : `serve al massimo ${to}`),
    between: (from, to) => `serve un valore da ${from} a ${to}`,
    answer: (answer) => `serve la risposta ${answer}`,
  },
  en: {
    any: "any value reaches the target",
    none: "no possible value reaches the target",
    open: "something else is missing: this value alone does not give a result",
    "not-monotone": "there is no simple answer: the result goes up and down",
    least: (from) => `it takes at least ${from}`,
    most: (to, isDay) => (isDay ? `it takes a day not later than ${to}` : `it takes at most ${to}`),
    between: (from, to) => `it takes a value from ${from} to ${to}`,
    answer: (answer) => `it takes the answer ${answer}`,
  },
};
