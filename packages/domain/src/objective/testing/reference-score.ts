import type { Direction, TargetValue } from "../../indicator/indicator.ts";
import type { SystemOptions } from "../../indicator/system.ts";
import type { Found } from "./reference-measure.ts";
import { roundDigits } from "./reference-rounding.ts";

export const isDate = (found: Found): found is `${number}-${number}-${number}` =>
  typeof found === "string" && /^\d/.test(found);

/** Whole days from one to the other. */
export const days = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

/** The achievement in hundredths, `null` when there is nothing that can be compared. */
export const score = (
  found: Found,
  target: TargetValue,
  { direction, options }: { readonly direction: Direction; readonly options: SystemOptions },
): number | null => {
  const limit = (percent: number): number => Math.min(options.cap, Math.round(roundDigits(percent, 2) * 100));
  if (isDate(found) && target.kind === "date") return limit(dateScore(days(target.date, found), options));
  if (typeof found !== "number" || target.kind === "date" || direction === "by") return null;
  return limit(numberScore(found, Number(target.number), direction));
};

const dateScore = (late: number, { lostPerDayLate }: SystemOptions): number => {
  if (late <= 0) return 100;
  return lostPerDayLate === null ? 0 : Math.max(0, 100 - (late * lostPerDayLate) / 100);
};

const numberScore = (found: number, target: number, direction: string): number => {
  const met = isMet(found, target, direction);
  if (direction === "=" || target <= 0) return met ? 100 : 0;
  const ratio = direction.startsWith(">") ? upwards(found, target) : downwards(found, target);
  if (direction.endsWith("=")) return ratio;
  return met ? 100 : Math.min(99.99, ratio);
};

const isMet = (found: number, target: number, direction: string): boolean => {
  if (found === target) return direction.includes("=");
  return direction.startsWith(found > target ? ">" : "<");
};

const upwards = (found: number, target: number): number => (found < 0 ? 0 : (found / target) * 100);
const downwards = (found: number, target: number): number => (found <= 0 ? 1e9 : (target / found) * 100);
