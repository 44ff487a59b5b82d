import { nearestCents, totalOf } from "../quantity/amount.ts";
import type { Day } from "../quantity/day.ts";
import { fraction, sumOf, times, ZERO, type Fraction } from "../quantity/fraction.ts";
import { cents, type Cents } from "../quantity/money.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";

export type MissionOptions = {
  /** AMB-14: kilometres rounded to the cent trip by trip, or once on their sum. */
  readonly rounding: "perTrip" | "roundOnce";
};

/** A trip with the own car: the official distance counts, whatever was driven (art. 14 c. 3). */
export type Trip = {
  readonly date: Day;
  readonly oneWayKm: Fraction;
  /** Euro per kilometre of the national table in force on the day. */
  readonly costPerKm: Fraction;
  readonly isReturn: boolean;
};

/** An expense with a ceiling: what was spent above it is not refunded. */
export type LimitedExpense = { readonly spent: Cents; readonly limit: Cents };

export type MissionQuestion = {
  /** Authorised on the form before leaving. */
  readonly isAuthorised: boolean;
  readonly isOutside: boolean;
  /** Whether the car was authorised; `null` when nobody said, which is allowed only without trips. */
  readonly isCarAuthorised: boolean | null;
  /** Each `null` where the mission has no such item. */
  readonly trips: readonly Trip[] | null;
  readonly lodging: readonly LimitedExpense[] | null;
  readonly meals: readonly LimitedExpense[] | null;
  readonly ticket: LimitedExpense | null;
};

export type TripRefund = { readonly date: Day; readonly km: Fraction; readonly amount: Cents };

export type Mission =
  | { readonly kind: "nothing"; readonly reason: "inside" | "not-authorised" }
  | {
      readonly kind: "refund";
      readonly trips: readonly TripRefund[] | null;
      readonly kilometres: Cents | null;
      readonly lodging: Cents | null;
      readonly meals: Cents | null;
      readonly ticket: Cents | null;
      readonly refund: Cents;
    };

type Reckoned = TripRefund & { readonly exact: Fraction };

const reckon = ({ date, oneWayKm, costPerKm, isReturn }: Trip, isCarAuthorised: boolean): Reckoned => {
  const km = isCarAuthorised ? times(oneWayKm, fraction(isReturn ? 2 : 1)) : ZERO;
  const exact = times(times(km, costPerKm), fraction(100));
  return { date, km, amount: nearestCents(exact), exact };
};

const withinLimits = (expenses: readonly LimitedExpense[] | null): Cents | null =>
  expenses && totalOf(expenses.map(({ spent, limit }) => cents(Math.min(spent, limit))));

/**
 * What a mission refunds: nothing inside the municipality or without authorisation; kilometres by the official
 * distance and table, half up to the cent; lodging, meals and tickets up to their ceilings. Refuses trips of which
 * nobody says whether the car was authorised (`car-authorisation-missing`).
 */
export const refundMission = (
  question: MissionQuestion,
  options: MissionOptions,
): Result<Mission, "car-authorisation-missing"> => {
  const { isAuthorised, isOutside, isCarAuthorised } = question;
  if (!isOutside) return ok({ kind: "nothing", reason: "inside" });
  if (!isAuthorised) return ok({ kind: "nothing", reason: "not-authorised" });
  if (question.trips !== null && isCarAuthorised === null) return refuse("car-authorisation-missing");
  const reckoned = question.trips && question.trips.map((trip) => reckon(trip, isCarAuthorised === true));
  const kilometres =
    reckoned &&
    (options.rounding === "roundOnce"
      ? nearestCents(sumOf(reckoned.map(({ exact }) => exact)))
      : totalOf(reckoned.map(({ amount }) => amount)));
  const items = {
    kilometres,
    lodging: withinLimits(question.lodging),
    meals: withinLimits(question.meals),
    ticket: withinLimits(question.ticket && [question.ticket]),
  };
  const refund = totalOf(Object.values(items).map((item) => item ?? cents(0)));
  const trips = reckoned && reckoned.map(({ date, km, amount }) => ({ date, km, amount }));
  return ok({ kind: "refund", trips, ...items, refund });
};
