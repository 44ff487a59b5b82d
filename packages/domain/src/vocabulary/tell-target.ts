import type { Direction, TargetValue } from "../indicator/indicator.ts";
import type { Cause } from "../quantity/outcome.ts";
import { describeCauses } from "./describe-cause.ts";
import { formatNumber, formatPercent, formatRough } from "./format.ts";
import { LABELS } from "./labels.ts";
import { periodName } from "./period-name.ts";
import { SCORING } from "./scoring-sentences.ts";
import { targetText, tellRoundedNumber, type StepOf, type Teller, type Telling } from "./telling.ts";

/** Times 100 is said by the sign of the rounded figure. */
export const tellPercent: Teller<"percent"> = () => null;

/** The rounded figure, told only where it differs from what was told. */
export const tellRounded: Teller<"rounded"> = ({ outcome, decimals }, telling) => {
  if (outcome.kind !== "number") return null;
  const before = telling.memory.number;
  const figure = tellRoundedNumber(outcome.number, decimals, telling);
  const same = before !== null && Math.abs(before - outcome.number) <= 1e-12 * Math.max(1, Math.abs(before));
  return same ? null : telling.words.rounded(decimals, figure);
};

/** Keeps the figure of the indicator while the sum of its target is told. */
export const tellTargetFormula: Teller<"target-formula"> = ({ period }, { memory, language }) => {
  memory.kept = { figure: memory.figure, number: memory.number };
  return SCORING[language].targetFormula(periodName(period, language));
};

/** "atteso almeno 70", "atteso tra 10 e 20", "atteso: sì". */
export const tellTarget: Teller<"target"> = ({ direction, target }, telling) => {
  const { language, words, memory } = telling;
  memory.direction = direction;
  memory.target = targetText(target, telling);
  if (memory.kept !== null) Object.assign(memory, memory.kept);
  if (target.kind === "answer") return SCORING[language].targetAnswer(memory.target);
  if (target.kind === "range") return SCORING[language].targetRange(...rangeEnds(target, telling));
  return words.target(LABELS[language].directions[direction], memory.target);
};

const rangeEnds = (
  { from, to }: Extract<TargetValue, { readonly kind: "range" }>,
  telling: Telling,
): readonly [string, string] => [
  targetText({ kind: "number", number: from }, telling),
  targetText({ kind: "number", number: to }, telling),
];

export const tellShareOfYear: Teller<"share-of-year"> = ({ months, target }, telling) => {
  telling.memory.target = targetText(target, telling);
  return telling.words.shareOfYear(months, telling.memory.target);
};

export const tellNoTarget: Teller<"no-target"> = ({ period }, { words, language }) =>
  words.noTarget(periodName(period, language));

/** "47,50 su 70,00 = 67,86 %", or in words where the ratio is not what decided, and what the floor makes of it. */
export const tellAchievement: Teller<"achievement"> = (step, telling) => {
  const { memory, language } = telling;
  const { beforeFloor, achievement } = step;
  const result = formatPercent(beforeFloor ?? achievement, language);
  const told = tellResult(step, telling, { figure: memory.figure, target: memory.target, result });
  if (beforeFloor === null) return told;
  const floor = SCORING[language][achievement === 0 ? "belowFloor" : "onFloor"];
  return `${told}; ${floor(formatPercent(achievement, language))}`;
};

const tellResult = (step: StepOf<"achievement">, telling: Telling, about: About): string => {
  const { words, memory, language } = telling;
  const scoring = SCORING[language];
  if (memory.isScaled) return (step.capped ? scoring.worthAtMost : scoring.worth)(about);
  switch (step.rule) {
    case "date":
      return words.date(step.reached, about);
    case "answer":
      return scoring.answer(step.reached, about);
    case "all-or-nothing":
      return memory.direction === "within"
        ? scoring.inside(step.reached, about)
        : words.allOrNothing(compared(step.reached, telling, about));
    case "days-late":
    case "distance":
    case "difference":
      return byCost(step, telling, about);
    case "value-over-target":
      return byRatio(step, telling, about);
    case "target-over-value":
      return byRatio(step, telling, { ...about, figure: about.target, target: about.figure });
  }
};

/** What each day late or unit away took, so that a reader can redo the sum. */
const byCost = ({ rule, cost, reached }: StepOf<"achievement">, telling: Telling, about: About): string => {
  const { words, language, names } = telling;
  const scoring = SCORING[language];
  if (cost === null) return words.allOrNothing(compared(reached, telling, about));
  const each = formatRough(cost.each, 2, language);
  if (rule === "days-late")
    return scoring.daysLate({ ...about, units: scoring.days(formatNumber(cost.units, 0, language)), each });
  const units = formatRough(cost.units, names.subject?.decimals ?? 0, language);
  return (rule === "distance" ? scoring.distance : scoring.difference)({ ...about, units, each });
};

type About = { readonly figure: string; readonly target: string; readonly result: string };

const isStrict = (direction: Direction | null): boolean => direction === ">" || direction === "<";

/** A strict comparison, and a figure below zero, are not worth their ratio: that must not be written as a sum. */
const byRatio = (
  { reached, capped, achievement }: StepOf<"achievement">,
  telling: Telling,
  about: About,
): string => {
  const { words, memory } = telling;
  const plain = { figure: memory.figure, target: memory.target, result: about.result };
  if (capped) return words.capped(plain);
  const bounded = isStrict(memory.direction) && (reached || achievement === 9_999);
  const negative = memory.number !== null && memory.number < 0;
  return bounded || negative ? words.allOrNothing(compared(reached, telling, plain)) : words.ratio(about);
};

/** What the figure is against its target: "è almeno 3", "è meno di 3", "non è esattamente 3". */
const compared = (reached: boolean, { memory, words, language }: Telling, about: About): About => {
  const { direction, target } = memory;
  if (direction === null) return about;
  const asked = LABELS[language].directions[direction];
  const missed = words.misses[direction] ?? `${words.isNot} ${asked}`;
  return { ...about, target: `${reached ? `${words.is} ${asked}` : missed} ${target}` };
};

/** Why there is no result, each cause once; what was told of a value with its reason is not told again. */
export const tellAbsent: Teller<"absent"> = ({ causes }, { names, language, words, memory }) => {
  if (causes.length === 0) return words.nothingToAssess;
  const isTold = (cause: Cause): boolean =>
    cause.code === "not-available" && memory.unavailable.includes(cause.measureId);
  const untold = causes.filter((cause) => !isTold(cause));
  const told = untold.length < causes.length ? [words.causes.notAvailableAsTold] : [];
  return words.absent([...told, ...describeCauses(untold, names, language)].join("; "));
};
