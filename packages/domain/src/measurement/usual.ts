import type { Measure } from "./measure.ts";
import type { RecordedValue } from "./cell.ts";

/** What is odd about a number: outside of the plausible range, a jump from the last one, far from all before it. */
export type Oddity = "implausible" | "jump" | "far";

/** What a new number is compared with. */
export type Usual = {
  readonly plausible: Measure["plausible"];
  /** The values before it, oldest first. */
  readonly before: readonly RecordedValue[];
};

/** More than half of the last value, up or down. */
const JUMP = 0.5;
const DEVIATIONS = 3;
/** Fewer values than this have no spread to speak of. */
const ENOUGH = 4;

const isOutside = (size: number, { plausible }: Usual): boolean => {
  const { min, max } = plausible ?? { min: null, max: null };
  return (min !== null && size < Number(min)) || (max !== null && size > Number(max));
};

const isFar = (size: number, before: readonly number[]): boolean => {
  if (before.length < ENOUGH) return false;
  const mean = before.reduce((sum, each) => sum + each, 0) / before.length;
  const squares = before.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (before.length - 1));
  return deviation > 0 && Math.abs(size - mean) > DEVIATIONS * deviation;
};

/**
 * What is odd about a value beside those before it; `null` when nothing is. An odd value is taken: whoever writes it is
 * asked for a note. Days and values that are not available are never odd.
 */
export const oddityOf = (value: RecordedValue, usual: Usual): Oddity | null => {
  if (value.kind !== "number") return null;
  const size = Number(value.number);
  const before = usual.before.flatMap((each) => (each.kind === "number" ? [Number(each.number)] : []));
  const last = before.at(-1) ?? 0;
  if (isOutside(size, usual)) return "implausible";
  if (last !== 0 && Math.abs(size - last) > JUMP * Math.abs(last)) return "jump";
  return isFar(size, before) ? "far" : null;
};
