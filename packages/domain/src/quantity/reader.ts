import { toCents } from "./amount.ts";
import { toDay, type Day } from "./day.ts";
import { compare, fraction, toFraction, type Fraction } from "./fraction.ts";
import type { Cents } from "./money.ts";
import { refuse, type Problem, type Result } from "./result.ts";

/** What a reader refuses, always with its place: `input.staff[1].signedOn`. */
export type ReadProblem = Problem<"wrong-form" | "missing" | "unknown-field" | "not-chosen">;

/** What came from outside as a typed value, or everything that is wrong with it at once. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

/** Turns something unknown, found at a place, into a typed value. */
export type Reader<Value> = (found: unknown, place: string) => Read<Value>;

/** What was found is right. */
export const accepted = <Value>(value: Value): Read<Value> => ({ ok: true, value });

/** What was found is refused for one reason. */
export const rejected = (problem: { readonly problem: ReadProblem }): Read<never> => ({
  ok: false,
  problems: [problem.problem],
});

const described = (found: unknown): string =>
  found === undefined ? "nothing" : JSON.stringify(found).slice(0, 60);

/** What was found does not have the expected form, or is not there. */
export const wrong = (place: string, expected: string, found: unknown): Read<never> =>
  found === undefined
    ? rejected(refuse("missing", { place, expected }))
    : rejected(refuse("wrong-form", { place, expected, found: described(found) }));

const reading =
  <Raw, Value>(expected: string, isRaw: (found: unknown) => found is Raw, to: (raw: Raw) => Value | null) =>
  (found: unknown, place: string): Read<Value> => {
    const value = isRaw(found) ? to(found) : null;
    return value === null ? wrong(place, expected, found) : accepted(value);
  };

const isText = (found: unknown): found is string => typeof found === "string";
const isNumber = (found: unknown): found is number => typeof found === "number" && Number.isFinite(found);
const isFlag = (found: unknown): found is boolean => typeof found === "boolean";
const isFigure = (found: unknown): found is string | number => isText(found) || isNumber(found);
const valueOf = <Value>(result: Result<Value>): Value | null => (result.ok ? result.value : null);

export const text: Reader<string> = reading("a text", isText, (raw) => (raw.trim() === "" ? null : raw));

export const flag: Reader<boolean> = reading("true or false", isFlag, (raw) => raw);

export const day: Reader<Day> = reading("a day such as 2014-10-30", isText, (raw) => valueOf(toDay(raw)));

/** A whole number from `lowest` on. */
export const whole = (lowest: number): Reader<number> =>
  reading(`a whole number, ${lowest} or more`, isNumber, (raw) =>
    Number.isSafeInteger(raw) && raw >= lowest ? raw : null,
  );

/** An amount of euro with two decimals, as a text so that no digit is lost. */
export const money: Reader<Cents> = reading('an amount such as "2600.00"', isText, (raw) =>
  valueOf(toCents(raw)),
);

export const moneyFromZero: Reader<Cents> = reading(
  'an amount such as "2600.00", not below zero',
  isText,
  (raw) => {
    const amount = valueOf(toCents(raw));
    return amount === null || amount < 0 ? null : amount;
  },
);

/** A figure between two bounds, both allowed, as a number or as an exact text ("0.75", "3/4"). */
export const figure = (lowest: number, highest: number | null = null): Reader<Fraction> => {
  const bounds = highest === null ? `${lowest} or more` : `from ${lowest} to ${highest}`;
  return reading(`a number, ${bounds}`, isFigure, (raw) => {
    const value = valueOf(toFraction(String(raw)));
    const low = value !== null && compare(value, fraction(lowest)) < 0;
    const high = value !== null && highest !== null && compare(value, fraction(highest)) > 0;
    return low || high ? null : value;
  });
};

/** One word of a closed list. */
export const word = <Word extends string>(words: readonly Word[]): Reader<Word> =>
  reading(`one of: ${words.join(", ")}`, isText, (raw) => words.find((known) => known === raw) ?? null);
