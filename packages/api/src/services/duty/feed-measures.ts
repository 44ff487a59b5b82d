import {
  dutyStates,
  fedValues,
  periodOf,
  yearOf,
  type BodyId,
  type Day,
  type Fed,
  type Instant,
  type PeriodCode,
  type RecordedValue,
} from "@albero/domain";
import { inBody } from "@albero/store";
import { recordsOf, type CellLens } from "../../views/cell.ts";
import { measuresAt } from "../../views/lens.ts";
import { collectionsAt, yearsCollected } from "../cycle/collecting.ts";
import { recordValue, subjectOf } from "../measurement/record-value.ts";
import { validateValue } from "../measurement/validate-value.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";

/** Who says what follows from duties: nobody typed it. */
const BY_ITSELF = "Adempimenti";

/** What follows, the version of its cell, and whether the value stands there already without being validated. */
type Found = { readonly fed: Fed; readonly version: number; readonly isHeld: boolean };

const holds = (held: RecordedValue | undefined, value: Fed["value"]): boolean =>
  JSON.stringify(held) === JSON.stringify(value);

/** What differs from what stands in its cell, or stands there and was not validated. */
const changesOf = (
  fed: readonly Fed[],
  cells: Pick<CellLens, "entriesOf" | "validationsOf">,
): readonly Found[] =>
  fed.flatMap((each) => {
    const entries = cells.entriesOf(each);
    const last = entries.at(-1);
    const version = entries.reduce((sum, entry) => sum + 1 + cells.validationsOf(entry).length, 0);
    const isHeld = holds(last?.value, each.value);
    const answer = last === undefined ? undefined : cells.validationsOf(last).at(-1);
    return isHeld && answer?.decision === "approved" ? [] : [{ fed: each, version, isHeld }];
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

type Settling = { readonly found: Found; readonly today: Day; readonly now: Instant };

const record = (work: Work, { found, today, now }: Settling) => {
  const { measure, period, unitId, value } = found.fed;
  return recordValue(work, {
    ...{ cell: { measure, period, unitId }, value, expectedVersion: found.version, today, feeds: true },
    ...{ origin: "computed", recordedBy: BY_ITSELF, recordedAt: now, note: null },
  });
};

/** Records and validates what follows: there is nothing in it to judge, whoever doubts it corrects the tick. */
const settle = async (work: Work, settling: Settling): Promise<boolean> => {
  const { found, now } = settling;
  const recorded = found.isHeld ? null : await record(work, settling);
  if (recorded !== null && !recorded.ok) return false;
  const { measure, period, unitId } = found.fed;
  const done = await validateValue(work, {
    subject: subjectOf(found.fed),
    key: { measureId: measure.id, period: periodOf(period), unitId },
    expectedVersion: recorded?.value.version ?? found.version,
    ...{ decision: "approved", recordedBy: BY_ITSELF, recordedAt: now, note: null },
  });
  return done.ok;
};

/**
 * Records what follows from the duties of a body and is not in its cells yet; gives how many values. It is asked after
 * a duty was defined or ticked, and every hour, since a deadline also passes while nobody does anything. A cell that
 * changed meanwhile is left to the next time.
 */
export const feedMeasures = async (service: Service, id: string): Promise<number> => {
  const bodyId = id as BodyId;
  const { now, today, found: all } = await followingIn(service, bodyId);
  const author = { at: now, actor: BY_ITSELF, accountId: null, requestId: null };
  let recorded = 0;
  for (const found of all) {
    const isDone = await inBody(service.parts.database, { bodyId, accountId: null }, (tx) =>
      settle({ tx, bodyId, author }, { found, today, now }),
    );
    if (isDone) recorded += 1;
  }
  return recorded;
};
