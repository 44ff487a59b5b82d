import { runProgram, type Instruction } from "../../formula/columns/instruction.ts";
import type { Column } from "../../formula/columns/column.ts";
import type { ChosenTarget } from "../../indicator/target.ts";
import type { IndicatorReader } from "../../indicator/value.ts";
import type { MeasureId, UnitId, UseId } from "../../quantity/id.ts";
import type { NodeReader } from "../node-reader.ts";
import type { Reading } from "../reading.ts";
import type { Scene } from "../scene.ts";
import type { Task } from "../tasks.ts";
import type { IndicatorUse } from "../tree.ts";
import type { RollUpColumns } from "./mean.ts";

/** What every row of a sheet has in common: plan, options and library as one question sees them. */
export type SheetFrame = Pick<
  Scene,
  "outline" | "options" | "measures" | "indicatorOf" | "formulaOf" | "namedFormula"
> & {
  readonly today: Scene["question"]["today"];
  /** How a row reads other indicators and other periods; without it, as in a plan that many share, it cannot. */
  readonly readingAt?: (row: number, node: NodeReader) => Reading;
  /** The target of a use in a row, given what its formula reads; without it targets are the numbers below. */
  readonly targetAt?: (use: IndicatorUse, row: number, reader: IndicatorReader) => ChosenTarget;
  /**
   * The targets of a use in each row, `MISTYPED` or NaN where there is none to compare with. Their numbers may change
   * as values do; whether a row has one may not, since the program is made for it.
   */
  readonly targetsOf: (use: IndicatorUse) => Float64Array;
};

/** The columns of an indicator at its place: rounded values, targets, and achievements in hundredths. */
export type UseColumns = {
  readonly use: IndicatorUse;
  readonly values: Float64Array;
  readonly targets: Float64Array;
  readonly achievements: Float64Array;
};

/** The program of one figure, and what must have been computed before it. */
export type Stage = {
  readonly task: Task;
  readonly onCircle: boolean;
  readonly program: readonly Instruction[];
};

/** What a changed cell changes in its own row, and then in every row, since formulas read it from other periods. */
export type ChangeProgram = {
  readonly here: readonly Instruction[];
  readonly everywhere: readonly Instruction[];
};

/**
 * A plan over many rows at once, a row being one period of one body. The same sheet holds one body with its few
 * periods and all bodies that share a plan. NaN stands for a figure that is not there; why, `lookAt` tells of a row.
 */
export type Sheet = {
  readonly rows: number;
  readonly frame: SheetFrame;
  /** The measures the plan reads, by `measureKey`. */
  readonly measures: ReadonlyMap<string, Column>;
  readonly uses: ReadonlyMap<UseId, UseColumns>;
  /** Nodes, objectives of cards, cards and the body, by the key of their task. */
  readonly rolled: ReadonlyMap<string, RollUpColumns>;
  /** In an order in which each figure comes after all it is made of. */
  readonly stages: ReadonlyMap<string, Stage>;
  readonly program: readonly Instruction[];
  /** The part of the program that has to run again when a measure changes. */
  readonly programOf: (measure: string) => ChangeProgram;
};

/** The name of a measure in a sheet: of the body, or of one unit that collects it. */
export const measureKey = (measureId: MeasureId, unitId: UnitId | null): string =>
  `${measureId} ${unitId ?? "body"}`;

/** Computes every figure of every row. */
export const computeSheet = ({ program, rows }: Sheet): void => runProgram(program, 0, rows);

/**
 * Computes again what stands on a measure, in one row, after its cell was written. Means are made from their parts and
 * never by adding differences, by the very loops of the whole sheet: so the bits are those of computing everything.
 * What formulas read of other periods and through other indicators are the cells of those rows, and follows too.
 */
export const recompute = ({ programOf, rows }: Sheet, measure: string, row: number): void => {
  const { here, everywhere } = programOf(measure);
  for (const step of here) step.run(step, row, row + 1);
  if (everywhere.length > 0) runProgram(everywhere, 0, rows);
};
