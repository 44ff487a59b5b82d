import {
  currentOf,
  defaultCalendar,
  evaluate,
  NOTHING_COLLECTED,
  type BodyDocument,
  type BodyId,
  type Calendar,
  type Evaluation,
  type DutyRecord,
  type Extension,
  type Instant,
  type Question,
  type Result,
} from "@albero/domain";
import { lastChange, loadBodyDocument, readBody, type Database, type Tx } from "@albero/store";
import { bounded } from "../bounded.ts";

/** A body as it stood after its last change: everything evaluation and pages read, and the figures already computed. */
export type Snapshot = {
  readonly document: BodyDocument;
  readonly collectingIn: (year: number) => Collecting;
  readonly duties: Duties;
  /** Number of the last change of the body. */
  readonly seq: number;
  readonly evaluationAt: (question: Question) => Result<Evaluation>;
};

/** What the body decided about collecting in a year. Revision 0 is the default, while it decided nothing. */
export type Collecting = {
  readonly calendar: Calendar;
  readonly revision: number;
  readonly extensions: readonly Extension[];
};

/** The recurring duties of a body as known now, with every tick and report. */
export type Duties = DutyRecord & { readonly revisions: ReadonlyMap<string, number> };

/** Gives the snapshot of a body as it is now. */
export type Snapshots = (bodyId: BodyId) => Promise<Snapshot>;

const BODIES = 50;
const EVALUATIONS = 100;

/** The last moment at which anything of the document was recorded: known then or later is all the same. */
const lastRecorded = (document: BodyDocument): Instant => {
  const { entries, validations, measures, indicators, units, systems, plans } = document;
  const dated = [...units, ...systems].flatMap(({ recordedAt, supersededAt }) => [
    recordedAt,
    supersededAt ?? recordedAt,
  ]);
  const recorded = [...entries, ...validations, ...measures, ...indicators].map(
    ({ recordedAt }) => recordedAt,
  );
  const approved = plans.flatMap(({ versions }) =>
    versions.map(({ approvedAt, recordedAt }) => approvedAt ?? recordedAt),
  );
  return [...dated, ...recorded, ...approved].reduce((a, b) => (a > b ? a : b), "" as Instant);
};

/** Evaluates a document once for each question; everything known since the last record is the same question. */
const evaluator = (document: BodyDocument): Snapshot["evaluationAt"] => {
  const last = lastRecorded(document);
  const done = bounded<Result<Evaluation>>(EVALUATIONS);
  return (question) => {
    const knownAt = question.knownAt >= last ? last : question.knownAt;
    const { period, today } = question;
    return done.get(`${period} ${today} ${knownAt}`, () => evaluate(document, { period, today, knownAt }));
  };
};

const load = async (database: Database, bodyId: BodyId): Promise<Snapshot> => {
  const read = async (tx: Tx) => ({
    document: await loadBodyDocument(tx, bodyId),
    seq: await lastChange(tx, bodyId),
  });
  const { document, seq } = await readBody(database, { bodyId, accountId: null }, read);
  if (document === null) throw new Error(`there is no body ${bodyId}`);
  const { calendars, extensions, duties: held, ticks, reports } = document.collecting ?? NOTHING_COLLECTED;
  const chosen = new Map(currentOf(calendars).map((calendar) => [calendar.year, calendar]));
  const collectingIn = (year: number): Collecting => {
    const {
      revision,
      recordedAt: _at,
      supersededAt: _to,
      ...calendar
    } = chosen.get(year) ?? {
      ...defaultCalendar(year),
      ...{ revision: 0, recordedAt: null, supersededAt: null },
    };
    return { calendar, revision, extensions };
  };
  const now = currentOf(held);
  const duties: Duties = {
    ...{ duties: now, ticks, reports },
    revisions: new Map(now.map(({ id, revision }) => [id, revision])),
  };
  return { document, collectingIn, duties, seq, evaluationAt: evaluator(document) };
};

/**
 * Keeps the last snapshot of some bodies. Each time it asks the database for the number of the last change, so an
 * answer is never older than what was acknowledged before the question, also with several services on one database.
 */
export const makeSnapshots = (database: Database): Snapshots => {
  const held = bounded<{ seq: number; snapshot: Promise<Snapshot> }>(BODIES);
  return async (bodyId) => {
    const seq = await readBody(database, { bodyId, accountId: null }, (tx) => lastChange(tx, bodyId));
    const fresh = () => ({ seq, snapshot: load(database, bodyId) });
    const found = held.get(bodyId, fresh);
    if (found.seq < seq) held.forget(bodyId);
    const { snapshot } = found.seq < seq ? held.get(bodyId, fresh) : found;
    // What could not be loaded is asked for again next time.
    snapshot.catch(() => held.forget(bodyId));
    return snapshot;
  };
};
