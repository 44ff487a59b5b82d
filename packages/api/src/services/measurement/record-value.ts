import {
  checkCell,
  checkValue,
  periodOf,
  type Day,
  type GivenValue,
  type Instant,
  type Origin,
  type RecordedValue,
} from "@albero/domain";
import { readCell, recordEntry, type Cell } from "@albero/store";
import { answer, decline, type Reply } from "../../reply.ts";
import type { CellOf } from "../../views/cell.ts";
import { recordedView } from "../../views/numbers.ts";
import { noteChange, type Work } from "../work.ts";

/** A value somebody wants to record in a cell, and what must be known to say whether it may stand there. */
export type ValueToRecord = {
  readonly cell: CellOf;
  readonly value: GivenValue;
  readonly expectedVersion: number;
  readonly today: Day;
  /** Whether any formula of the library reads the measure. */
  readonly feeds: boolean;
  readonly origin: Origin;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly note: string | null;
};

const PLACES: Readonly<Record<string, string>> = {
  "by-unit": "query/unit-id",
  "by-body": "query/unit-id",
  "not-collecting": "query/unit-id",
  "computed-measure": "params/measureId",
};

const decide = ({ cell, value, today, feeds }: ValueToRecord): Reply<RecordedValue> => {
  const { measure, period, unitId } = cell;
  const open = checkCell(measure, { period, unitId, today, feeds });
  if (!open.ok) {
    const { code, facts } = open.problem;
    return decline("period-refused", { faults: [{ place: PLACES[code] ?? "params/period", code, facts }] });
  }
  const read = checkValue(measure, value, today);
  if (read.ok) return answer(read.value);
  const { code, facts } = read.problem;
  return decline("value-refused", { faults: [{ place: "body/value", code, facts }] });
};

/** What stands in the cell now, for whoever saw something else. */
export const changedSince = ({ version, lastEntry }: Cell, decimals: number): Reply<never> =>
  decline("changed-meanwhile", {
    changed: {
      version: String(version),
      changedBy: lastEntry?.recordedBy ?? null,
      changedAt: lastEntry?.recordedAt ?? null,
      value: lastEntry === null ? null : recordedView(lastEntry.value, decimals),
    },
  });

/** What a cell is called in the register: the measure's code, the period, the unit. */
export const subjectOf = ({ measure, period, unitId }: CellOf): string =>
  [measure.code, period, unitId].filter((part) => part !== null).join(" ");

/**
 * Records a value: decides whether the cell is open and the value fits, adds the entry if the cell still is as its
 * author saw it, and writes the register. Gives the number of the entry and the cell's new version.
 */
export const recordValue = async (
  work: Work,
  wanted: ValueToRecord,
): Promise<Reply<{ readonly seq: number; readonly version: number }>> => {
  const { tx, bodyId, author } = work;
  const { cell, expectedVersion, origin, recordedBy, recordedAt, note } = wanted;
  const value = decide(wanted);
  if (!value.ok) return value;
  const key = { measureId: cell.measure.id, period: periodOf(cell.period), unitId: cell.unitId };
  const before = await readCell(tx, bodyId, key);
  const who = { recordedBy, recordedAt, accountId: author.accountId };
  const done = await recordEntry(tx, bodyId, {
    key,
    expectedVersion,
    value: value.value,
    origin,
    note,
    ...who,
  });
  if (!done.ok) return changedSince(done.current, cell.measure.decimals);
  await noteChange(work, {
    ...{ action: "measure.enter", subject: subjectOf(cell), reason: note },
    ...{ before: before.lastEntry?.value ?? null, after: value.value },
  });
  return answer(done.value, done.value.version);
};
