import type { Entry } from "../../measurement/cell.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { Question } from "../../quantity/outcome.ts";
import type { EvaluationDocument } from "../document.ts";

/** A figure, or the word for why there is none. */
export type Found = number | `${number}-${number}-${number}` | "missing" | "not-due" | "failed";

/** Why nothing was found: nobody recorded it, somebody declared that there is none, it is early, or all the rest. */
export type Reason = "unrecorded" | "unavailable" | "early" | "other";

/** A found value, whether one of the entries behind it waits for validation, and why it is not one. */
export type Read = {
  readonly found: Found;
  readonly provisional: boolean;
  readonly reasons: readonly Reason[];
};

/** The worst of several absences with its reasons, `null` when everything was found. */
export const holeIn = (reads: readonly Read[]): Pick<Read, "found" | "reasons"> | null => {
  for (const kind of ["failed", "missing", "not-due"] as const) {
    const holes = reads.filter(({ found }) => found === kind);
    if (holes.length > 0) return { found: kind, reasons: holes.flatMap(({ reasons }) => reasons) };
  }
  return null;
};

type Slot = { readonly from: string; readonly to: string };

type Register = { readonly document: EvaluationDocument; readonly question: Question };

const LENGTHS = { year: 12, semester: 6, quadrimestre: 4, quarter: 3, month: 1 } as const;

const firstDay = (year: number, month: number): string =>
  month > 12 ? firstDay(year + 1, month - 12) : `${year}-${month < 10 ? "0" : ""}${month}-01`;

/** First and last month of a period's name, counted from 1. */
export const monthsOf = (period: string): readonly [number, number] => {
  const part = period.slice(5);
  if (part === "") return [1, 12];
  const length = { Q: 4, T: 3, S: 6 }[part.charAt(0)];
  if (length === undefined) return [Number(part), Number(part)];
  const ordinal = Number(part.slice(1));
  return [(ordinal - 1) * length + 1, ordinal * length];
};

/** The measure for the year to date, of the body or a unit, read entry by entry. */
export const referenceMeasure = (measure: Measure, unitId: string | null, register: Register): Read => {
  if (measure.collectedBy === "body") return ofScope(measure, null, register);
  if (unitId !== null || measure.unitIds.length === 0) return ofScope(measure, unitId, register);
  const parts = [...measure.unitIds].sort().map((unit) => ofScope(measure, unit, register));
  return merge(measure.unitRule ?? "sum", parts);
};

const ofScope = (measure: Measure, scope: string | null, register: Register): Read => {
  const { period, today } = register.question;
  const year = Number(period.slice(0, 4));
  const last = (slot: Slot) => lastEntry({ measureId: measure.id, unitId: scope, slot }, register);
  if (measure.accumulation === "event-date") return ofEvent(measure, last, register);

  const slots = slotsUntil(measure, year, monthsOf(period)[1]);
  const present = slots.filter((slot) => isDue(measure, slot, today) || last(slot) !== undefined);
  const state = measure.accumulation === "latest" || measure.accumulation === "cumulative";
  const counted = state ? present.slice(-1) : present;
  if (counted.length === 0) return { found: "not-due", provisional: false, reasons: ["early"] };
  const reads = counted.map((slot) => readOf(last(slot), register));
  const sums = measure.accumulation === "sum" || measure.accumulation === "mean";
  return merge(sums ? measure.accumulation : "last", reads);
};

const ofEvent = (measure: Measure, last: (slot: Slot) => Entry | undefined, register: Register): Read => {
  const { period, today } = register.question;
  const year = Number(period.slice(0, 4));
  const entries = slotsUntil(measure, year, 12).flatMap((slot) => last(slot) ?? []);
  const [latest] = entries.sort((a, b) => b.seq - a.seq);
  if (latest !== undefined) return readOf(latest, register);
  const whole = { from: firstDay(year, 1), to: firstDay(year, 13) };
  const over = monthsOf(period)[1] === 12 && isDue(measure, whole, today);
  return { found: over ? "missing" : "not-due", provisional: false, reasons: ["unrecorded"] };
};

const slotsUntil = (measure: Measure, year: number, lastMonth: number): readonly Slot[] => {
  const length = LENGTHS[measure.frequency];
  const all: Slot[] = [];
  for (let month = 1; month + length - 1 <= lastMonth; month += length)
    all.push({ from: firstDay(year, month), to: firstDay(year, month + length) });
  return all;
};

const isDue = ({ firstDue }: Measure, slot: Slot, today: string): boolean => {
  const begins = firstDue === null ? "" : firstDay(Number(firstDue.slice(0, 4)), monthsOf(firstDue)[0]);
  return slot.to <= today && slot.to > begins;
};

type Cell = { readonly measureId: string; readonly unitId: string | null; readonly slot: Slot };

const lastEntry = (
  { measureId, unitId, slot }: Cell,
  { document, question }: Register,
): Entry | undefined => {
  const own = document.entries.filter(
    ({ period, ...entry }) =>
      entry.measureId === measureId &&
      entry.unitId === unitId &&
      entry.recordedAt <= question.knownAt &&
      period.from === slot.from &&
      period.to === slot.to,
  );
  return own.sort((a, b) => b.seq - a.seq)[0];
};

const waits = ({ seq }: Entry, { document, question }: Register): boolean => {
  const answers = document.validations.filter(
    ({ entrySeq, recordedAt }) => entrySeq === seq && recordedAt <= question.knownAt,
  );
  return answers.sort((a, b) => b.seq - a.seq)[0]?.decision !== "approved";
};

const readOf = (entry: Entry | undefined, register: Register): Read => {
  if (entry === undefined) return { found: "missing", provisional: false, reasons: ["unrecorded"] };
  const { value } = entry;
  const provisional = waits(entry, register);
  if (value.kind === "not-available") return { found: "missing", provisional, reasons: ["unavailable"] };
  const found = value.kind === "number" ? Number(value.number) : (value.date as string as Found);
  return { found, provisional, reasons: [] };
};

const merge = (rule: "sum" | "mean" | "last", reads: readonly Read[]): Read => {
  const provisional = reads.some((read) => read.provisional);
  const hole = holeIn(reads);
  if (hole !== null) return { ...hole, provisional };
  const all = reads.map(({ found }) => found);
  if (rule === "last") return { found: all[all.length - 1] ?? "failed", provisional, reasons: [] };
  let total = 0;
  for (const found of all) {
    if (typeof found !== "number") return { found: "failed", provisional, reasons: ["other"] };
    total += found;
  }
  return { found: rule === "sum" ? total : total / all.length, provisional, reasons: [] };
};
