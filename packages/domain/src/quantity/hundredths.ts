import type { Branded } from "./brand.ts";
import { round } from "./rounding.ts";

/**
 * A weight or an achievement as an integer number of hundredths: 33,34 is 3334. Sums of integers do not depend on
 * their order, so the same children give the same node whatever the database returned first (foundation 8).
 */
export type Hundredths = Branded<number, "hundredths">;

/** 100,00 in hundredths: the whole weight of a card, the full achievement. */
export const HUNDRED = 10_000 as Hundredths;

/** Takes an integer number of hundredths as it is. */
export const hundredths = (integer: number): Hundredths => integer as Hundredths;

/** Rounds a plain number (87.456) to hundredths (8746), half away from zero. */
export const toHundredths = (value: number): Hundredths => Math.round(round(value, 2) * 100) as Hundredths;

/** The plain number: 3334 gives 33.34. */
export const fromHundredths = (value: Hundredths): number => value / 100;
