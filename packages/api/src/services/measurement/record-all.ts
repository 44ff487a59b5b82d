import type { GivenValue, Measure, Origin, PeriodCode, UnitId } from "@albero/domain";
import { answer, decline, type Fault, type Refusal, type Reply } from "../../reply.ts";
import type { Work } from "../work.ts";
import { closedCell, type Ground } from "./ground.ts";
import { recordValue } from "./record-value.ts";

/** One of many values to record together, with the place it stands at in what was sent. */
export type RowToRecord = {
  readonly place: string;
  readonly measure: Measure;
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
  readonly version: number;
  readonly value: GivenValue;
  readonly note: string | null;
};

/** Which part of a row a place of a single entry is. */
const PARTS: Readonly<Record<string, string>> = {
  "params/measureId": "measure",
  "params/period": "period",
  "query/unit-id": "unitId",
  "body/value": "value",
};

const faultsOf = (place: string, { code, faults, changed }: Refusal): readonly Fault[] =>
  code === "changed-meanwhile"
    ? [
        {
          place: `${place}/version`,
          code: "version-differs",
          facts: { version: changed?.version ?? "" },
        },
      ]
    : faults.map((fault) => ({ ...fault, place: `${place}/${PARTS[fault.place] ?? "value"}` }));

type Many = { readonly ground: Ground; readonly rows: readonly RowToRecord[]; readonly origin: Origin };

const recordRow = async (work: Work, { ground, origin }: Many, row: RowToRecord) => {
  const { measure, period, unitId, version, value, note } = row;
  const cell = { measure, period, unitId };
  const { actor, at } = work.author;
  return (
    (await closedCell(ground, cell)) ??
    recordValue(work, {
      ...{ cell, feeds: ground.typed.has(measure.id), value, origin, note, expectedVersion: version },
      ...{ recordedBy: actor, recordedAt: at, today: ground.today },
    })
  );
};

/**
 * Records many values by the same rules as one, all of them or none: what cannot stand is told, each with its place,
 * and undoes the others. Gives the new version of each cell, in order.
 */
export const recordAll = async (
  work: Work,
  many: Many,
  before: readonly Fault[] = [],
): Promise<Reply<readonly number[]>> => {
  const faults = [...before];
  const versions: number[] = [];
  for (const row of many.rows) {
    const done = await recordRow(work, many, row);
    if (done.ok) versions.push(done.value.version);
    else faults.push(...faultsOf(row.place, done.refusal));
  }
  return faults.length === 0 ? answer(versions) : decline("values-refused", { faults });
};
