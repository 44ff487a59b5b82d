import type { FunctionName, Operator } from "../formula/formula.ts";
import { describeCause } from "./describe-cause.ts";
import { formatDay, formatPercent } from "./format.ts";
import { LABELS } from "./labels.ts";
import { duringPeriod } from "./period-name.ts";
import {
  operandText,
  tellNumber,
  tellRoundedNumber,
  type StepOf,
  type Teller,
  type Telling,
} from "./telling.ts";

/** One recorded value: who says so, of when, and whether it was validated. */
export const tellValue: Teller<"value"> = (step, telling) => {
  const { names, language, words, memory } = telling;
  const { code } = names.measure(step.measureId);
  const measure = step.unitId === null ? code : words.ofUnit(code, names.unit(step.unitId));
  const period = ` ${duringPeriod(step.period, language)}`;
  const { outcome, provisional, recordedBy: by } = step;
  if ("causes" in outcome) {
    const reasons = outcome.causes.flatMap((cause) => (cause.code === "not-available" ? [cause.reason] : []));
    return words.notAvailable({ measure, during: period, reason: reasons.join("; ") });
  }
  const isDate = outcome.kind === "date";
  const figure = isDate
    ? formatDay(outcome.date)
    : tellNumber(outcome.number, names.measure(step.measureId), telling);
  memory.figure = figure;
  memory.values = [...memory.values, figure];
  const origin = LABELS[language].origins[step.origin];
  return words.value({ measure, figure, during: isDate ? "" : period, origin, by, provisional });
};

/** The value of the year to date, told only where it is made of several. */
export const tellAccumulated: Teller<"accumulated"> = (step, telling) => {
  const { names, words, memory } = telling;
  const { values } = memory;
  memory.values = [];
  if (values.length < 2 || step.outcome.kind !== "number") return null;
  const form = names.measure(step.measureId);
  const total = tellNumber(step.outcome.number, form, telling);
  if (step.unitRule === "mean") return words.meanOfUnits(form.code, total);
  if (step.unitRule === "sum")
    return words.sumOfUnits(form.code, step.rule === "mean" ? total : `${values.join(" + ")} = ${total}`);
  return step.rule === "mean"
    ? words.meanToDate(form.code, `(${values.join(" + ")}) ÷ ${values.length} = ${total}`)
    : words.sumToDate(form.code, `${values.join(" + ")} = ${total}`);
};

/** The achievement of another objective, which a formula reads as a fraction of one. */
export const tellChildAchievement: Teller<"child-achievement"> = ({ nodeId, achievement }, telling) => {
  const { names, language, words, memory } = telling;
  if (achievement === null) return words.noAchievementOf(names.node(nodeId));
  const text = formatPercent(achievement, language);
  memory.written.set(achievement / 100 / 100, text);
  memory.figure = text;
  memory.number = achievement / 100;
  return words.achievementOf(names.node(nodeId), text);
};

const signs: Readonly<Record<Operator, string>> = { "+": "+", "-": "−", "*": "×", "/": "÷" };

/** One operation: "38 ÷ 0,80 = 47,50". The last one of a formula shows the rounded result, with its unit. */
export const tellOperation: Teller<"operation"> = (step, telling) => {
  const { names, language } = telling;
  const sum = sumText(step, telling);
  if ("causes" in step.outcome)
    return `${sum}: ${step.outcome.causes.map((cause) => describeCause(cause, names, language)).join("; ")}`;
  return `${sum} = ${resultText(step, telling)}`;
};

const isOperator = (operation: Operator | FunctionName): operation is Operator => operation in signs;

const sumText = ({ operation, operands }: StepOf<"operation">, telling: Telling): string => {
  const texts = operands.map((operand) => operandText(operand, telling));
  return isOperator(operation)
    ? texts.join(` ${signs[operation]} `)
    : telling.words.functions[operation](texts);
};

const resultText = ({ outcome, operands }: StepOf<"operation">, telling: Telling): string => {
  const { memory, words } = telling;
  if (outcome.kind !== "number") {
    memory.figure = operandText(outcome, telling);
    return memory.figure;
  }
  const { closing } = memory;
  if (closing?.outcome.kind === "number")
    return tellRoundedNumber(closing.outcome.number, closing.decimals, telling);
  const text = tellNumber(outcome.number, { unit: "N.", decimals: 0 }, telling);
  return operands.every(({ kind }) => kind === "date") ? words.daysBetween(text) : text;
};
