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
import type { Change, Ladder } from "./change.ts";
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
  /** The same for one row, where that takes fewer loops. */
  readonly forRow: readonly Instruction[];
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
  readonly ladder: Ladder;
  /** What may have to be computed again when a measure changes. */
  readonly changeOf: (measure: string) => Change;
};

/** The name of a measure in a sheet: of the body, or of one unit that collects it. */
export const measureKey = (measureId: MeasureId, unitId: UnitId | null): string =>
  `${measureId} ${unitId ?? "body"}`;

/** Computes every figure of every row. */
export const computeSheet = ({ program, rows, ladder }: Sheet): void => {
  ladder.times += 1;
  runProgram(program, 0, rows);
};
