import {
  dutyStates,
  fedValues,
  yearOf,
  type BodyId,
  type Fed,
  type PeriodCode,
  type RecordedValue,
} from "@albero/domain";
import { inBody } from "@albero/store";
import { recordsOf, type CellLens } from "../../views/cell.ts";
import { measuresAt } from "../../views/lens.ts";
import { collectionsAt, yearsCollected } from "../cycle/collecting.ts";
import { recordValue } from "../measurement/record-value.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";

/** Who says what follows from duties: nobody typed it. */
const BY_ITSELF = "Adempimenti";

type Found = { readonly fed: Fed; readonly version: number };

const holds = (held: RecordedValue | undefined, value: Fed["value"]): boolean =>
  JSON.stringify(held) === JSON.stringify(value);

/** What differs from what stands in its cell, with the version of that cell. */
const changesOf = (
  fed: readonly Fed[],
  cells: Pick<CellLens, "entriesOf" | "validationsOf">,
): readonly Found[] =>
  fed.flatMap((each) => {
    const entries = cells.entriesOf(each);
    const version = entries.reduce((sum, entry) => sum + 1 + cells.validationsOf(entry).length, 0);
    return holds(entries.at(-1)?.value, each.value) ? [] : [{ fed: each, version }];
  });

const followingIn = async ({ parts, snapshots }: Service, bodyId: BodyId) => {
  const now = parts.clock();
  const { document, collectingIn, duties } = await snapshots(bodyId);
  const today = todayOf(document.body, now);
  if (duties.duties.length === 0) return { now, today, found: [] };
  const question = { period: today.slice(0, 4) as PeriodCode, today, knownAt: now };
  const cells = recordsOf(document, now);
  const years = yearsCollected(document, yearOf(question.period));
  const collections = collectionsAt({ document, question, cells, collectingIn, duties }, years);
  const looking = { today, timeZone: document.body.timeZone };
  const states = dutyStates(duties, collections, looking);
  const measures = [...measuresAt(document, question).values()];
  const fed = years.flatMap((year) => fedValues(measures, states, { year, today }));
  return { now, today, found: changesOf(fed, cells) };
};

/**
 * Records what follows from the duties of a body and is not in its cells yet; gives how many values. It is asked after
 * a duty was defined or ticked, and every hour, since a deadline also passes while nobody does anything. A cell that
 * changed meanwhile is left to the next time.
 */
export const feedMeasures = async (service: Service, id: string): Promise<number> => {
  const bodyId = id as BodyId;
  const { now, today, found } = await followingIn(service, bodyId);
  const author = { at: now, actor: BY_ITSELF, accountId: null, requestId: null };
  let recorded = 0;
  for (const { fed, version } of found) {
    const { measure, period, unitId, value } = fed;
    const done = await inBody(service.parts.database, { bodyId, accountId: null }, (tx) =>
      recordValue(
        { tx, bodyId, author },
        {
          ...{ cell: { measure, period, unitId }, value, expectedVersion: version, today, feeds: true },
          ...{ origin: "computed", recordedBy: BY_ITSELF, recordedAt: now, note: null },
        },
      ),
    );
    if (done.ok) recorded += 1;
  }
  return recorded;
};
