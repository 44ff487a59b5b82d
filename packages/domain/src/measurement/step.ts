import type { Instant } from "../quantity/day.ts";
import type { MeasureId, UnitId } from "../quantity/id.ts";
import type { Outcome } from "../quantity/outcome.ts";
import type { Period } from "../quantity/period.ts";
import type { Origin } from "./cell.ts";
import type { Accumulation } from "./measure.ts";

/** A step from recorded values to a measure's figure. */
export type MeasureStep =
  | {
      readonly kind: "value";
      readonly measureId: MeasureId;
      readonly unitId: UnitId | null;
      readonly period: Period;
      readonly seq: number;
      readonly outcome: Outcome;
      readonly origin: Origin;
      readonly recordedBy: string;
      readonly recordedAt: Instant;
      readonly provisional: boolean;
    }
  | {
      readonly kind: "accumulated";
      readonly measureId: MeasureId;
      readonly rule: Accumulation;
      readonly unitRule: "sum" | "mean" | null;
      readonly outcome: Outcome;
    };
