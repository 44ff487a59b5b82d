import type { MeasureId, NodeId } from "../../quantity/id.ts";
import type { Column } from "./column.ts";
import type { Cells } from "./instruction.ts";

/** The achievements of a node, in hundredths or NaN, and what a formula that names it has to know of a row. */
export type NodeColumn = {
  readonly achievements: Float64Array;
  /** Whether the node was struck out or cannot be assessed there, and so leaves a mean. */
  readonly leavesAt: (row: number) => boolean;
};

/** What a formula is compiled against; `null` for what nobody knows. */
export type ColumnFrame = {
  readonly measure: (measureId: MeasureId) => Column | null;
  readonly node: (nodeId: NodeId) => NodeColumn | null;
  /** The result of one row by the evaluator of one body, NaN without a figure. */
  readonly cells: Cells;
};
