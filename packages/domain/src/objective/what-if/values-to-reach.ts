import { inverse, type Found, type Side } from "../../formula/inverse.ts";
import type { Direction, TargetValue } from "../../indicator/indicator.ts";
import type { RecordedValue } from "../../measurement/cell.ts";
import type { KnownCells } from "../../measurement/known.ts";
import type { Measure } from "../../measurement/measure.ts";
import { addDays, daysBetween, type Day } from "../../quantity/day.ts";
import { decimalToNumber, roundedDecimal, type Decimal } from "../../quantity/decimal.ts";
import type { MeasureId, UnitId } from "../../quantity/id.ts";
import { periodOf, yearOf, type Period, type PeriodCode } from "../../quantity/period.ts";
import type { Sight } from "../changes/sight.ts";
import type { UseResult } from "../evaluation.ts";
import type { IndicatorUse } from "../tree.ts";
import { resultWith, supposedEntry } from "./supposing.ts";

/** The first and the last value of a cell that reach the target; `null` where all do that way. */
export type CellReach =
  | { readonly kind: "values"; readonly from: Decimal | Day | null; readonly to: Decimal | Day | null }
  | Exclude<Found, { readonly kind: "values" }>;

/** The cell whose values are tried. */
export type TriedCell = {
  readonly measureId: MeasureId;
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
};

/**
 * Which values of one cell would bring an indicator to its target, everything else staying as it is: found by the
 * engine itself on supposed values, exact to the last decimal the measure is recorded with. Says when none does, when
 * something else is not there, and when there is no simple answer.
 */
export const valuesToReach = (use: IndicatorUse, cell: TriedCell, sight: Sight): CellReach => {
  const { scene } = sight;
  const measure = scene.measures.get(cell.measureId);
  if (measure === undefined) return { kind: "open" };
  const { direction } = scene.indicatorOf(use);
  const scale = measure.valueType === "date" ? daysOfYear(cell.period) : numbersOf(measure);
  const sideAt = (count: number): Side | null => {
    const result = resultWith(use, supposing(cell, scale.valueOf(count), scene.cells), sight);
    return sideOf(result, direction);
  };
  const found = inverse({ least: scale.least, most: scale.most, sideAt, wanted: [0] });
  if (found.kind !== "values") return found;
  const textOf = (count: number | null): Decimal | Day | null =>
    count === null ? null : scale.textOf(count);
  return { kind: "values", from: textOf(found.from), to: textOf(found.to) };
};

/** On the target, or on which side of it a value is that falls short. */
const sideOf = (result: UseResult, direction: Direction): Side | null => {
  const last = result.steps.at(-1);
  if (last?.kind !== "achievement") return null;
  if (last.reached) return 0;
  switch (direction) {
    case ">=":
    case ">":
      return -1;
    case "<=":
    case "<":
    case "by":
      return 1;
    case "=":
    case "within":
    case "is":
      return sideOfTarget(result);
  }
};

/** Where more is not better: whether the value lies below what was asked, or above. */
const sideOfTarget = ({ outcome, target }: UseResult): Side => {
  if (outcome.kind !== "number" || target === null || target.kind === "date") return 1;
  return outcome.number < leastOf(target) ? -1 : 1;
};

/** The least that is asked for; of a yes, which every value but 0 is, the first one above it. */
const leastOf = (target: Exclude<TargetValue, { readonly kind: "date" }>): number => {
  switch (target.kind) {
    case "number":
      return decimalToNumber(target.number);
    case "range":
      return decimalToNumber(target.from);
    case "answer":
      return target.yes ? 1 : 0;
  }
};

/** The cells with another value in one of them. */
const supposing = (tried: TriedCell, value: RecordedValue, cells: KnownCells): KnownCells => {
  const period = periodOf(tried.period);
  const entry = supposedEntry({ ...tried, period }, value);
  return (key) => {
    const isTried =
      key.measureId === tried.measureId && key.unitId === tried.unitId && samePeriod(key.period, period);
    return isTried ? { entry, provisional: false } : cells(key);
  };
};

const samePeriod = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to;

type Scale = {
  readonly least: number;
  readonly most: number;
  readonly valueOf: (count: number) => RecordedValue;
  readonly textOf: (count: number) => Decimal | Day;
};

const daysOfYear = (period: PeriodCode): Scale => {
  const year = periodOf(String(yearOf(period)) as PeriodCode);
  const textOf = (days: number): Day => addDays(year.from, days);
  const most = daysBetween(year.from, year.to) - 1;
  return { least: 0, most, textOf, valueOf: (days) => ({ kind: "date", date: textOf(days) }) };
};

/** Beyond this no measure of a body goes; what is needed then is as good as out of reach. */
const MOST = 1_000_000_000;

/** Counted in the smallest unit that is recorded, within what is plausible; nothing below 0 unless that is said. */
const numbersOf = ({ decimals, unit, plausible }: Measure): Scale => {
  const size = 10 ** decimals;
  const most = plausible?.max ?? null;
  const textOf = (count: number): Decimal => roundedDecimal(count / size, decimals);
  return {
    least: Math.ceil(Number(plausible?.min ?? 0) * size),
    most: Math.floor((most === null ? (unit === "%" ? 100 : MOST) : Number(most)) * size),
    textOf,
    valueOf: (count) => ({ kind: "number", number: textOf(count) }),
  };
};
