import {
  askedIn,
  defaultCalendar,
  holidaysOf,
  periodCode,
  standingOf,
  yearOf,
  type Asked,
  type BodyId,
  type CellKey,
  type CellStanding,
  type Collection,
  type Measure,
  type PeriodCode,
} from "@albero/domain";
import { findCalendar, loadExtensions, type Tx } from "@albero/store";
import type { CellLens } from "../../views/cell.ts";
import { measuresAt } from "../../views/lens.ts";
import { typedMeasures } from "../measurement/entering.ts";
import type { Collecting } from "../body/snapshot.ts";
import type { Sight } from "../service.ts";

/** Reads what was decided, in a transaction of the body. */
export const readCollecting = async (tx: Tx, bodyId: BodyId, year: number): Promise<Collecting> => {
  const found = await findCalendar(tx, bodyId, year);
  const extensions = await loadExtensions(tx, bodyId);
  return { calendar: found?.calendar ?? defaultCalendar(year), revision: found?.revision ?? 0, extensions };
};

/** The standing of a cell, from the records of a sight. */
export const standingIn =
  (cells: Pick<CellLens, "entriesOf" | "validationsOf">, measures: ReadonlyMap<string, Measure>) =>
  (key: CellKey, knownAt: Sight["question"]["knownAt"]): CellStanding => {
    const measure = measures.get(key.measureId);
    const period = periodCode(key.period);
    const entries =
      measure === undefined || period === null
        ? []
        : cells.entriesOf({ measure, period, unitId: key.unitId });
    return standingOf({ entries, answers: entries.flatMap((entry) => cells.validationsOf(entry)) }, knownAt);
  };

/** What of a sight is needed to say what is asked, and how far it is. */
export type Asking = Pick<Sight, "document" | "question" | "duties"> & {
  readonly cells: Pick<CellLens, "entriesOf" | "validationsOf">;
};

/** What a year collects, as seen at a moment: which values are asked, in which windows, and how far each is. */
export const collectionOf = (
  { document, question, cells, duties }: Asking,
  { calendar, extensions }: Pick<Collecting, "calendar" | "extensions">,
): Collection => {
  const measures = measuresAt(document, question);
  const typed = typedMeasures(document, duties.duties);
  const standing = standingIn(cells, measures);
  return {
    calendar,
    extensions,
    holidaysOf: holidaysOf(document.body.holidays ?? []),
    measures: [...measures.values()].filter(({ id }) => typed.has(id)),
    standingOf: (key) => standing(key, question.knownAt),
    knownAt: question.knownAt,
  };
};

/** The years that are collected in a year: itself and the one before, as far as the body had a plan for them. */
export const yearsCollected = (
  { plans }: Pick<Sight["document"], "plans">,
  year: number,
): readonly number[] => [year - 1, year].filter((each) => plans.some(({ years }) => years.includes(each)));

/** What some years collect, as seen at a moment. */
export const collectionsAt = (
  sight: Asking & Pick<Sight, "collectingIn">,
  years: readonly number[],
): readonly Collection[] => years.map((year) => collectionOf(sight, sight.collectingIn(year)));

/** Every value asked for on the day of a sight: of its year, and of the one before that is being closed. */
export const askedNow = (sight: Asking & Pick<Sight, "collectingIn">): readonly Asked[] => {
  const year = yearOf(sight.question.today.slice(0, 4) as PeriodCode);
  return collectionsAt(sight, yearsCollected(sight.document, year)).flatMap(askedIn);
};
