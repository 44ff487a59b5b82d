import type { Instant } from "../quantity/day.ts";
import type { MeasureId, UnitId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";

/** What somebody said about the value of a cell. */
export type Comment = {
  readonly id: string;
  readonly measureId: MeasureId;
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
  readonly text: string;
  /** A role or an office, never a person's name. */
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};
