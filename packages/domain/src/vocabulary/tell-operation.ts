import type { FunctionName } from "../formula/formula.ts";
import type { Infix } from "../formula/grammar.ts";
import { describeCauses } from "./describe-cause.ts";
import { PHRASES } from "./formula-phrases.ts";
import {
  operandText,
  tellNumber,
  tellRoundedNumber,
  type StepOf,
  type Teller,
  type Telling,
} from "./telling.ts";

type Operation = StepOf<"operation">;

/** One operation: "38 ÷ 0,80 = 47,50". The last one of a formula shows the rounded result, with its unit. */
export const tellOperation: Teller<"operation"> = (step, telling) => {
  const { names, language } = telling;
  const sum = sumText(step, telling);
  if ("causes" in step.outcome)
    return `${sum}: ${describeCauses(step.outcome.causes, names, language).join("; ")}`;
  return `${sum}${joiners.has(step.operation) ? ":" : " ="} ${resultText(step, telling)}`;
};

const COMPARISONS: ReadonlySet<string> = new Set(["<", "<=", "=", "<>", ">=", ">"]);

/** Operations that are told as a heading and its figure, not as a sum. */
const joiners: ReadonlySet<string> = new Set([
  ...COMPARISONS,
  ...["if", "count", "count-present", "previous-period", "previous-year", "cumulative"],
]);

const SIGNS: Readonly<Record<Infix, string>> = {
  "+": "+",
  "-": "−",
  "*": "×",
  "/": "÷",
  "<": "<",
  "<=": "≤",
  "=": "=",
  "<>": "≠",
  ">=": "≥",
  ">": ">",
};

const sumText = (step: Operation, telling: Telling): string => {
  const operands = step.operands.filter((operand) => !("causes" in operand));
  const texts = operands.map((operand) => operandText(operand, telling));
  const { operation, moved } = step;
  if (!isFunction(operation)) return [...texts, ...movedText(moved, telling)].join(` ${SIGNS[operation]} `);
  const { words, language } = telling;
  const { functions } = PHRASES[language];
  const [first] = operands;
  switch (operation) {
    case "if":
      return words.condition(first?.kind === "number" && first.number !== 0);
    case "count":
      return words.conditionsOf(operands.length);
    case "mean-previous-years":
      return functions.mean(texts);
    case "share-of-total":
      return texts.join(` ${SIGNS["/"]} `);
    default:
      return functions[operation](VIEWS.has(operation) ? [words.aValue] : texts);
  }
};

/** Functions that look at one figure elsewhere. */
const VIEWS: ReadonlySet<string> = new Set(["previous-period", "previous-year", "cumulative"]);

const movedText = (moved: Operation["moved"], { language }: Telling): readonly string[] =>
  moved === undefined
    ? []
    : [`${moved.amount} ${PHRASES[language].times[moved.unit][moved.amount === 1 ? 0 : 1]}`];

const isFunction = (operation: Operation["operation"]): operation is FunctionName => !(operation in SIGNS);

const resultText = (step: Operation, telling: Telling): string => {
  const { outcome, operands, operation } = step;
  const { memory, words } = telling;
  if (outcome.kind !== "number") {
    memory.figure = operandText(outcome, telling);
    return memory.figure;
  }
  const { closing } = memory;
  if (closing?.outcome.kind === "number")
    return withTruth(step, tellRoundedNumber(closing.outcome.number, closing.decimals, telling), telling);
  const known = operation === "if" ? memory.written.get(outcome.number) : undefined;
  const text = known ?? tellNumber(outcome.number, { unit: "N.", decimals: 0 }, telling);
  if (COMPARISONS.has(operation)) return withTruth(step, text, telling);
  const inDays = operation === "working-days-between" || operands.every(({ kind }) => kind === "date");
  return inDays ? words.daysBetween(text) : text;
};

/** Whether a condition holds is said in a word, however it counts further on. */
const withTruth = ({ operation, outcome }: Operation, text: string, { words }: Telling): string =>
  COMPARISONS.has(operation) && outcome.kind === "number" ? words.holds(outcome.number !== 0) : text;
