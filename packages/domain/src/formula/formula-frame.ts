import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";

/** Type and unit of a figure of the library. */
export type FigureKind = { readonly valueType: "number" | "date"; readonly unit: string };

/** What a formula is checked against: the things it may read, and what its indicator wants of it. */
export type FormulaFrame = {
  /** `null` when the library has none of that id. */
  readonly measure: (measureId: MeasureId) => FigureKind | null;
  readonly indicator: (indicatorId: IndicatorId) => FigureKind | null;
  readonly hasNode: (nodeId: NodeId) => boolean;
  readonly wanted: "number" | "date";
  /** The unit of the indicator, as printed. */
  readonly unit: string;
};
