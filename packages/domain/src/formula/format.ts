import type { Decimal } from "../quantity/decimal.ts";
import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";
import { bindingOf } from "./binding.ts";
import { CATALOGUE } from "./catalogue.ts";
import { isComparison, type Formula } from "./formula.ts";
import {
  ATOM_BINDING,
  BINDING,
  DECIMAL_MARK,
  isBareCode,
  isBareNodeCode,
  UNARY_BINDING,
  WORDS,
  writtenCode,
  type Dialect,
} from "./grammar.ts";

/** What the things of a formula are called now. */
export type FormulaNames = {
  readonly measure: (measureId: MeasureId) => string;
  readonly indicator: (indicatorId: IndicatorId) => string;
  readonly node: (nodeId: NodeId) => string;
};

export type FormatFrame = { readonly language: Dialect; readonly names: FormulaNames };

/**
 * The canonical text of a formula, which `parseFormula` reads back to the same tree: blanks around signs, one blank
 * after a semicolon, the brackets it needs and no others, codes in square brackets where people would misread them.
 */
export const formatFormula = (formula: Formula, frame: FormatFrame): string => {
  const { language, names } = frame;
  const words = WORDS[language];
  switch (formula.op) {
    case "number":
      return numberText(formula.value, language);
    case "percent":
      return `${numberText(formula.value, language)}%`;
    case "date":
      return formula.value.split("-").reverse().join("/");
    case "duration":
      return `${formula.amount} ${words.times[formula.unit][formula.amount === 1 ? 0 : 1]}`;
    case "measure":
      return writtenCode(names.measure(formula.measure), isBareCode);
    case "indicator":
      return `${words.references.indicator}(${nodeCode(names.indicator(formula.indicator))})`;
    case "achievement":
      return `${words.references.achievement}(${nodeCode(names.node(formula.node))})`;
    case "achievements":
      return `${words.references.achievements}(${achievementsText(formula, frame)})`;
    default:
      return compositeText(formula, frame);
  }
};

type Composite = Extract<
  Formula,
  { readonly operand: Formula } | { readonly left: Formula } | { readonly name: string }
>;

const compositeText = (formula: Composite, frame: FormatFrame): string => {
  switch (formula.op) {
    case "negate":
      return `-${negatedText(formula.operand, frame)}`;
    case "call": {
      const parts = formula.arguments.map((part) => formatFormula(part, frame));
      return `${CATALOGUE[formula.name].names[frame.language]}(${parts.join("; ")})`;
    }
    default: {
      const least = BINDING[formula.op];
      // A comparison stands alone: one inside another always has brackets.
      const left = operandText(formula.left, isComparison(formula.op) ? least + 1 : least, frame);
      return `${left} ${formula.op} ${operandText(formula.right, least + 1, frame)}`;
    }
  }
};

const numberText = (value: Decimal, language: Dialect): string => value.replace(".", DECIMAL_MARK[language]);

const nodeCode = (code: string): string => writtenCode(code, isBareNodeCode);

const achievementsText = (
  { below, level }: Extract<Formula, { readonly op: "achievements" }>,
  { language, names }: FormatFrame,
): string => {
  const word = WORDS[language].levels[level];
  return below === null ? word : `${nodeCode(names.node(below))}; ${word}`;
};

/** A minus right before a number would become part of it. */
const negatedText = (operand: Formula, frame: FormatFrame): string => {
  const isNumeral = operand.op === "number" || operand.op === "percent" || operand.op === "duration";
  return operandText(operand, isNumeral ? ATOM_BINDING + 1 : UNARY_BINDING, frame);
};

const operandText = (formula: Formula, least: number, frame: FormatFrame): string => {
  const text = formatFormula(formula, frame);
  return bindingOf(formula) < least ? `(${text})` : text;
};
