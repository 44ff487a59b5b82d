import type { Entry, Validation } from "../../measurement/cell.ts";
import type { KnownCells } from "../../measurement/known.ts";
import type { ChangeCause } from "./change-cause.ts";
import type { Reads } from "./reads.ts";
import type { Sight } from "./sight.ts";

/** What was recorded, as the two sides know it. */
export type Records = {
  readonly entries: ReadonlyMap<number, Entry>;
  /** The last answer to each entry that the second side knows and the first does not. */
  readonly newAnswers: ReadonlyMap<number, Validation>;
  readonly isNew: (seq: number) => boolean;
  readonly cellsBefore: KnownCells;
};

/** Sets out what was recorded up to the second side, and what of it the first one did not know. */
export const recordsBetween = (before: Sight, after: Sight): Records => {
  const known = new Set(knownTo(before, before.document.entries).map(({ seq }) => seq));
  const answered = new Set(knownTo(before, before.document.validations).map(({ seq }) => seq));
  const answers = knownTo(after, after.document.validations).toSorted((a, b) => a.seq - b.seq);
  return {
    entries: new Map(knownTo(after, after.document.entries).map((entry) => [entry.seq, entry])),
    newAnswers: new Map(answers.filter(({ seq }) => !answered.has(seq)).map((each) => [each.entrySeq, each])),
    isNew: (seq) => !known.has(seq),
    cellsBefore: before.scene.cells,
  };
};

const knownTo = <Row extends { readonly recordedAt: string }>(
  { scene }: Sight,
  rows: readonly Row[],
): readonly Row[] => rows.filter(({ recordedAt }) => recordedAt <= scene.question.knownAt);

/** Why what a sum reads is not what it read: new values, new answers to values, new definitions. */
export const causesOfReads = (was: Reads, is: Reads, records: Records): readonly ChangeCause[] => [
  ...[...is.entries].flatMap(([seq, provisional]) => causesOfEntry({ seq, provisional }, was, records)),
  ...newer(was.measures, is.measures).map(([measureId, version]): ChangeCause => ({
    kind: "measure-definition",
    measureId,
    version,
  })),
  ...newer(was.indicators, is.indicators).map(([indicatorId, version]): ChangeCause => ({
    kind: "indicator-definition",
    indicatorId,
    version,
  })),
];

type ReadEntry = { readonly seq: number; readonly provisional: boolean };

const causesOfEntry = (
  { seq, provisional }: ReadEntry,
  was: Reads,
  records: Records,
): readonly ChangeCause[] => {
  const entry = records.entries.get(seq);
  if (entry === undefined) return [];
  const answer = records.newAnswers.get(seq);
  const replaced = records.cellsBefore(entry)?.entry.value ?? null;
  const recorded: readonly ChangeCause[] = records.isNew(seq) ? [{ kind: "entry", entry, replaced }] : [];
  // A value that is new waits: that its answer lets it wait on changes nothing.
  const isAnswered = answer !== undefined && provisional !== (was.entries.get(seq) ?? true);
  return isAnswered ? [...recorded, { kind: "validation", validation: answer, entry }] : recorded;
};

/** What both read, in another version. */
const newer = <Id>(
  was: ReadonlyMap<Id, number>,
  is: ReadonlyMap<Id, number>,
): readonly (readonly [Id, number])[] =>
  [...is].filter(([id, version]) => was.has(id) && was.get(id) !== version);
