import type { Branded } from "./brand.ts";

/** An amount of euro as an integer number of cents; splits of it add up to the cent. */
export type Cents = Branded<number, "cents">;

/** Takes an integer number of cents as it is. */
export const cents = (integer: number): Cents => integer as Cents;
