import type { CellView, EntryView } from "@albero/contract";
import {
  isDue,
  isPlausible,
  periodOf,
  slotsOf,
  standingEntries,
  standingNow,
  yearOf,
  type CellKey,
  type CellStage,
  type Day,
  type Entry,
  type Measure,
  type Period,
  type PeriodCode,
  type UnitId,
  type Validation,
} from "@albero/domain";
import { MESSAGES } from "../messages/messages.ts";
import type { Lens } from "./lens.ts";
import { proposalView, recordedView } from "./numbers.ts";
import { unitRef } from "./refs.ts";

/** A named cell of a measure. */
export type CellOf = {
  readonly measure: Measure;
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
};

/** What a view of cells needs: units, values as known, the day, and whether the caller may enter there. */
export type CellLens = Pick<Lens, "units" | "language"> & {
  readonly today: Lens["question"]["today"];
  readonly entriesOf: (cell: CellOf) => readonly Entry[];
  readonly validationsOf: (entry: Entry) => readonly Validation[];
  readonly mayEnter: (cell: CellOf) => boolean;
  /** The last day on which a value is in time. */
  readonly dueOf: (cell: CellOf) => Day;
};

const keyOf = (measureId: string, { from, to }: Period, unitId: string | null): string =>
  `${measureId} ${from} ${to} ${unitId ?? ""}`;

const grouped = <Row>(
  rows: readonly Row[],
  keyed: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyed(row));
    if (group === undefined) groups.set(keyed(row), [row]);
    else group.push(row);
  }
  return groups;
};

const bySeq = (a: { readonly seq: number }, b: { readonly seq: number }): number => a.seq - b.seq;

/** The recorded values of a body by cell, as known at a moment, in order of record. */
export const recordsOf = (
  { entries, validations }: Pick<Lens["document"], "entries" | "validations">,
  knownAt: Lens["question"]["knownAt"],
): Pick<CellLens, "entriesOf" | "validationsOf"> => {
  const known = entries.filter(({ recordedAt }) => recordedAt <= knownAt).toSorted(bySeq);
  const answers = validations.filter(({ recordedAt }) => recordedAt <= knownAt).toSorted(bySeq);
  const cells = grouped(known, ({ measureId, period, unitId }: CellKey) => keyOf(measureId, period, unitId));
  const byEntry = grouped(answers, ({ entrySeq }) => String(entrySeq));
  return {
    entriesOf: ({ measure, period, unitId }) => cells.get(keyOf(measure.id, periodOf(period), unitId)) ?? [],
    validationsOf: ({ seq }) => byEntry.get(String(seq)) ?? [],
  };
};

const entryView = (lens: CellLens, { measure }: CellOf, entry: Entry): EntryView => {
  const answer = lens.validationsOf(entry).at(-1);
  return {
    seq: entry.seq,
    value: recordedView(entry.value, measure.decimals),
    origin: entry.origin,
    recordedBy: entry.recordedBy,
    recordedAt: entry.recordedAt,
    note: entry.note,
    validation:
      answer === undefined
        ? null
        : {
            decision: answer.decision,
            proposal: answer.proposal === undefined ? null : proposalView(answer.proposal, measure.decimals),
            recordedBy: answer.recordedBy,
            recordedAt: answer.recordedAt,
            note: answer.note,
          },
  };
};

const STATES: Readonly<Record<Exclude<CellStage, "empty">, CellView["state"]>> = {
  draft: "draft",
  sent: "sent",
  approved: "validated",
  returned: "returned",
};

const stateOf = (
  lens: CellLens,
  { measure, period }: CellOf,
  entries: readonly Entry[],
): CellView["state"] => {
  const answers = entries.flatMap((entry) => lens.validationsOf(entry));
  const { stage, last } = standingNow({ entries, answers });
  if (stage === "empty") return isDue(measure, periodOf(period), lens.today) ? "empty" : "not-due";
  return last?.value.kind === "not-available" && stage === "sent" ? "not-available" : STATES[stage];
};

const remarksOf = (lens: CellLens, { measure }: CellOf, last: Entry | undefined): string[] => {
  if (last === undefined || isPlausible(measure, last.value)) return [];
  const { min, max } = measure.plausible ?? { min: null, max: null };
  return [MESSAGES[lens.language].outOfRange(min, max)];
};

/** A cell's version grows with every entry and every answer of a validator; 0 is one nobody wrote in yet. */
const versionOf = (lens: CellLens, entries: readonly Entry[]): number =>
  entries.reduce((version, entry) => version + 1 + lens.validationsOf(entry).length, 0);

/** One cell with its value, state and history, newest entry first. */
export const cellView = (lens: CellLens, cell: CellOf): CellView => {
  const entries = lens.entriesOf(cell);
  const answers = entries.flatMap((entry) => lens.validationsOf(entry));
  const last = standingEntries({ entries, answers }).at(-1);
  return {
    measureId: cell.measure.id,
    period: cell.period,
    unit: unitRef(lens, cell.unitId),
    version: versionOf(lens, entries),
    state: stateOf(lens, cell, entries),
    value: last === undefined ? null : recordedView(last.value, cell.measure.decimals),
    dueOn: lens.dueOf(cell),
    enterable: lens.mayEnter(cell),
    remarks: remarksOf(lens, cell, last),
    entries: entries.toReversed().map((entry) => entryView(lens, cell, entry)),
  };
};

/**
 * The period of a measure that matters most at a moment: the last one inside the asked period that has begun; for one
 * collected less often than asked, the one around it.
 */
export const periodAt = (
  measure: Measure,
  { period, today }: Pick<Lens["question"], "period" | "today">,
): PeriodCode => {
  const slots = slotsOf(measure.frequency, yearOf(period));
  const { to } = periodOf(period);
  const inside = slots.filter((slot) => periodOf(slot).to <= to);
  const begun = inside.filter((slot) => periodOf(slot).from <= today);
  return begun.at(-1) ?? inside[0] ?? (slots.find((slot) => periodOf(slot).to > to) as PeriodCode);
};
