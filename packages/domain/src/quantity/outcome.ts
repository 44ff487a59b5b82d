import type { Day, Instant } from "./day.ts";
import type { IndicatorId, MeasureId, NodeId, UnitId } from "./id.ts";
import type { Period, PeriodCode } from "./period.ts";

/** Which figures are asked for: of a period, as of a day, as known at a moment of record time (foundation 4). */
export type Question = { readonly period: PeriodCode; readonly today: Day; readonly knownAt: Instant };

/** Why there is no figure. A cause names the thing that is missing, so that somebody can bring it. */
export type Cause =
  | {
      readonly code: "not-recorded";
      readonly measureId: MeasureId;
      readonly unitId: UnitId | null;
      readonly period: Period;
    }
  | { readonly code: "not-available"; readonly measureId: MeasureId; readonly reason: string }
  | { readonly code: "not-due"; readonly measureId: MeasureId; readonly from: Day }
  | { readonly code: "date-not-due"; readonly from: Day }
  | { readonly code: "no-achievement"; readonly nodeId: NodeId }
  | { readonly code: "unknown-measure"; readonly measureId: MeasureId }
  | { readonly code: "unknown-node"; readonly nodeId: NodeId }
  | { readonly code: "unknown-indicator"; readonly indicatorId: IndicatorId }
  /** Achievements belong to the asked period: there are none to read in another one. */
  | { readonly code: "achievement-elsewhere"; readonly nodeId: NodeId }
  /** The measures whose figures made the denominator zero. */
  | { readonly code: "division-by-zero"; readonly measureIds: readonly MeasureId[] }
  | { readonly code: "not-a-number" }
  | { readonly code: "wrong-type"; readonly expected: "number" | "date" }
  /** The nodes through which a formula leads back to its own result, and the indicators where it names some itself. */
  | {
      readonly code: "circular";
      readonly nodeIds: readonly NodeId[];
      readonly indicatorIds?: readonly IndicatorId[];
    };

/** A figure or the reason there is none; it travels through formulas and the tree, never as 0 and never as NaN. */
export type Outcome =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: Day }
  | { readonly kind: "missing"; readonly causes: readonly Cause[] }
  | { readonly kind: "not-due"; readonly causes: readonly Cause[] }
  | { readonly kind: "failed"; readonly causes: readonly Cause[] };

/** An outcome without a figure. */
export type Absence = Extract<Outcome, { readonly causes: readonly Cause[] }>;

/** The last step of a figure that is not there. */
export type AbsentStep = { readonly kind: "absent"; readonly causes: readonly Cause[] };

/** An outcome with a figure. */
export type Figure = Exclude<Outcome, Absence>;

export const numberOutcome = (number: number): Outcome =>
  Number.isFinite(number) ? { kind: "number", number } : failed({ code: "not-a-number" });

export const dateOutcome = (date: Day): Outcome => ({ kind: "date", date });

export const missing = (...causes: readonly Cause[]): Absence => ({ kind: "missing", causes });

export const notDue = (...causes: readonly Cause[]): Absence => ({ kind: "not-due", causes });

export const failed = (...causes: readonly Cause[]): Absence => ({ kind: "failed", causes });

export const isAbsent = (outcome: Outcome): outcome is Absence => "causes" in outcome;

/** Worst first: what failed can only be repaired in the definition, what is not due needs nothing at all. */
const ranks = ["failed", "missing", "not-due"] as const;

/**
 * The absence that several outcomes share, or `null` when each has a figure: nothing is computed around a hole.
 * The worst kind wins (failed, missing, not due) and brings the causes of all its kind, each once: a value that is
 * due and missing is asked for even while another one is not due yet.
 */
export const absenceOf = (outcomes: readonly Outcome[]): Absence | null => {
  const absences = outcomes.filter(isAbsent);
  const worst = ranks.find((kind) => absences.some((absence) => absence.kind === kind));
  if (worst === undefined) return null;
  return {
    kind: worst,
    causes: once(absences.filter(({ kind }) => kind === worst).flatMap(({ causes }) => causes)),
  };
};

const once = (causes: readonly Cause[]): readonly Cause[] => [
  ...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values(),
];
