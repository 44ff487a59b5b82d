import type { Direction, TargetValue } from "../../indicator/indicator.ts";
import type { Scale } from "../../indicator/scale/scale.ts";
import type { SystemOptions } from "../../indicator/system.ts";
import type { Found } from "./reference-measure.ts";
import { roundDigits } from "./reference-rounding.ts";
import { worthOn, type Standing } from "./reference-scale.ts";

export const isDate = (found: Found): found is `${number}-${number}-${number}` =>
  typeof found === "string" && /^\d/.test(found);

/** Whole days from one to the other. */
export const days = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;

type Scoring = {
  readonly direction: Direction;
  readonly options: SystemOptions;
  readonly scale: Scale;
};

/** The achievement in hundredths, `null` when there is nothing that can be compared. */
export const score = (
  found: Found,
  target: TargetValue,
  { direction, options, scale }: Scoring,
): number | null => {
  const standing = standingOf(found, target, { direction, options });
  if (standing === null) return null;
  const strict = direction === ">" || direction === "<";
  const worth = worthOn(scale, standing);
  const percent = strict && !standing.met ? Math.min(99.99, worth) : worth;
  const bounded = Number.isFinite(percent) ? percent : 1e9;
  return floored(Math.min(options.cap, Math.round(roundDigits(bounded, 2) * 100)), options);
};

const floored = (hundredths: number, { floor }: SystemOptions): number => {
  if (floor === undefined || hundredths >= floor.at) return hundredths;
  return floor.kind === "not-below" ? floor.at : 0;
};

const standingOf = (found: Found, target: TargetValue, about: Omit<Scoring, "scale">): Standing | null => {
  if (isDate(found)) return target.kind === "date" ? ofDate(days(target.date, found), about.options) : null;
  return typeof found === "number" ? standingOfNumber(found, target, about) : null;
};

const standingOfNumber = (
  found: number,
  target: TargetValue,
  about: Omit<Scoring, "scale">,
): Standing | null => {
  const { direction } = about;
  const wanted = { by: "date", within: "range", is: "answer" }[direction as string] ?? "number";
  if (wanted !== target.kind) return null;
  if (target.kind === "answer") return ofAnswer(target.yes ? found !== 0 : found === 0);
  if (target.kind === "range") return ofRange(found, Number(target.from), Number(target.to));
  return target.kind === "date" ? null : ofNumber(found, Number(target.number), about);
};

const ofAnswer = (met: boolean): Standing => {
  const percent = met ? 100 : 0;
  return { met, percent, own: percent, goal: 100, grows: true };
};

const ofDate = (late: number, { lostPerDayLate }: SystemOptions): Standing => {
  const left = lostPerDayLate === null ? 0 : Math.max(0, 100 - (late * lostPerDayLate) / 100);
  return { met: late <= 0, percent: late <= 0 ? 100 : left, own: late, goal: 0, grows: false };
};

const ofRange = (found: number, from: number, to: number): Standing => {
  const out = roundDigits(Math.max(from - found, found - to, 0), 9);
  const met = out === 0 && from <= to;
  const width = roundDigits(to - from, 9);
  const left = width > 0 ? Math.max(0, 100 - (out * 100) / width) : 0;
  return { met, percent: met ? 100 : left, own: out, goal: 0, grows: false };
};

const ofNumber = (
  found: number,
  target: number,
  { direction, options }: Omit<Scoring, "scale">,
): Standing => {
  const met = isMet(found, target, direction);
  const gap = roundDigits(Math.abs(found - target), 9);
  if (direction === "=") return { met, percent: met ? 100 : 0, own: gap, goal: 0, grows: false };
  const grows = direction.startsWith(">");
  return {
    met,
    percent: percentOf(found, target, { met, grows, gap, direction, options }),
    own: found,
    goal: target,
    grows,
  };
};

type Numbers = Omit<Scoring, "scale"> & {
  readonly met: boolean;
  readonly grows: boolean;
  readonly gap: number;
};

const percentOf = (
  found: number,
  target: number,
  { met, grows, gap, direction, options }: Numbers,
): number => {
  const strict = !direction.endsWith("=");
  if (target <= 0) {
    if (met) return 100;
    const left =
      options.zeroTarget?.kind === "difference"
        ? Math.max(0, 100 - (gap * options.zeroTarget.lostPerUnit) / 100)
        : 0;
    return strict ? Math.min(99.99, left) : left;
  }
  const ratio = grows ? upwards(found, target) : downwards(found, target, options);
  if (!strict) return ratio;
  return met ? 100 : Math.min(99.99, ratio);
};

const isMet = (found: number, target: number, direction: string): boolean => {
  if (found === target) return direction.includes("=");
  return direction.startsWith(found > target ? ">" : "<");
};

const upwards = (found: number, target: number): number => (found < 0 ? 0 : (found / target) * 100);

const downwards = (found: number, target: number, { zeroValue }: SystemOptions): number => {
  if (zeroValue === "full" && found <= target) return 100;
  return found > 0 ? (target / found) * 100 : Infinity;
};
