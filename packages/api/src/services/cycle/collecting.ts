import {
  defaultCalendar,
  holidaysOf,
  periodCode,
  standingOf,
  type BodyId,
  type Calendar,
  type CellKey,
  type CellStanding,
  type Collection,
  type Extension,
  type Measure,
} from "@albero/domain";
import { findCalendar, loadExtensions, readBody, type Tx } from "@albero/store";
import type { CellLens } from "../../views/cell.ts";
import { measuresAt } from "../../views/lens.ts";
import { fedMeasures } from "../measurement/entering.ts";
import type { Service, Sight } from "../service.ts";

/** What the body decided about collecting in a year. Revision 0 is the default, while it decided nothing. */
export type Collecting = {
  readonly calendar: Calendar;
  readonly revision: number;
  readonly extensions: readonly Extension[];
};

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

/** What a year collects, as seen at a moment: which values are asked, in which windows, and how far each is. */
export const collectionOf = (
  { document, question, cells }: Pick<Sight, "document" | "question" | "cells">,
  { calendar, extensions }: Pick<Collecting, "calendar" | "extensions">,
): Collection => {
  const measures = measuresAt(document, question);
  const fed = fedMeasures(document);
  const standing = standingIn(cells, measures);
  return {
    calendar,
    extensions,
    holidaysOf: holidaysOf(document.body.holidays ?? []),
    measures: [...measures.values()].filter(({ id }) => fed.has(id)),
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
export const collectionsAt = async (
  { parts }: Service,
  sight: Pick<Sight, "document" | "question" | "cells">,
  years: readonly number[],
): Promise<readonly (Collecting & { readonly collection: Collection })[]> => {
  const bodyId = sight.document.body.id;
  return readBody(parts.database, { bodyId, accountId: null }, async (tx) => {
    const all: (Collecting & { readonly collection: Collection })[] = [];
    for (const year of years) {
      const collecting = await readCollecting(tx, bodyId, year);
      all.push({ ...collecting, collection: collectionOf(sight, collecting) });
    }
    return all;
  });
};
