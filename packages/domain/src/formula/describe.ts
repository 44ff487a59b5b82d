import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";
import { bindingOf } from "./binding.ts";
import type { NodesBelow } from "./dependencies.ts";
import { isComparison, type Formula, type FunctionName, type TimeUnit } from "./formula.ts";
import { ATOM_BINDING, BINDING, UNARY_BINDING, type Infix } from "./grammar.ts";
import { viewsOf } from "./view.ts";

/** How the leaves, signs and functions of a formula are said in words. */
export type FormulaWriting = {
  readonly measure: (measureId: MeasureId) => string;
  readonly indicator: (indicatorId: IndicatorId) => string;
  /** The achievement of a node. */
  readonly achievement: (nodeId: NodeId) => string;
  readonly achievements: (list: NodesBelow) => string;
  readonly number: (value: Decimal) => string;
  readonly percent: (value: Decimal) => string;
  readonly date: (value: Day) => string;
  readonly duration: (amount: number, unit: TimeUnit) => string;
  readonly negate: string;
  readonly signs: Readonly<Record<Infix, string>>;
  /** A function of its arguments, already written. */
  readonly call: (name: FunctionName, parts: readonly string[]) => string;
};

/**
 * Says a formula in words: "«Dipendenti formati» diviso («Unità stabili» più «Dirigenti»)". It has the brackets it
 * needs and no others, so that what is read is what is computed.
 */
export const describeFormula = (formula: Formula, writing: FormulaWriting): string => {
  switch (formula.op) {
    case "number":
    case "percent":
      return writing[formula.op](formula.value);
    case "date":
      return writing.date(formula.value);
    case "duration":
      return writing.duration(formula.amount, formula.unit);
    case "measure":
      return writing.measure(formula.measure);
    case "indicator":
      return writing.indicator(formula.indicator);
    case "achievement":
      return writing.achievement(formula.node);
    case "achievements":
      return writing.achievements(formula);
    default:
      return describeComposite(formula, writing);
  }
};

type Composite = Extract<
  Formula,
  { readonly operand: Formula } | { readonly left: Formula } | { readonly name: string }
>;

const describeComposite = (formula: Composite, writing: FormulaWriting): string => {
  switch (formula.op) {
    case "negate":
      return `${writing.negate} ${operand(formula.operand, UNARY_BINDING, writing)}`;
    case "call": {
      // Words that follow what they speak of ("… of the year before") would take in too little without brackets.
      const least = viewsOf(formula) === null ? 0 : ATOM_BINDING;
      return writing.call(
        formula.name,
        formula.arguments.map((part) => operand(part, least, writing)),
      );
    }
    default: {
      const least = BINDING[formula.op];
      const left = operand(formula.left, isComparison(formula.op) ? least + 1 : least, writing);
      return `${left} ${writing.signs[formula.op]} ${operand(formula.right, least + 1, writing)}`;
    }
  }
};

const operand = (formula: Formula, least: number, writing: FormulaWriting): string => {
  const text = describeFormula(formula, writing);
  // Words do not show where a function ends.
  const binding = formula.op === "call" ? 0 : bindingOf(formula);
  return binding < least ? `(${text})` : text;
};
