import { writeCell, type CellState, type Column } from "../../formula/columns/column.ts";
import { runProgram, type Instruction, type Part } from "../../formula/columns/instruction.ts";
import type { Sheet } from "./sheet.ts";
import { at, counted, meanOf, stayingOf, weighed } from "./weighing.ts";

/** A figure that a change may reach. */
export type Step = {
  /** What computes it in one row. */
  readonly program: readonly Instruction[];
  readonly achievements: Float64Array;
  /** Of what is rolled up; `null` of an indicator. */
  readonly coverage: Float64Array | null;
  /** What its achievement is the mean of; none where it is made otherwise. */
  readonly parts: readonly Part[];
  /** Where its sums begin in a row; -1 without parts. */
  readonly place: number;
  readonly above: readonly Above[];
};

/** What stands on a figure: its step, and with which weight the figure enters its mean, 0 when it is read otherwise. */
export type Above = { readonly step: number; readonly weight: number };

/**
 * The steps of a sheet, each after those it is made of, and what they are told while a change climbs: which have to be
 * computed from their parts, and by how much the products of a mean have become more. All marks are taken off again.
 */
export type Ladder = {
  readonly steps: readonly Step[];
  readonly stale: Uint8Array;
  readonly moved: Float64Array;
  /**
   * What means were last divided from, kept from one change to the next. Those of a row stand side by side, `SUMS`
   * places each: products, weights, the mean, and the computing of everything since which they hold.
   */
  readonly sums: Float64Array;
  readonly rowLength: number;
  /** How many times everything was computed. */
  times: number;
};

export const SUMS = 4;

/** What a changed cell may change in its own row, and then in every row, since formulas read it from other periods. */
export type Change = {
  /** The column of the measure; `null` where nothing reads it. */
  readonly column: Column | null;
  /** The steps that read the cell itself. */
  readonly first: readonly number[];
  /** The first ones and all above them. */
  readonly steps: readonly number[];
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
export const recompute = (sheet: Sheet, measure: string, row: number): void => {
  climb(sheet, sheet.changeOf(measure), row);
};

/** A cell of a sheet: the key of its measure and its row. */
export type CellPlace = { readonly measure: string; readonly row: number };

/** Writes a cell of a computed sheet and computes again what stands on it, as `recompute` says. */
export const changeCell = (sheet: Sheet, { measure, row }: CellPlace, state: CellState): void => {
  const change = sheet.changeOf(measure);
  if (change.column === null) return;
  writeCell(change.column, row, state);
  climb(sheet, change, row);
};

const climb = ({ ladder, rows }: Sheet, { first, steps, everywhere }: Change, row: number): void => {
  const { stale, moved } = ladder;
  for (const step of first) stale[step] = 1;
  for (const step of steps) {
    if (stale[step] === 1) computeAgain(step, row, ladder);
    else if (moved[step] !== 0) move(step, row, ladder);
  }
  if (everywhere.length > 0) runProgram(everywhere, 0, rows);
};

const NEVER = 0;

/** Made from its parts, by the loops of the whole sheet. */
const computeAgain = (index: number, row: number, ladder: Ladder): void => {
  const { program, achievements, coverage, place, above } = ladder.steps[index] as Step;
  const was = at(achievements, row);
  const covered = coverage === null ? NaN : at(coverage, row);
  ladder.stale[index] = 0;
  ladder.moved[index] = 0;
  for (const each of program) each.run(each, row, row + 1);
  if (place >= 0) ladder.sums[row * ladder.rowLength + place + 3] = NEVER;
  const now = at(achievements, row);
  // An indicator with an achievement counts with all of its weight. Without one it may be missed or leave.
  const isInPlace = coverage === null ? was === was && now === now : covered === at(coverage, row);
  if (isInPlace) tell(above, now - was, ladder);
  else for (const { step } of above) ladder.stale[step] = 1;
};

/** Beyond, integers are not exact. */
const EXACT = Number.MAX_SAFE_INTEGER;

/** Divided again, after its products have changed by a difference; from its parts where they are not known. */
const move = (index: number, row: number, ladder: Ladder): void => {
  const { sums } = ladder;
  const step = ladder.steps[index] as Step;
  const first = row * ladder.rowLength + step.place;
  const by = at(ladder.moved, index);
  const isKnown = at(sums, first + 3) === ladder.times;
  const was = isKnown ? at(sums, first + 2) : at(step.achievements, row);
  if (isKnown) sums[first] = at(sums, first) + by;
  else addUp(step, row, ladder);
  const products = at(sums, first);
  if (!(products <= EXACT && products - by <= EXACT)) {
    computeAgain(index, row, ladder);
    return;
  }
  const now = meanOf(products, at(sums, first + 1));
  ladder.moved[index] = 0;
  sums[first + 2] = now;
  step.achievements[row] = now;
  tell(step.above, now - was, ladder);
};

const addUp = ({ parts, place }: Step, row: number, { sums, rowLength, times }: Ladder): void => {
  let products = 0;
  let weights = 0;
  for (const { values, coverage, weight } of parts) {
    const achievement = at(values, row);
    const stays = coverage === null ? weight : stayingOf(at(coverage, row), weight);
    products += counted(achievement, stays);
    weights += weighed(achievement, stays);
  }
  const first = row * rowLength + place;
  sums[first] = products;
  sums[first + 1] = weights;
  sums[first + 3] = times;
};

/** Passes on a difference where it enters a mean; what reads the figure otherwise, or did not have it, starts anew. */
const tell = (above: readonly Above[], difference: number, { stale, moved }: Ladder): void => {
  if (difference === 0) return;
  for (const { step, weight } of above)
    if (weight > 0 && difference === difference) moved[step] = at(moved, step) + weight * difference;
    else stale[step] = 1;
};
