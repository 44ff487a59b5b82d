import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { DutyId, DutyListId, MeasureId } from "../quantity/id.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import type { Duty, DutyFeed, DutyList, ItemCheck, Tick } from "./duty.ts";
import { fedByDuty, fedByList, itemsMet, occurrencesOf } from "./feed.ts";

const at = "2021-05-10T08:00:00.000Z" as Instant;
const quarterly: Duty = {
  id: "spending" as DutyId,
  title: "Report di monitoraggio della spesa",
  unitId: null,
  source: null,
  occurrences: [
    { period: "2021-Q1" as PeriodCode, due: "2021-05-15" as Day },
    { period: "2021-Q2" as PeriodCode, due: "2021-09-15" as Day },
    { period: "2021-Q3" as PeriodCode, due: "2022-01-15" as Day },
  ],
  feeds: [{ measureId: "N_report" as MeasureId, what: "done" }],
};
const tick = (seq: number, period: string, doneOn: string | null): Tick => ({
  ...{ seq, dutyId: quarterly.id, period: period as PeriodCode, doneOn: doneOn as Day | null },
  ...{ protocol: doneOn === null ? null : `${seq}/2021`, recordedBy: "Ragioneria", recordedAt: at },
});
const fed = (what: DutyFeed, ticks: readonly Tick[], period = "2021") => {
  const value = fedByDuty(what, occurrencesOf(quarterly, ticks), periodOf(period as PeriodCode));
  if (value === null) return null;
  return value.kind === "number" ? Number(value.number) : value.date;
};

describe("fedByDuty", () => {
  it("counts what was done, what was in time and what was due, from the ticks alone [P-C2a] [R7-quarterly-reports]", () => {
    const ticks = [tick(1, "2021-Q1", "2021-05-10"), tick(2, "2021-Q2", "2021-09-20")];
    expect(fed("done", ticks)).toBe(2);
    expect(fed("in-time", ticks)).toBe(1);
    expect(fed("due", ticks)).toBe(3);
    expect(fed("done", ticks, "2021-Q1")).toBe(1);
    expect(fed("in-time", ticks, "2021-Q2")).toBe(0);
  });

  it("gives the day it was last done [P-C2a]", () => {
    expect(fed("date", [tick(1, "2021-Q1", "2021-05-10"), tick(2, "2021-Q2", "2021-09-20")])).toBe(
      "2021-09-20",
    );
    expect(fed("date", [])).toBeNull();
  });

  it("counts a duty once per period, by its last tick, and forgets one that was taken back", () => {
    const corrected = [tick(1, "2021-Q1", "2021-05-20"), tick(2, "2021-Q1", "2021-05-12")];
    expect(fed("done", corrected)).toBe(1);
    expect(fed("in-time", corrected)).toBe(1);
    expect(fed("done", [...corrected, tick(3, "2021-Q1", null)])).toBe(0);
  });

  it("is no value, not zero, where the duty never falls due", () => {
    expect(fed("done", [], "2020")).toBeNull();
    expect(fed("done", [], "2021-Q1")).toBe(0);
  });
});

describe("fedByList", () => {
  const charter: DutyList = {
    id: "charter" as DutyListId,
    title: "Standard della Carta dei servizi",
    period: "2021" as PeriodCode,
    items: ["a", "b", "c"].map((id) => ({ id, title: id, unitId: null, due: null })),
    feeds: [],
  };
  const check = (seq: number, itemId: string, met: boolean): ItemCheck => ({
    ...{ seq, listId: charter.id, itemId, met, recordedBy: "URP", recordedAt: at },
  });

  it("makes numerator and denominator of a ratio [P-C2b]", () => {
    const met = itemsMet(charter, [check(1, "a", true), check(2, "b", true), check(3, "b", false)]);
    expect(fedByList("items", met)).toEqual({ kind: "number", number: "3" });
    expect(fedByList("met", met)).toEqual({ kind: "number", number: "1" });
  });

  it("takes an item nobody looked at as not met", () => {
    expect(fedByList("met", itemsMet(charter, []))).toEqual({ kind: "number", number: "0" });
  });
});
