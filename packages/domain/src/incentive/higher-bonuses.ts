import { apportion, type Portion } from "../quantity/apportion.ts";
import { fraction, ONE, over, plus, ZERO, type Fraction } from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";

/** What the contract fixes about the limited quota of higher bonuses. */
export type HigherBonusScheme = {
  /** How much more than the others a higher bonus is, in per cent. */
  readonly premiumPercent: number;
};

export type HigherBonusQuestion = {
  readonly pool: Cents;
  /** People in the positive range, in the order of the register. */
  readonly people: readonly { readonly id: string; readonly isHigher: boolean }[];
  /** How many may have the higher bonus. */
  readonly most: number;
};

export type HigherBonuses = {
  /** The ordinary bonus before rounding: pool / (people + premium x higher ones), an exact number of cents. */
  readonly base: Fraction;
  readonly shares: readonly { readonly id: string; readonly isHigher: boolean; readonly portion: Portion }[];
};

/**
 * Shares a pool in ordinary bonuses and a limited quota of higher ones, closing to the cent: with 30 per cent more
 * for k people of n the base is P / (n + 0.30 k) and a higher one is 1.30 of it. Refuses more higher bonuses than
 * the quota allows (`above-quota`).
 */
export const shareHigherBonuses = (
  { pool, people, most }: HigherBonusQuestion,
  { premiumPercent }: HigherBonusScheme,
): Result<HigherBonuses, "above-quota"> => {
  const higher = people.filter(({ isHigher }) => isHigher).length;
  if (higher > most) return refuse("above-quota", { higher, most });
  const premium = fraction(premiumPercent, 100);
  const points = people.map(({ isHigher }) => (isHigher ? plus(ONE, premium) : ONE));
  const portions = apportion(pool, points);
  const whole = fraction(people.length * 100 + higher * premiumPercent, 100);
  return ok({
    base: people.length === 0 ? ZERO : over(fraction(pool), whole),
    shares: people.flatMap((person, index) => {
      const portion = portions[index];
      return portion === undefined ? [] : [{ ...person, portion }];
    }),
  });
};
