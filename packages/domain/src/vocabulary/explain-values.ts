import type { FunctionName, Operator } from "../formula/formula.ts";
import type { Outcome } from "../quantity/outcome.ts";
import { describeCause } from "./describe-cause.ts";
import { formatDay, formatNumber, formatPercent } from "./format.ts";
import { LABELS } from "./labels.ts";
import { duringPeriod } from "./period-name.ts";
import { operandText, remember, withUnit, type StepOf, type Teller, type Telling } from "./telling.ts";

/** One recorded value: who says so, of when, and whether it was validated. */
export const tellValue: Teller<"value"> = (step, telling) => {
  const { names, language, words, memory } = telling;
  const form = names.measure(step.measureId);
  const measure = step.unitId === null ? form.code : words.ofUnit(form.code, names.unit(step.unitId));
  const during = ` ${duringPeriod(step.period, language)}`;
  const [cause] = "causes" in step.outcome ? step.outcome.causes : [];
  if (cause?.code === "not-available") return words.notAvailable({ measure, during, reason: cause.reason });
  const figure = recordedText(step, telling);
  memory.values.push(figure);
  const origin = LABELS[language].origins[step.origin];
  const { recordedBy: by, provisional } = step;
  return words.value({ measure, figure, during: step.outcome.kind === "date" ? "" : during, origin, by, provisional });
};

const recordedText = ({ outcome, measureId }: StepOf<"value">, telling: Telling): string => {
  const { names, language, memory } = telling;
  if (outcome.kind !== "number") {
    memory.figure = operandText(outcome, telling);
    return memory.figure;
  }
  return rememberMeasured(outcome.number, names.measure(measureId), telling, language);
};
