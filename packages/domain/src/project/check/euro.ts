import type { Fraction } from "../../quantity/fraction.ts";
import { amount, type Said } from "../../quantity/said.ts";
import { centsOf } from "../sizing.ts";

/** An amount of euro to the cent, as a message says it. */
export const euro = (value: Fraction): Said => amount(centsOf(value));
