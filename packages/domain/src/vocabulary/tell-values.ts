import { describeCauses } from "./describe-cause.ts";
import { formatDay, formatPercent } from "./format.ts";
import { LABELS } from "./labels.ts";
import { duringPeriod } from "./period-name.ts";
import { tellNumber, type Teller } from "./telling.ts";
import { withoutStop } from "./without-stop.ts";

/** One recorded value: who says so, of when, and whether it was validated. */
export const tellValue: Teller<"value"> = (step, telling) => {
  const { names, language, words, memory } = telling;
  const { called } = names.measure(step.measureId);
  const measure = step.unitId === null ? called : words.ofUnit(called, names.unit(step.unitId));
  const period = ` ${duringPeriod(step.period, language)}`;
  const { outcome, provisional, recordedBy: by } = step;
  if ("causes" in outcome) {
    const reasons = outcome.causes.flatMap((cause) => (cause.code === "not-available" ? [cause.reason] : []));
    memory.unavailable = [...memory.unavailable, step.measureId];
    return words.notAvailable({ measure, during: period, reason: withoutStop(reasons.join("; ")) });
  }
  const isDate = outcome.kind === "date";
  const figure = isDate
    ? formatDay(outcome.date)
    : tellNumber(outcome.number, names.measure(step.measureId), telling);
  memory.figure = figure;
  memory.values = [...memory.values, figure];
  const origin = LABELS[language].origins[step.origin];
  const on = formatDay(names.day(step.recordedAt));
  return words.value({ measure, figure, during: isDate ? "" : period, origin, by, on, provisional });
};

/** The value of the year to date, told only where it is made of several. */
export const tellAccumulated: Teller<"accumulated"> = (step, telling) => {
  const { names, words, memory } = telling;
  const { values } = memory;
  memory.values = [];
  if (values.length < 2 || step.outcome.kind !== "number") return null;
  const form = names.measure(step.measureId);
  const total = tellNumber(step.outcome.number, form, telling);
  if (step.unitRule === "mean") return words.meanOfUnits(form.called, total);
  if (step.unitRule === "sum")
    return words.sumOfUnits(form.called, step.rule === "mean" ? total : `${values.join(" + ")} = ${total}`);
  return step.rule === "mean"
    ? words.meanToDate(form.called, `(${values.join(" + ")}) ÷ ${values.length} = ${total}`)
    : words.sumToDate(form.called, `${values.join(" + ")} = ${total}`);
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

/** The result of another indicator, in its own form. */
export const tellIndicatorRead: Teller<"indicator-read"> = ({ indicatorId, outcome }, telling) => {
  const { names, language, words, memory } = telling;
  const form = names.indicator(indicatorId);
  if ("causes" in outcome)
    return words.noIndicator(form.code, describeCauses(outcome.causes, names, language).join("; "));
  const isDate = outcome.kind === "date";
  const scale = form.unit === "%" ? 100 : 1;
  // Back from the fraction of one that formulas read, to what the indicator showed.
  const text = isDate ? formatDay(outcome.date) : tellNumber(outcome.number * scale, form, telling);
  memory.figure = text;
  if (!isDate) memory.written.set(outcome.number, text);
  return words.indicatorIs(form.code, text);
};
