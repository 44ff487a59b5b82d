import {
  NOTHING_COLLECTED,
  type CollectingRecord,
  type Day,
  type Duty,
  type Instant,
  type Revised,
  type Tick,
} from "@albero/domain";
import { below, type Book, type Place } from "../book.ts";
import type { DutiesForm } from "../forms/duties.ts";

type Form = DutiesForm["duties"][number];

/** A tick is recorded at noon of the day it tells of. */
const NOON = "T12:00:00.000Z";

const dutyOf = (form: Form, place: Place, book: Book): Duty => ({
  ...{ id: book.id("duty", form.slug), title: form.title, source: form.source, proof: form.proof },
  unitId: form.unit === null ? null : book.refer("unit", form.unit, below(place, "unit")),
  occurrences: form.occurrences.map(({ period, due }, i) => ({
    period: book.period(period, below(place, "occurrences", i, "period")),
    due: due as Day,
  })),
  feeds: form.feeds.map(({ measure, what }, i) => ({
    measureId: book.refer("measure", measure, below(place, "feeds", i, "measure")),
    what,
  })),
});

const ticksOf = ({ slug, occurrences }: Form, book: Book): readonly Tick[] =>
  occurrences
    .flatMap(({ period, doneOn, protocol }, i) =>
      doneOn === undefined
        ? []
        : [
            {
              period: book.period(period, {
                file: "duties.json",
                path: `duties/${slug}/occurrences/${i}/period`,
              }),
              ...{ dutyId: book.id("duty", slug), doneOn: doneOn as Day, protocol: protocol ?? null },
              ...{ recordedBy: "Controllo di gestione", recordedAt: `${doneOn}${NOON}` as Instant },
            },
          ],
    )
    .toSorted((a, b) => a.doneOn.localeCompare(b.doneOn))
    .map((tick, i) => ({ ...tick, seq: i + 1 }));

/** The duties of an example as the record of a body keeps them, by title. */
export const assembleDuties = ({ duties }: DutiesForm, recordedAt: Instant, book: Book): CollectingRecord => {
  const revised: Revised = { revision: 1, recordedAt, supersededAt: null };
  const made = duties.map((form, i) => ({
    ...{ form, duty: dutyOf(form, { file: "duties.json", path: `duties/${i}` }, book) },
  }));
  return {
    ...NOTHING_COLLECTED,
    duties: made.map(({ duty }) => ({ ...duty, ...revised })),
    // In the order of their duties' ids, as the store gives them back.
    ticks: made
      .toSorted((a, b) => (a.duty.id < b.duty.id ? -1 : 1))
      .flatMap(({ form }) => ticksOf(form, book)),
  };
};
