import type { Day } from "../quantity/day.ts";
import { toDay } from "../quantity/day.ts";
import { toDecimal, type Decimal } from "../quantity/decimal.ts";
import type { UnitId } from "../quantity/id.ts";
import { periodOf, yearOf, type PeriodCode } from "../quantity/period.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import type { RecordedValue } from "./cell.ts";
import { slotsOf } from "./due.ts";
import type { Measure } from "./measure.ts";

/** Why a cell cannot take a value at all. */
export type PeriodRefusal =
  | "computed-measure"
  | "by-unit"
  | "by-body"
  | "not-collecting"
  | "not-its-period"
  | "before-first-due"
  | "in-the-future";

/** Why this value cannot stand in a cell of the measure. */
export type ValueRefusal =
  | "wrong-type"
  | "not-a-number"
  | "too-many-digits"
  | "too-many-decimals"
  | "negative-count"
  | "percent-outside"
  | "not-a-day"
  | "date-outside";

/** Which cell of a measure is meant, and what must be known to say whether it is open. */
export type CellQuestion = {
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
  readonly today: Day;
  /** Whether any formula of the library reads the measure. One that none reads is printed only: nobody enters it. */
  readonly feeds: boolean;
};

const scopeRefusal = (measure: Measure, unitId: UnitId | null): PeriodRefusal | null => {
  if (measure.collectedBy === "body") return unitId === null ? null : "by-body";
  if (unitId === null) return "by-unit";
  return measure.unitIds.includes(unitId) ? null : "not-collecting";
};

/**
 * Whether a cell is open for values: the measure feeds something, is collected for that period and by that unit, and
 * the period has begun. An early value of a period that still runs is welcome; one of a period to come cannot exist.
 */
export const checkCell = (
  measure: Measure,
  { period, unitId, today, feeds }: CellQuestion,
): Result<null, PeriodRefusal> => {
  if (!feeds) return refuse("computed-measure");
  const scope = scopeRefusal(measure, unitId);
  if (scope !== null) return refuse(scope);
  const slots = slotsOf(measure.frequency, yearOf(period));
  if (!slots.includes(period))
    return refuse("not-its-period", { frequency: measure.frequency, example: slots[0] ?? "" });
  const days = periodOf(period);
  if (measure.firstDue !== null && days.to <= periodOf(measure.firstDue).from)
    return refuse("before-first-due", { first: measure.firstDue });
  return days.from > today ? refuse("in-the-future", { today }) : ok(null);
};

const decimalsOf = (number: Decimal): number => (number.split(".")[1] ?? "").length;

/** A count of things or people cannot be below nothing; money may, and days too: a payment before its term is early. */
const COUNTED = new Set(["N.", "FTE", "%"]);

const checkNumber = (measure: Measure, text: string): Result<RecordedValue, ValueRefusal> => {
  const number = toDecimal(text);
  if (!number.ok) return number;
  if (decimalsOf(number.value) > measure.decimals)
    return refuse("too-many-decimals", { decimals: measure.decimals });
  const size = Number(number.value);
  if (size < 0 && COUNTED.has(measure.unit)) return refuse("negative-count");
  const most = Number(measure.plausible?.max ?? 100);
  if (measure.unit === "%" && size > Math.max(most, 100))
    return refuse("percent-outside", { most: Math.max(most, 100) });
  return ok({ kind: "number", number: number.value });
};

const checkDate = (text: string, today: Day): Result<RecordedValue, ValueRefusal> => {
  const day = toDay(text);
  if (!day.ok) return day;
  return day.value > today ? refuse("date-outside", { today }) : ok({ kind: "date", date: day.value });
};

/** A value as it came in: text that nobody has read yet. */
export type GivenValue =
  | { readonly kind: "number"; readonly number: string }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "not-available"; readonly reason: string };

/**
 * Reads a value for a cell of the measure. Nothing is rounded in silence: more decimals than the measure has are
 * refused. A measure of dates takes days not later than today, and every measure takes that there is no value, with
 * the reason. A number outside of the plausible range is taken: `isPlausible` only makes a remark of it.
 */
export const checkValue = (
  measure: Measure,
  value: GivenValue,
  today: Day,
): Result<RecordedValue, ValueRefusal> => {
  if (value.kind === "not-available") return ok(value);
  if (value.kind !== measure.valueType) return refuse("wrong-type", { expected: measure.valueType });
  return value.kind === "number" ? checkNumber(measure, value.number) : checkDate(value.date, today);
};

/** Whether a recorded value lies in the plausible range of its measure; what has no range is always plausible. */
export const isPlausible = (measure: Measure, value: RecordedValue): boolean => {
  if (value.kind !== "number" || measure.plausible === null) return true;
  const { min, max } = measure.plausible;
  const size = Number(value.number);
  return (min === null || size >= Number(min)) && (max === null || size <= Number(max));
};
