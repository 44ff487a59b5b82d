import { runProgram, type Instruction, type Part } from "../../formula/columns/instruction.ts";
import type { Sheet } from "./sheet.ts";
import { at, counted, meanOf, stayingOf, weighed } from "./weighing.ts";

/** A figure that a change may reach. What it has to be told is set while a change climbs, and taken off as it passes. */
export type Step = {
  readonly program: readonly Instruction[];
  readonly achievements: Float64Array;
  /** Of what is rolled up; `null` of an indicator. */
  readonly coverage: Float64Array | null;
  /** What its achievement is the mean of; none where it is made otherwise. */
  readonly parts: readonly Part[];
  /** Products and weights that were last divided, and when: those of all means of a row stand side by side. */
  readonly sums: Float64Array;
  /** Where its own begin in a row, and how long a row is. */
  readonly place: number;
  readonly rowLength: number;
  readonly above: Above[];
  /** Has to be computed from its parts. */
  isStale: boolean;
  /** By how much the products of its mean have become more: only the division is left to do. */
  moved: number;
};

/** The places of one mean: products, weights, its achievement, the computing of everything since which they hold. */
export const SUMS = 4;

/** What stands on a figure, and with which weight the figure enters its mean; 0 when it is read in another way. */
type Above = { readonly step: Step; readonly weight: number };

/** What a changed cell may change in its own row, and then in every row, since formulas read it from other periods. */
export type Change = {
  /** What reads the cell itself. */
  readonly first: readonly Step[];
  /** The first ones and all above them, each after those it is made of. */
  readonly steps: readonly Step[];
  readonly everywhere: readonly Instruction[];
};

/**
 * Computes again what stands on a measure, in one row of a computed sheet, after its cell was written. A figure that
 * stays the same is not carried further, and one that moves a mean moves the products that were divided: these are
 * integers, so adding a difference is exact and the bits are those of computing everything. Where a part comes, goes or
 * changes its coverage, and where sums are too large to be exact, the mean is made from its parts by the loops of the
 * whole sheet. What formulas read of other periods and through other indicators are the cells of those rows, and
 * follows too.
 */
export const recompute = ({ changeOf, rows, computed }: Sheet, measure: string, row: number): void => {
  const { first, steps, everywhere } = changeOf(measure);
  const moment = { row, since: computed.times };
  for (const step of first) step.isStale = true;
  for (const step of steps) {
    if (step.isStale) computeAgain(step, row);
    else if (step.moved !== 0) move(step, moment);
  }
  if (everywhere.length > 0) runProgram(everywhere, 0, rows);
};

/** Made from its parts, by the loops of the whole sheet. */
const computeAgain = (step: Step, row: number): void => {
  const { program, achievements, coverage, sums } = step;
  const was = at(achievements, row);
  const covered = coverage === null ? NaN : at(coverage, row);
  settle(step);
  for (const each of program) each.run(each, row, row + 1);
  if (sums.length > 0) sums[firstOf(step, row) + 3] = NEVER;
  const now = at(achievements, row);
  // An indicator with an achievement counts with all of its weight. Without one it may be missed or leave.
  const isInPlace = coverage === null ? was === was && now === now : covered === at(coverage, row);
  if (isInPlace) tell(step, was, now);
  else for (const { step: next } of step.above) next.isStale = true;
};

const NEVER = 0;

/** Beyond, integers are not exact. */
const EXACT = Number.MAX_SAFE_INTEGER;

type Moment = { readonly row: number; readonly since: number };

const firstOf = ({ place, rowLength }: Step, row: number): number => row * rowLength + place;

/** Divided again, after its products have changed by a difference; from its parts where they are not known. */
const move = (step: Step, { row, since }: Moment): void => {
  const { achievements, sums, moved } = step;
  const first = firstOf(step, row);
  const isKnown = at(sums, first + 3) === since;
  const was = isKnown ? at(sums, first + 2) : at(achievements, row);
  if (isKnown) sums[first] = at(sums, first) + moved;
  else addUp(step, { row, since });
  const products = at(sums, first);
  if (!(products <= EXACT && products - moved <= EXACT)) {
    computeAgain(step, row);
    return;
  }
  const now = meanOf(products, at(sums, first + 1));
  settle(step);
  sums[first + 2] = now;
  achievements[row] = now;
  tell(step, was, now);
};

const addUp = (step: Step, { row, since }: Moment): void => {
  let products = 0;
  let weights = 0;
  for (const { values, coverage, weight } of step.parts) {
    const achievement = at(values, row);
    const stays = coverage === null ? weight : stayingOf(at(coverage, row), weight);
    products += counted(achievement, stays);
    weights += weighed(achievement, stays);
  }
  const { sums } = step;
  const first = firstOf(step, row);
  sums[first] = products;
  sums[first + 1] = weights;
  sums[first + 3] = since;
};

const settle = (step: Step): void => {
  step.isStale = false;
  step.moved = 0;
};

/** What counts as much as before is passed on as a difference, where there is one and it enters a mean. */
const tell = ({ above }: Step, was: number, now: number): void => {
  if (was === now || (was !== was && now !== now)) return;
  const difference = now - was;
  for (const { step: next, weight } of above)
    if (weight > 0 && difference === difference) next.moved += weight * difference;
    else next.isStale = true;
};
