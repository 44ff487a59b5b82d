import type { DeclaredResult, Indicator } from "../indicator/indicator.ts";
import type { MeasurementSystem } from "../indicator/system.ts";
import type { Entry, Validation } from "../measurement/cell.ts";
import type { Measure } from "../measurement/measure.ts";
import type { Unit } from "../organisation/unit.ts";
import type { MonthDay } from "../quantity/day-in-year.ts";
import type { Instant } from "../quantity/day.ts";
import type { BodyId, PlanId } from "../quantity/id.ts";
import type { Card, CardObjective, IndicatorUse, PlanNode } from "./tree.ts";

export const PLAN_STATUSES = ["draft", "proposed", "approved", "published", "closed"] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** One immutable snapshot of a plan; entity ids persist across versions and years (foundation 2). */
export type PlanVersion = {
  readonly planId: PlanId;
  readonly version: number;
  readonly status: PlanStatus;
  readonly basedOn: number | null;
  readonly act: string | null;
  readonly reason: string | null;
  readonly recordedAt: Instant;
  /** From when it is the plan in force; `null` for a draft. */
  readonly approvedAt: Instant | null;
  /** SHA-256 of the snapshot in canonical JSON (RFC 8785), hexadecimal; `null` for a draft. */
  readonly sha256: string | null;
  readonly nodes: readonly PlanNode[];
  readonly uses: readonly IndicatorUse[];
  readonly cards: readonly Card[];
  readonly cardObjectives: readonly CardObjective[];
};

/** A plan: its years, of which the first is the year of operational targets, and its versions. */
export type Plan = {
  readonly id: PlanId;
  readonly title: string;
  readonly years: readonly number[];
  readonly versions: readonly PlanVersion[];
};

/** All that an evaluation reads: one body's library, plans, system, units and values, with their times. */
export type EvaluationDocument = {
  readonly body: {
    readonly id: BodyId;
    readonly timeZone: string;
    /** Its own holidays, every year, beside the national ones: the patron saint of its town. */
    readonly holidays?: readonly MonthDay[];
  };
  readonly units: readonly Unit[];
  readonly systems: readonly MeasurementSystem[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly declaredResults: readonly DeclaredResult[];
  readonly plans: readonly Plan[];
  readonly entries: readonly Entry[];
  readonly validations: readonly Validation[];
};
