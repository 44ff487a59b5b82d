import { dependenciesOf } from "../formula/dependencies.ts";
import { inverse, type Found, type Side } from "../formula/inverse.ts";
import { isElsewhen } from "../formula/view.ts";
import { addDays, daysBetween, type Day } from "../quantity/day.ts";
import { decimalToNumber, type Decimal } from "../quantity/decimal.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { MeasureId } from "../quantity/id.ts";
import { dateOutcome, numberOutcome, type Figure, type Outcome } from "../quantity/outcome.ts";
import { evaluateIndicator, type IndicatorFigure, type Placement } from "./evaluate.ts";
import type { Direction, Indicator, TargetValue } from "./indicator.ts";
import type { IndicatorReader, MeasureReading } from "./value.ts";

/** The values a measure may take, and how finely it is recorded. */
export type Possible =
  | {
      readonly kind: "number";
      readonly decimals: number;
      readonly least: Decimal;
      readonly most: Decimal;
      readonly unit: string;
    }
  | { readonly kind: "date"; readonly first: Day; readonly last: Day };

export type WouldTakeQuestion = {
  readonly measureId: MeasureId;
  readonly possible: Possible;
  /** Where the indicator stands: its targets, its scale, and what everything else is read from. */
  readonly placement: Placement;
  /** The achievement that is asked for, as the scale gives it; `null`: to reach the target. */
  readonly achievement: Hundredths | null;
};

/** The first and the last value to date that reach what is asked for; `null` where all do that way. */
export type WouldTake =
  | { readonly kind: "values"; readonly from: Decimal | Day | null; readonly to: Decimal | Day | null }
  | { readonly kind: "not-read" }
  /** The target of the year is computed from the very measure, and would move with it. */
  | { readonly kind: "target-moves" }
  | Exclude<Found, { readonly kind: "values" }>;

/**
 * Which values to date of one measure would reach the target, or be worth so much by whatever scale, everything else
 * staying as it is: exact to the last decimal the measure is recorded with, by the very sum of the indicator and its
 * roundings. Past periods stay what they were. Says when no possible value does, and when there is no simple answer.
 */
export const wouldTake = (indicator: Indicator, question: WouldTakeQuestion): WouldTake => {
  const { measureId, possible, placement } = question;
  if (!dependenciesOf(indicator.formula).measures.includes(measureId)) return { kind: "not-read" };
  if (isTargetMoving(question)) return { kind: "target-moves" };
  const range = rangeOf(possible);
  const sideAt = (count: number): Side | null => {
    const reader = supposing(range.outcomeOf(count), question);
    return sideOf(evaluateIndicator(indicator, { ...placement, reader }), indicator.direction, question);
  };
  const found = inverse({ ...range, sideAt, wanted: [0] });
  if (found.kind !== "values") return found;
  const { from, to } = found;
  return {
    kind: "values",
    from: from === null ? null : range.textOf(from),
    to: to === null ? null : range.textOf(to),
  };
};

/** A target of the year that reads the measure in the year itself is not computed from the value to date alone. */
const isTargetMoving = ({ measureId, placement }: WouldTakeQuestion): boolean =>
  placement.targets.some(
    ({ period, value }) =>
      value.kind === "formula" &&
      period !== placement.question.period &&
      dependenciesOf(value.formula).readings.some(
        ({ measure, views }) => measure === measureId && !views.some(isElsewhen),
      ),
  );

/** On what is asked for, or on which side of it a value is that falls short. */
const sideOf = (
  { outcome, target, achievement, steps }: IndicatorFigure,
  direction: Direction,
  asked: Pick<WouldTakeQuestion, "achievement">,
): Side | null => {
  const last = steps.at(-1);
  if (last?.kind !== "achievement" || achievement === null || target === null) return null;
  const isEnough = asked.achievement === null ? last.reached : achievement >= asked.achievement;
  return isEnough ? 0 : shortfall(outcome, target, direction);
};

const shortfall = (outcome: Outcome, target: TargetValue, direction: Direction): Side => {
  if (direction === ">=" || direction === ">") return -1;
  if (target.kind === "answer") return target.yes ? -1 : 1;
  const least = direction === "<=" || direction === "<" ? null : leastOf(target);
  return outcome.kind === "number" && least !== null && outcome.number < least ? -1 : 1;
};

/** Below this a value falls short; `null` where it only may be too much. */
const leastOf = (target: TargetValue): number | null => {
  if (target.kind === "range") return decimalToNumber(target.from);
  return target.kind === "number" ? decimalToNumber(target.number) : null;
};

/** The reader with the measure as it is supposed to be, where it is read for the asked period and scope. */
const supposing = (
  figure: Figure,
  { measureId, possible, placement: { reader } }: WouldTakeQuestion,
): IndicatorReader => ({
  ...reader,
  measure: (id, views): MeasureReading | null =>
    id === measureId && views.length === 0
      ? {
          figure: { outcome: figure, provisional: false, steps: [] },
          unit: possible.kind === "number" ? possible.unit : "date",
        }
      : reader.measure(id, views),
});

type Range = {
  readonly least: number;
  readonly most: number;
  readonly outcomeOf: (count: number) => Figure;
  readonly textOf: (count: number) => Decimal | Day;
};

const rangeOf = (possible: Possible): Range =>
  possible.kind === "date" ? dayRange(possible) : numberRange(possible);

const dayRange = ({ first, last }: Extract<Possible, { readonly kind: "date" }>): Range => ({
  least: 0,
  most: daysBetween(first, last),
  outcomeOf: (days) => dateOutcome(addDays(first, days)) as Figure,
  textOf: (days) => addDays(first, days),
});

/** Counted in the smallest unit that is recorded, so that every step is exact. */
const numberRange = ({ decimals, least, most }: Extract<Possible, { readonly kind: "number" }>): Range => {
  const textOf = (count: number): Decimal => shifted(count, decimals);
  return {
    least: Math.ceil(decimalToNumber(least) * 10 ** decimals),
    most: Math.floor(decimalToNumber(most) * 10 ** decimals),
    outcomeOf: (count) => numberOutcome(decimalToNumber(textOf(count))) as Figure,
    textOf,
  };
};

/** A whole number of smallest units as exact text: 4733 with two decimals is 47.33. */
const shifted = (count: number, decimals: number): Decimal => {
  const digits = String(Math.abs(count)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${count < 0 ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}` as Decimal;
};
