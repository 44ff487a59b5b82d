import type { Hundredths } from "../quantity/hundredths.ts";
import type { IndicatorId, MeasureId, NodeId } from "../quantity/id.ts";
import type { Outcome } from "../quantity/outcome.ts";
import type { HolidaysOf } from "../quantity/working-days.ts";
import type { NodesBelow } from "./dependencies.ts";
import type { Views } from "./view.ts";

/** The achievement of a node as a formula meets it; `leaves` when it is struck out or cannot be assessed. */
export type NodeReading = {
  readonly outcome: Outcome;
  readonly achievement: Hundredths | null;
  readonly leaves: boolean;
};

/**
 * What a formula reads, each seen through the views it stands in. A figure in per cent is handed over as a fraction
 * of one.
 */
export type FormulaReader = {
  readonly measure: (measureId: MeasureId, views: Views) => Outcome;
  readonly indicator: (indicatorId: IndicatorId, views: Views) => Outcome;
  readonly node: (nodeId: NodeId, views: Views) => NodeReading;
  readonly nodesBelow: (list: NodesBelow) => readonly NodeId[];
  /** Whether the best of several figures is the least. */
  readonly lessIsBetter: boolean;
  readonly holidaysOf: HolidaysOf;
};
