import type { Direction, Target, TargetValue } from "../indicator/indicator.ts";
import { standingEntries, standingNow } from "../measurement/cell-state.ts";
import type { Entry, Proposal, RecordedValue, Validation } from "../measurement/cell.ts";
import type { Measure } from "../measurement/measure.ts";
import { oddityOf, type Oddity } from "../measurement/usual.ts";
import { easierBy } from "../plan/check/harder.ts";
import { dayIn, type Day } from "../quantity/day.ts";
import type { UseId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";

/** Why an indicator deserves a look, in order of weight. */
export const RISK_KINDS = [
  "target-lowered",
  "forced",
  "returned",
  "late-edit",
  "outlier",
  "sent-late",
  "no-evidence",
] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** How much each counts for the place in the queue: an order to look in, never a judgement. */
const WEIGHTS: Readonly<Record<RiskKind, number>> = {
  ...{ "target-lowered": 5, forced: 4, returned: 3, "late-edit": 3, outlier: 2 },
  ...{ "sent-late": 1, "no-evidence": 1 },
};

type OnCell = { readonly measure: Pick<Measure, "code" | "name" | "decimals">; readonly period: PeriodCode };

/** One reason to look, with the facts it was read from. */
export type Risk =
  | {
      readonly kind: "target-lowered";
      readonly period: PeriodCode;
      readonly before: TargetValue;
      readonly after: TargetValue;
    }
  /** Outside of its plausible range, and it stands. */
  | (OnCell & { readonly kind: "forced"; readonly value: Proposal })
  | (OnCell & { readonly kind: "outlier"; readonly value: Proposal; readonly oddity: Oddity })
  | (OnCell & { readonly kind: "returned"; readonly times: number })
  /** Written on a day after the last one on which values are taken. */
  | (OnCell & { readonly kind: "late-edit"; readonly on: Day; readonly closed: Day })
  | (OnCell & { readonly kind: "sent-late"; readonly on: Day; readonly due: Day })
  | (OnCell & { readonly kind: "no-evidence" });

/** A cell of the year with its record. */
export type WatchedCell = {
  readonly measure: Measure;
  readonly period: PeriodCode;
  readonly entries: readonly Entry[];
  readonly answers: readonly Validation[];
  /** The last day in time, an extension counted in, and the last one on which values are taken. */
  readonly due: Day;
  readonly closes: Day;
  readonly timeZone: string;
  /** The values of the measure before this one, oldest first. */
  readonly before: readonly RecordedValue[];
  readonly hasEvidence: boolean;
};

/** An indicator at its place, with what it is read from. */
export type Watched = {
  readonly useId: UseId;
  readonly direction: Direction;
  readonly cells: readonly WatchedCell[];
  /** Its targets as first approved and as in force; the same where nothing was revised. */
  readonly targets: { readonly first: readonly Target[]; readonly now: readonly Target[] };
};

const oddOf = (cell: WatchedCell, value: RecordedValue): readonly Risk[] => {
  if (value.kind === "not-available") return [];
  const oddity = oddityOf(value, { plausible: cell.measure.plausible, before: cell.before });
  if (oddity === null) return [];
  return oddity === "implausible"
    ? [{ ...placeOf(cell), kind: "forced", value }]
    : [{ ...placeOf(cell), kind: "outlier", value, oddity }];
};

const placeOf = ({ measure, period }: WatchedCell): OnCell => ({ measure, period });

const timesOf = (cell: WatchedCell, standing: readonly Entry[]): readonly Risk[] => {
  const { timeZone, closes, due } = cell;
  const edited = standing
    .map(({ recordedAt }) => dayIn(timeZone, recordedAt))
    .findLast((day) => day > closes);
  const { doneAt } = standingNow(cell);
  const done = doneAt === null ? null : dayIn(timeZone, doneAt);
  return [
    ...(edited === undefined
      ? []
      : [{ ...placeOf(cell), kind: "late-edit", on: edited, closed: closes } as const]),
    ...(done === null || done <= due
      ? []
      : [{ ...placeOf(cell), kind: "sent-late", on: done, due } as const]),
  ];
};

const cellRisks = (cell: WatchedCell): readonly Risk[] => {
  const standing = standingEntries(cell);
  const last = standing.at(-1);
  if (last === undefined) return [];
  const times = cell.answers.filter(({ decision }) => decision === "returned").length;
  return [
    ...oddOf(cell, last.value),
    ...(times === 0 ? [] : [{ ...placeOf(cell), kind: "returned", times } as const]),
    ...timesOf(cell, standing),
    ...(cell.hasEvidence ? [] : [{ ...placeOf(cell), kind: "no-evidence" } as const]),
  ];
};

const loweredOf = ({ targets, direction }: Watched, year: number): readonly Risk[] =>
  targets.now.flatMap(({ period, value: after }) => {
    const before = targets.first.find((each) => each.period === period)?.value;
    if (!period.startsWith(String(year)) || before === undefined) return [];
    if (before.kind === "formula" || after.kind === "formula") return [];
    return (easierBy(after, before, direction) ?? 0) > 0
      ? [{ kind: "target-lowered", period, before, after } as const]
      : [];
  });

/** An indicator in the queue: what it is worth looking at for, and how much that counts. */
export type Queued = { readonly useId: UseId; readonly weight: number; readonly risks: readonly Risk[] };

const byWeight = (a: Risk, b: Risk): number => WEIGHTS[b.kind] - WEIGHTS[a.kind];

/**
 * The indicators of a year by what speaks for looking at them, the most telling first: targets made easier by a
 * revision, values outside of their plausible range or returned, written after their round had closed, far from those
 * before, sent late, without a document. Each kind counts once for an indicator. All is read from the record; those
 * nothing speaks against come last, in the order they were given.
 */
export const riskQueue = (watched: readonly Watched[], year: number): readonly Queued[] =>
  watched
    .map((each) => {
      const risks = [...loweredOf(each, year), ...each.cells.flatMap(cellRisks)].toSorted(byWeight);
      const kinds = new Set(risks.map(({ kind }) => kind));
      const weight = [...kinds].reduce((sum, kind) => sum + WEIGHTS[kind], 0);
      return { useId: each.useId, weight, risks };
    })
    .toSorted((a, b) => b.weight - a.weight);
