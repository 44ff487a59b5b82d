import type { PlainValue } from "@albero/contract";
import {
  describeFormula,
  describeFormulaIssue,
  describeTextIssue,
  dependenciesOf,
  evaluateFormula,
  formatFormula,
  formulaInWords,
  locateIssues,
  parseFormula,
  round,
  type Formula,
  type Language,
} from "@albero/domain";
import { codesOf, frameOf, namesOfThings, readerOf, type World } from "./world.ts";

/** What an indicator wants of its formula. */
export type Wish = {
  readonly unit: string;
  readonly decimals: number;
  readonly wanted: "number" | "date";
  readonly lessIsBetter: boolean;
};

/** One thing wrong with a text, with its place and what to write there instead. */
export type Wrong = {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly proposal: string | null;
};

/** What a text comes to: everything that is wrong with it, or the formula with its result. */
export type Tried =
  | { readonly kind: "empty" }
  | { readonly kind: "wrong"; readonly wrong: readonly Wrong[] }
  | {
      readonly kind: "formula";
      readonly formula: Formula;
      /** As the program writes it, and in words. */
      readonly text: string;
      readonly words: string;
      /** What is doubtful: units that do not agree, a per cent without a division. */
      readonly doubts: readonly string[];
      /** `null` where a figure it needs is not there. */
      readonly result: PlainValue | null;
      /** What it reads and has no figure in the period. */
      readonly lacking: readonly string[];
    };

type Frame = { readonly world: World; readonly wish: Wish; readonly language: Language };

const resultOf = (formula: Formula, { world, wish }: Frame): PlainValue | null => {
  const { outcome } = evaluateFormula(formula, readerOf(world, wish.lessIsBetter));
  if (outcome.kind === "date") return { kind: "date", date: outcome.date };
  if (outcome.kind !== "number") return null;
  const factor = wish.unit === "%" ? 100 : 1;
  return { kind: "number", number: round(outcome.number * factor, wish.decimals).toFixed(wish.decimals) };
};

const lackingIn = (formula: Formula, { things }: World): readonly string[] => {
  const { measures, indicators, nodes } = dependenciesOf(formula);
  const read = new Set<string>([...measures, ...indicators, ...nodes]);
  return things
    .filter(({ id, figure }) => read.has(id) && figure.kind !== "number" && figure.kind !== "date")
    .map(({ name }) => name);
};

/** Reads, checks and computes a formula on the figures of the period that is looked at. */
export const tryFormula = (text: string, frame: Frame): Tried => {
  const { world, wish, language } = frame;
  if (text.trim() === "") return { kind: "empty" };
  const parsed = parseFormula(text, { language, names: codesOf(world) });
  if (!parsed.ok) {
    const wrong = parsed.issues.map((issue) => ({
      ...{ from: issue.from, to: issue.to, proposal: issue.proposal },
      message: describeTextIssue(issue, language),
    }));
    return { kind: "wrong", wrong };
  }
  const { value: formula } = parsed;
  const doubts = locateIssues(formula, frameOf(world, wish));
  return {
    ...{ kind: "formula", formula },
    text: formatFormula(formula, { language, names: namesOfThings(world, "code") }),
    words: describeFormula(formula, formulaInWords(namesOfThings(world, "name"), language)),
    doubts: [...new Set(doubts.map((issue) => describeFormulaIssue(issue, language)))],
    result: resultOf(formula, frame),
    lacking: lackingIn(formula, world),
  };
};
