import type { ChildRef } from "../objective/evaluation.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { IndicatorId, MeasureId, NodeId, UnitId } from "../quantity/id.ts";

/** How a figure is written: its unit as printed (`%`, `gg`, `N.`) and its decimals. */
export type FigureForm = { readonly unit: string; readonly decimals: number };

/** What people call the things that steps and causes name by id, and how their figures are written. */
export type Names = {
  /** `called`: its printed code, or its name in quotes where the source prints none; a code we gave tells nobody much. */
  readonly measure: (measureId: MeasureId) => FigureForm & { readonly code: string; readonly called: string };
  readonly indicator: (indicatorId: IndicatorId) => FigureForm & { readonly code: string };
  readonly unit: (unitId: UnitId) => string;
  readonly node: (nodeId: NodeId) => string;
  readonly part: (part: ChildRef) => string;
  /** The day of a moment where the body is. */
  readonly day: (instant: Instant) => Day;
  /** The form of the indicator whose steps are told; `null` for measures and roll-ups. */
  readonly subject: FigureForm | null;
};
