import type { Instant } from "../quantity/day.ts";
import type { Entry, Validation } from "./cell.ts";

/**
 * Where a cell is on its way: nobody wrote in it; a value was written and not yet sent (bozza); sent to the
 * validator; validated; returned (restituita).
 */
export type CellStage = "empty" | "draft" | "sent" | "approved" | "returned";

/** What is on record of one cell, in any order. */
export type CellRecord = {
  readonly entries: readonly Entry[];
  /** What happened to those entries: sent, approved, returned. */
  readonly answers: readonly Validation[];
};

/** A cell as known at an instant. */
export type CellStanding = {
  readonly stage: CellStage;
  /** Its value: the last entry that was not taken back; `null` while it is empty. */
  readonly last: Entry | null;
  /** What happened to that entry last; `null` when nothing did. */
  readonly answer: Validation | null;
  /** Since when the office was done with it: its first value sent, or declared not available; `null` before. */
  readonly doneAt: Instant | null;
};

const bySeq = (a: { readonly seq: number }, b: { readonly seq: number }): number => a.seq - b.seq;

/**
 * Values that are not typed into the grid come from a system, a file or a form that sends them whole: nobody has to
 * send them again. A value not available is an answer too, and waits for nobody.
 */
const isSentAsRecorded = ({ origin, value }: Entry): boolean =>
  origin !== "entered" || value.kind === "not-available";

const stageOf = (last: Entry, answer: Validation | null): CellStage => {
  if (answer !== null && answer.decision !== "withdrawn") return answer.decision;
  return isSentAsRecorded(last) ? "sent" : "draft";
};

/** An approved value had been sent: where the sending itself is not on record, it counts from the entry. */
const sentAt = (entry: Entry, answers: readonly Validation[]): Instant | null => {
  const own = answers.filter(({ entrySeq }) => entrySeq === entry.seq);
  const sent = own.find(({ decision }) => decision === "sent");
  if (sent !== undefined) return sent.recordedAt;
  return isSentAsRecorded(entry) || own.length > 0 ? entry.recordedAt : null;
};

/**
 * The standing of a cell as known at an instant; `seq` decides what came last, never the time (foundation 3). When
 * it was done is the first sending and stays so: a return, a correction or an extension granted later does not make a
 * punctual office late, nor a late one punctual (practice: collecting 3).
 */
export const standingOf = ({ entries, answers }: CellRecord, knownAt: Instant): CellStanding =>
  standingNow({
    entries: entries.filter(({ recordedAt }) => recordedAt <= knownAt),
    answers: answers.filter(({ recordedAt }) => recordedAt <= knownAt),
  });

/** The entries that stand, in order of record: all but those their office took back. */
export const standingEntries = ({ entries, answers }: CellRecord): readonly Entry[] => {
  const withdrawn = new Set(
    answers.filter(({ decision }) => decision === "withdrawn").map(({ entrySeq }) => entrySeq),
  );
  return entries.filter(({ seq }) => !withdrawn.has(seq)).toSorted(bySeq);
};

/** The standing of a cell with everything on record. */
export const standingNow = (record: CellRecord): CellStanding => {
  const standing = standingEntries(record);
  const last = standing.at(-1);
  if (last === undefined) return { stage: "empty", last: null, answer: null, doneAt: null };
  const given = record.answers.toSorted(bySeq);
  const answer = given.findLast(({ entrySeq }) => entrySeq === last.seq) ?? null;
  const done = standing.map((entry) => sentAt(entry, given)).filter((at) => at !== null);
  return { stage: stageOf(last, answer), last, answer, doneAt: done.toSorted()[0] ?? null };
};
