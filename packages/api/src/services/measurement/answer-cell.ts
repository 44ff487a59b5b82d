import type { AnsweredView, CellView } from "@albero/contract";
import {
  checkAnswer,
  checkValue,
  dayIn,
  periodOf,
  permits,
  standingNow,
  type Action,
  type Answer,
  type CellKey,
  type MeasureId,
  type PeriodCode,
  type Problem,
  type Unit,
  type UnitId,
} from "@albero/domain";
import {
  accountOfEntry,
  findMeasure,
  loadMeasureValues,
  type MeasureValues,
  type StoredBody,
} from "@albero/store";
import type { Caller } from "../../http/bind.ts";
import type { Language } from "../../http/language.ts";
import { faultText } from "../../messages/messages.ts";
import { cellView, recordsOf, type CellOf } from "../../views/cell.ts";
import { measureRef } from "../../views/refs.ts";
import type { Collecting } from "../body/snapshot.ts";
import { dueIn } from "../cycle/due.ts";
import { todayOf } from "../moment.ts";
import type { Work } from "../work.ts";
import type { IsCritical } from "./critical.ts";
import { ancestorsOf, placeOfCell } from "./entering.ts";
import { subjectOf } from "./record-value.ts";
import { validateValue } from "./validate-value.ts";

/** A cell with the entry that was on the screen. */
export type SeenCell = {
  readonly measureId: string;
  readonly period: string;
  readonly unitId: string | null;
  readonly seenSeq: number;
};

/** What all cells of one request share, read in the transaction that changes them. */
export type Ground = {
  readonly work: Work;
  readonly body: StoredBody;
  readonly units: ReadonlyMap<string, Unit>;
  readonly caller: Caller;
  readonly language: Language;
  readonly action: Action;
  readonly decided: Pick<Answer, "decision" | "note" | "proposal">;
  readonly collecting: Collecting;
  /** Whether an indicator that reads the value of a cell is critical with it. */
  readonly isCritical: IsCritical;
};

type Refused = AnsweredView["refused"][number];
type Answered = { readonly done: CellView } | { readonly refused: Refused } | null;

const viewOf = (
  { body, units, language, work, collecting }: Ground,
  cell: CellOf,
  records: MeasureValues,
): CellView => {
  const dueOf = dueIn(body, () => collecting);
  const lens = { units, language, today: todayOf(body, work.author.at), mayEnter: () => false, dueOf };
  return cellView({ ...lens, ...recordsOf(records, work.author.at) }, cell);
};

const isInReach = ({ body, units, caller, action, work }: Ground, cell: CellOf): boolean => {
  const { at } = work.author;
  const when = { bodyId: body.id, day: dayIn(body.timeZone, at), now: at };
  return permits(caller.actor, action, { ...when, ...placeOfCell(cell, ancestorsOf(units)) });
};

const isOf =
  (key: CellKey) =>
  ({ measureId, period, unitId }: CellKey): boolean =>
    measureId === key.measureId &&
    period.from === key.period.from &&
    period.to === key.period.to &&
    unitId === key.unitId;

type Target = { readonly key: CellKey; readonly cell: CellOf; readonly records: MeasureValues };

/** Why a proposed value could not be recorded in the cell, if it could not. */
const unfitProposal = (
  { body, work, decided: { proposal } }: Ground,
  { measure }: CellOf,
): Problem | null => {
  if (proposal === undefined) return null;
  const checked = checkValue(measure, proposal, todayOf(body, work.author.at));
  return checked.ok ? null : checked.problem;
};

/** Why the answer may not stand, if it may not: out of the caller's reach, or against the rules of a cell. */
const problemOf = async (
  ground: Ground,
  { key, cell, records }: Target,
  seenSeq: number,
): Promise<Problem | null> => {
  if (!isInReach(ground, cell)) return { code: "out-of-reach", facts: {} };
  const { work, collecting, decided, isCritical } = ground;
  const unfit = unfitProposal(ground, cell);
  if (unfit !== null) return unfit;
  const entries = records.entries.filter(isOf(key));
  const standing = standingNow({ entries, answers: records.validations });
  const enteredBy =
    standing.last === null ? null : await accountOfEntry(work.tx, work.bodyId, standing.last.seq);
  const who = {
    enteredBy,
    answeredBy: work.author.accountId,
    joinedDuties: collecting.calendar.joinedDuties,
    isCritical: isCritical(cell),
  };
  const checked = checkAnswer(standing, { ...decided, seenSeq }, who);
  return checked.ok ? null : checked.problem;
};

type Shown = { readonly cell: CellOf; readonly view: CellView };

const refusedAs = (ground: Ground, problem: Problem, { cell, view }: Shown): Answered => {
  const fault = { place: "", code: problem.code, facts: problem.facts };
  return {
    refused: {
      code: problem.code,
      message: faultText(fault, ground.language),
      measure: measureRef(cell.measure),
      cell: view,
    },
  };
};

/**
 * Sends, approves or returns the value of one cell, if it still is the one that was seen; otherwise the cell is left
 * as it is and shown as it is now. `null` when there is no such measure.
 */
export const answerCell = async (ground: Ground, seen: SeenCell): Promise<Answered> => {
  const { tx, bodyId, author } = ground.work;
  const measure = await findMeasure(tx, bodyId, seen.measureId as MeasureId);
  if (measure === null) return null;
  const cell: CellOf = { measure, period: seen.period as PeriodCode, unitId: seen.unitId as UnitId | null };
  const key = { measureId: measure.id, period: periodOf(cell.period), unitId: cell.unitId };
  const records = await loadMeasureValues(tx, bodyId, measure.id);
  const view = viewOf(ground, cell, records);
  const problem = await problemOf(ground, { key, cell, records }, seen.seenSeq);
  if (problem !== null) return refusedAs(ground, problem, { cell, view });
  const who = { recordedBy: author.actor, recordedAt: author.at };
  const done = await validateValue(ground.work, {
    key,
    subject: subjectOf(cell),
    expectedVersion: view.version,
    ...ground.decided,
    ...who,
  });
  // Whoever came between the reading and the lock wins; this answer was about what they changed.
  if (!done.ok) return refusedAs(ground, { code: "changed-since-seen", facts: {} }, { cell, view });
  return { done: viewOf(ground, cell, await loadMeasureValues(tx, bodyId, measure.id)) };
};
