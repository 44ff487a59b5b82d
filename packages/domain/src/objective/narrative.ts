import type { Instant } from "../quantity/day.ts";
import type { NodeId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";

/**
 * What the people who work at an objective tell of a period beside its figures. A new telling takes the place of the
 * one before, which stays in the record.
 */
export type Narrative = {
  readonly nodeId: NodeId;
  readonly period: PeriodCode;
  /** Number of this telling among those of the objective and the period, from 1. */
  readonly revision: number;
  readonly happened: string;
  /** Why it differs from what was planned; `null` where nobody says. */
  readonly causes: string | null;
  /** What is being done about it; `null` where nobody says. */
  readonly actions: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
};

/** Of each objective the last telling known at an instant. */
export const narrativesAt = (
  narratives: readonly Narrative[],
  { period, knownAt }: { readonly period: PeriodCode; readonly knownAt: Instant },
): ReadonlyMap<NodeId, Narrative> =>
  new Map(
    narratives
      .filter((told) => told.period === period && told.recordedAt <= knownAt)
      .toSorted((a, b) => a.revision - b.revision)
      .map((told) => [told.nodeId, told]),
  );
