import { describe, expect, it } from "vitest";
import type { Duty, DutyFeed } from "../duty/duty.ts";
import type { Day } from "../quantity/day.ts";
import type { DutyId, MeasureId, UnitId } from "../quantity/id.ts";
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
  const states = dutyStates({ duties: [sending(unitId)], ticks: [] }, [collection], looking);
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
