import { checkAnswer, periodOf, standingNow } from "@albero/domain";
import { loadMeasureValues, readCell } from "@albero/store";
import { answer, decline, type Reply } from "../../reply.ts";
import type { CellOf } from "../../views/cell.ts";
import type { Work } from "../work.ts";
import { changedSince, subjectOf } from "./record-value.ts";
import { validateValue } from "./validate-value.ts";

type Taking = { readonly cell: CellOf; readonly expectedVersion: number };

/**
 * Takes the draft back that stands in a cell, if the cell still is as its author saw it: what stood there before
 * stands again, also what was sent or validated. What was sent itself cannot be taken back.
 */
export const takeBack = async (
  work: Work,
  { cell, expectedVersion }: Taking,
): Promise<Reply<{ readonly version: number }>> => {
  const { tx, bodyId, author } = work;
  const key = { measureId: cell.measure.id, period: periodOf(cell.period), unitId: cell.unitId };
  const now = await readCell(tx, bodyId, key);
  if (now.version !== expectedVersion) return changedSince(now, cell.measure.decimals);
  const { entries, validations } = await loadMeasureValues(tx, bodyId, cell.measure.id);
  const isOf = ({ period, unitId }: typeof key) =>
    unitId === key.unitId && period.from === key.period.from && period.to === key.period.to;
  const standing = standingNow({ entries: entries.filter(isOf), answers: validations });
  const wanted = { decision: "withdrawn", seenSeq: standing.last?.seq ?? 0, note: null } as const;
  const who = { enteredBy: null, answeredBy: author.accountId, joinedDuties: false, isCritical: false };
  const checked = checkAnswer(standing, wanted, who);
  if (!checked.ok)
    return decline("value-refused", {
      faults: [{ place: "body/value", code: checked.problem.code, facts: checked.problem.facts }],
    });
  const subject = subjectOf(cell);
  const given = { key, subject, expectedVersion, decision: "withdrawn", note: null } as const;
  const done = await validateValue(work, { ...given, recordedBy: author.actor, recordedAt: author.at });
  return done.ok ? answer({ version: Number(done.version) }) : changedSince(now, cell.measure.decimals);
};
