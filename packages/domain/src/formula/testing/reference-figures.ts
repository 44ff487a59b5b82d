/** A number, a day as text, `FAILED`, or nothing where it is missing. */
export type Plain = number | string | undefined;

export const FAILED = "failed";

export const SIGNS: ReadonlySet<string> = new Set(["<", "<=", "=", "<>", ">=", ">"]);

export const isDay = (value: Plain): value is string => typeof value === "string" && value !== FAILED;

export const daysFrom = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

export const later = (day: string, by: Temporal.DurationLike): string =>
  Temporal.PlainDate.from(day).add(by).toString();

/** 1 or 0 for a comparison of two things in that order: below 0, 0 or above. */
export const comparedBy = (op: string, order: number): number => {
  const equal = order === 0;
  const holds: Readonly<Record<string, boolean>> = {
    "<": order < 0,
    "<=": order < 0 || equal,
    "=": equal,
    "<>": !equal,
    ">=": order > 0 || equal,
    ">": order > 0,
  };
  return Number(holds[op]);
};

/** What a function makes of figures that are all there; more is better. */
export const aggregate = (name: string, all: readonly (number | string)[]): Plain => {
  const numbers = all.filter((each) => typeof each === "number");
  const days = all.filter((each) => typeof each === "string");
  if (days.length === 0) return ofNumbers(name, numbers);
  return numbers.length === 0 ? ofDays(name, days) : FAILED;
};

const ofDays = (name: string, days: readonly string[]): Plain => {
  const [first = "", second = ""] = days;
  if (name === "days-between") return daysFrom(first, second);
  const sorted = [...days].sort();
  const ends: Readonly<Record<string, string | undefined>> = {
    min: sorted[0],
    worst: sorted[0],
    max: sorted[sorted.length - 1],
    best: sorted[sorted.length - 1],
  };
  return ends[name] ?? FAILED;
};

const ofNumbers = (name: string, numbers: readonly number[]): Plain => {
  let sum = 0;
  for (const number of numbers) sum += number;
  const results: Readonly<Record<string, number>> = {
    sum,
    mean: sum / numbers.length,
    min: Math.min(...numbers),
    max: Math.max(...numbers),
    best: Math.max(...numbers),
    worst: Math.min(...numbers),
    count: numbers.filter((each) => each !== 0).length,
  };
  const result = results[name] ?? NaN;
  return Number.isFinite(result) ? result : FAILED;
};
