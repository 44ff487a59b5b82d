import type { MeasureId, NodeId } from "../../quantity/id.ts";
import type { Outcome } from "../../quantity/outcome.ts";
import type { FormulaReader, NodeReading } from "../reader.ts";
import type { Views } from "../view.ts";
import type { Column } from "./column.ts";

/** The achievements of a node in hundredths, NaN where it has none, and the whole reading of a row where it matters. */
export type NodeColumn = {
  readonly achievements: Float64Array;
  readonly readAt: (row: number) => NodeReading;
};

/** What no column holds: other indicators, levels of the tree, measures of other periods and places. */
export type Beyond = Pick<FormulaReader, "indicator" | "nodesBelow" | "lessIsBetter" | "holidaysOf"> & {
  readonly measure: (measureId: MeasureId, views: Views) => Outcome;
};

/** What a formula is compiled against; `null` for what nobody knows. A per cent is a fraction of one. */
export type ColumnFrame = {
  readonly measure: (measureId: MeasureId) => Column | null;
  readonly node: (nodeId: NodeId) => NodeColumn | null;
  /** What the indicator wants of the formula; a result of the other type is none. */
  readonly wanted: "number" | "date";
  /** What a row reads besides; without it such readings fail. */
  readonly beyond?: (row: number) => Beyond;
};
