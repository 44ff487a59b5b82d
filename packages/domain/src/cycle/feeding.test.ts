import { describe, expect, it } from "vitest";
import type { Duty, DutyFeed } from "../duty/duty.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { DutyId, MeasureId, UnitId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { dutyStates, fedValues } from "./feeding.ts";
import { asked, collectionOf, moved, office, typed } from "./testing/collection.ts";

const measures = [asked("A", "uno"), asked("B", "due")];
const inTime = asked("N_agg_termini", "nessuno");
const due = asked("N_agg_dovuti", "nessuno");
const fed = (id: string, what: DutyFeed) => ({ measureId: id as MeasureId, what });

/** The sending of the values of everyone, or of one office. */
const sending = (unitId: UnitId | null): Duty => ({
  ...{ id: "sending" as DutyId, title: "Aggiornamento dell'applicativo", unitId, source: null },
  ...{ proof: "collected", occurrences: [] },
  feeds: [fed("N_agg_termini", "in-time"), fed("N_agg_dovuti", "due")],
});

/** The first round sent by the first office on a day or not at all, by the second in time. */
const values = (day: string | null, today: string, unitId: UnitId | null = null) => {
  const collection = collectionOf({
    measures,
    entries: [typed(1, "A 2021-Q1", "2021-05-03"), typed(2, "B 2021-Q1", "2021-05-03")],
    answers: [moved(2, ["sent", 2], "2021-05-04"), ...(day === null ? [] : [moved(3, ["sent", 1], day)])],
  });
  const looking = { today: today as Day, timeZone: "Europe/Rome" };
  const states = dutyStates({ duties: [sending(unitId)], ticks: [], reports: [] }, [collection], looking);
  return fedValues([inTime, due], states, { year: 2021, today: today as Day }).map(
    ({ measure, period, value }) =>
      [measure.code, period, value.kind === "number" ? value.number : ""].join(" "),
  );
};

describe("the sending of values", () => {
  it("feeds the update of the application by itself: in time when every office was [R7-update]", () => {
    expect(values("2021-05-17", "2021-05-18")).toEqual(["N_agg_termini 2021-Q1 1", "N_agg_dovuti 2021-Q1 1"]);
    expect(values("2021-05-18", "2021-05-19")).toEqual(["N_agg_termini 2021-Q1 0", "N_agg_dovuti 2021-Q1 1"]);
  });

  it("of one office does not depend on the others", () => {
    expect(values("2021-05-18", "2021-05-19", office("due"))).toContain("N_agg_termini 2021-Q1 1");
    expect(values("2021-05-18", "2021-05-19", office("uno"))).toContain("N_agg_termini 2021-Q1 0");
  });

  it("says nothing while it may still be in time", () => {
    expect(values(null, "2021-05-17")).toEqual([]);
  });
});

describe("the report on a round as a duty", () => {
  const reporting: Duty = { ...sending(null), id: "report" as DutyId, proof: "reported" };
  /** The first round validated on Monday 10 May; the report produced on a day or not at all. */
  const report = (day: string | null, today: string) => {
    const collection = collectionOf({
      measures: [asked("A", "uno")],
      entries: [typed(1, "A 2021-Q1", "2021-05-03")],
      answers: [moved(1, ["approved", 1], "2021-05-10")],
    });
    const produced = {
      ...{ round: "2021-Q1" as PeriodCode, revision: 1, today: day as Day, due: "2021-05-13" as Day },
      ...{ knownAt: `${day ?? ""}T08:00:00.000Z` as Instant, producedBy: "Controllo di gestione" },
    };
    const reports = day === null ? [] : [produced, { ...produced, revision: 2, today: "2021-06-30" as Day }];
    const looking = { today: today as Day, timeZone: "Europe/Rome" };
    const states = dutyStates({ duties: [reporting], ticks: [], reports }, [collection], looking);
    return {
      occurrences: states.flatMap(({ occurrences }) => occurrences),
      fed: fedValues([inTime, due], states, { year: 2021, today: today as Day }).map(({ value }) =>
        value.kind === "number" ? value.number : "",
      ),
    };
  };

  it("is due three working days after complete validation, and asked of no round before [R7-report]", () => {
    expect(report(null, "2021-05-11")).toEqual({
      occurrences: [{ period: "2021-Q1", due: "2021-05-13", doneOn: null, protocol: null }],
      fed: [],
    });
    expect(report(null, "2021-05-14").fed).toEqual(["0", "1"]);
  });

  it("feeds the reports in time and those due, by the first one of each round [R7-report] [C-VAL]", () => {
    expect(report("2021-05-13", "2021-07-01").fed).toEqual(["1", "1"]);
    expect(report("2021-05-14", "2021-07-01").fed).toEqual(["0", "1"]);
  });
});
