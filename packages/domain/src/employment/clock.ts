import { fraction, toFraction, type Fraction } from "../quantity/fraction.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";

/** A length of time, or a time of day from midnight, in whole minutes. */
export type Minutes = number;

const form = /^(\d{1,2})[,:]([0-5]\d)$/;

/** Reads hours and minutes: "6,30" as the regulation prints them, or "6:30"; never as decimals (AMB-18). */
export const toMinutes = (text: string): Result<Minutes, "not-hours-and-minutes"> => {
  const [, hours, minutes] = form.exec(text) ?? [];
  return hours === undefined || minutes === undefined
    ? refuse("not-hours-and-minutes", { text })
    : ok(Number(hours) * 60 + Number(minutes));
};

/** Minutes as hours and minutes: 555 gives "9:15". */
export const clockText = (minutes: Minutes): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/**
 * The wrong reading, kept to show an importer what it would do: "6,30" taken as 6.30 hours. The regulation's own
 * week then gives 37.20 hours where its text says 38.
 */
export const readAsDecimals = (text: string): Fraction => {
  const read = toFraction(text.replace(",", "."));
  return read.ok ? read.value : fraction(0);
};
