import { inverse, type Found, type Side } from "../formula/inverse.ts";
import { dependenciesOf } from "../formula/dependencies.ts";
import { addDays, daysBetween, type Day } from "../quantity/day.ts";
import { decimalToNumber, type Decimal } from "../quantity/decimal.ts";
import type { MeasureId } from "../quantity/id.ts";
import { dateOutcome, numberOutcome, type Figure, type Outcome } from "../quantity/outcome.ts";
import type { Direction, Indicator, TargetValue } from "./indicator.ts";
import { valueOf, type IndicatorReader, type MeasureReading } from "./value.ts";

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
  readonly target: TargetValue;
  /** What everything else is read from. */
  readonly reader: IndicatorReader;
};

/** The first and the last value to date that reach the target; `null` where all do that way. */
export type WouldTake =
  | { readonly kind: "values"; readonly from: Decimal | Day | null; readonly to: Decimal | Day | null }
  | { readonly kind: "not-read" }
  | Exclude<Found, { readonly kind: "values" }>;

/**
 * Which values to date of one measure would reach the target, everything else staying as it is: exact to the last
 * decimal the measure is recorded with, by the very sum of the indicator and its rounding. Past periods stay what
 * they were. Says when no possible value does, and when there is no simple answer.
 */
export const wouldTake = (indicator: Indicator, question: WouldTakeQuestion): WouldTake => {
  const { measureId, possible, target } = question;
  if (!dependenciesOf(indicator.formula).measures.includes(measureId)) return { kind: "not-read" };
  const scale = scaleOf(possible);
  const sideAt = (count: number): Side | null =>
    sideOf(valueOf(indicator, supposing(scale.outcomeOf(count), question)).outcome, target);
  const found = inverse({ ...scale, sideAt, wanted: WANTED[indicator.direction] });
  if (found.kind !== "values") return found;
  const { from, to } = found;
  return {
    kind: "values",
    from: from === null ? null : scale.textOf(from),
    to: to === null ? null : scale.textOf(to),
  };
};

const WANTED: Readonly<Record<Direction, readonly [Side, ...Side[]]>> = {
  ">=": [0, 1],
  ">": [1],
  "<=": [-1, 0],
  "<": [-1],
  "=": [0],
  by: [-1, 0],
};

const sideOf = (outcome: Outcome, target: TargetValue): Side | null => {
  if (outcome.kind === "number" && target.kind === "number")
    return Math.sign(outcome.number - decimalToNumber(target.number)) as Side;
  if (outcome.kind === "date" && target.kind === "date")
    return Math.sign(daysBetween(target.date, outcome.date)) as Side;
  return null;
};

/** The reader with the measure as it is supposed to be, where it is read for the asked period and scope. */
const supposing = (figure: Figure, { measureId, possible, reader }: WouldTakeQuestion): IndicatorReader => ({
  ...reader,
  measure: (id, views): MeasureReading | null =>
    id === measureId && views.length === 0
      ? {
          figure: { outcome: figure, provisional: false, steps: [] },
          unit: possible.kind === "number" ? possible.unit : "date",
        }
      : reader.measure(id, views),
});

type Scale = {
  readonly least: number;
  readonly most: number;
  readonly outcomeOf: (count: number) => Figure;
  readonly textOf: (count: number) => Decimal | Day;
};

const scaleOf = (possible: Possible): Scale =>
  possible.kind === "date" ? dayScale(possible) : numberScale(possible);

const dayScale = ({ first, last }: Extract<Possible, { readonly kind: "date" }>): Scale => ({
  least: 0,
  most: daysBetween(first, last),
  outcomeOf: (days) => dateOutcome(addDays(first, days)) as Figure,
  textOf: (days) => addDays(first, days),
});

/** Counted in the smallest unit that is recorded, so that every step is exact. */
const numberScale = ({ decimals, least, most }: Extract<Possible, { readonly kind: "number" }>): Scale => {
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
