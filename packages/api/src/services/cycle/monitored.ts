import {
  askedIn,
  periodOf,
  reportDueOn,
  reportLacks,
  roundsOf,
  validatedAt,
  type Collection,
  type MonitoringReport,
  type Round,
} from "@albero/domain";
import type { MonitoredRound, ReportRef } from "@albero/contract";
import { unitRef } from "../../views/refs.ts";
import type { Sight } from "../service.ts";
import { collectionOf } from "./collecting.ts";

/** The collection of the year of a sight, with the sight. */
export type Monitored = Pick<Sight, "document" | "question" | "units"> & { readonly collection: Collection };

export const monitoredIn = (sight: Sight, year: number): Monitored => ({
  ...sight,
  collection: collectionOf(sight, sight.collectingIn(year)),
});

export const roundsIn = ({ collection }: Monitored): readonly Round[] =>
  roundsOf(collection.calendar, collection.holidaysOf);

/** A report as it is listed; late is one produced after the day its round left for it then. */
export const reportRef = ({ revision, today, knownAt, due, producedBy }: MonitoringReport): ReportRef => ({
  ...{ revision, producedAt: knownAt, producedBy },
  inTime: due === null ? null : today <= due,
});

/** What the report on a round waits for, when it is due, and the reports produced. */
export const monitoredRound = (
  monitored: Monitored,
  round: Round,
  reports: readonly MonitoringReport[],
): MonitoredRound => {
  const { document, question, collection } = monitored;
  const { timeZone } = document.body;
  const asked = askedIn(collection);
  const validated = validatedAt(asked, round);
  const { holidaysOf } = collection;
  const due = validated === null ? null : reportDueOn(validated, { timeZone, holidaysOf });
  return {
    period: round.period,
    isOver: periodOf(round.period).to <= question.today,
    lacks: reportLacks(asked, round).map(({ officeId, ...counts }) => ({
      office: unitRef(monitored, officeId),
      ...counts,
    })),
    validatedAt: validated,
    reportDue: due,
    reports: reports
      .filter((report) => report.round === round.period)
      .toReversed()
      .map(reportRef),
  };
};
