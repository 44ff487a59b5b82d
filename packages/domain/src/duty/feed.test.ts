import { describe, expect, it } from "vitest";
import type { Day, Instant } from "../quantity/day.ts";
import type { DutyId, MeasureId } from "../quantity/id.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import type { Duty, DutyFeed, Tick } from "./duty.ts";
import { fedByDuties, occurrencesOf } from "./feed.ts";

const at = "2021-05-10T08:00:00.000Z" as Instant;
const quarterly: Duty = {
  id: "spending" as DutyId,
  title: "Report di monitoraggio della spesa",
  ...{ unitId: null, source: null, proof: "ticked" },
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

type When = { readonly period?: string; readonly today?: string; readonly duties?: readonly Duty[] };

const fed = (what: DutyFeed, ticks: readonly Tick[], when: When = {}) => {
  const { period = "2021", today = "2022-02-01", duties = [quarterly] } = when;
  const occurrences = duties.flatMap((duty) => occurrencesOf(duty, ticks));
  const value = fedByDuties(what, occurrences, {
    period: periodOf(period as PeriodCode),
    today: today as Day,
  });
  if (value === null) return null;
  return value.kind === "number" ? Number(value.number) : value.date;
};

describe("fedByDuties", () => {
  it("counts what was done, what was in time and what was due, from the ticks alone [P-C2a] [R7-quarterly-reports]", () => {
    const ticks = [tick(1, "2021-Q1", "2021-05-10"), tick(2, "2021-Q2", "2021-09-20")];
    expect(fed("done", ticks)).toBe(2);
    expect(fed("in-time", ticks)).toBe(1);
    expect(fed("due", ticks)).toBe(3);
    expect(fed("done", ticks, { period: "2021-Q1" })).toBe(1);
    expect(fed("in-time", ticks, { period: "2021-Q2" })).toBe(0);
  });

  it("gives the day it was last done [P-C2a]", () => {
    const ticks = [tick(1, "2021-Q1", "2021-05-10"), tick(2, "2021-Q2", "2021-09-20")];
    expect(fed("date", ticks)).toBe("2021-09-20");
    expect(fed("date", [])).toBeNull();
  });

  it("counts a duty once per period, by its last tick, and forgets one that was taken back", () => {
    const corrected = [tick(1, "2021-Q1", "2021-05-20"), tick(2, "2021-Q1", "2021-05-12")];
    expect(fed("done", corrected)).toBe(1);
    expect(fed("in-time", corrected)).toBe(1);
    expect(fed("done", [...corrected, tick(3, "2021-Q1", null)])).toBe(0);
  });

  it("is no value, not zero, where nothing is due, or while what is due may still be done", () => {
    expect(fed("done", [], { period: "2020" })).toBeNull();
    expect(fed("done", [], { period: "2021-Q1", today: "2021-05-15" })).toBeNull();
    expect(fed("done", [], { period: "2021-Q1", today: "2021-05-16" })).toBe(0);
  });

  it("makes numerator and denominator of a list: the items due, and those met in time [P-C2b]", () => {
    const duties = ["a", "b", "c"].map((id) => ({
      ...quarterly,
      id: id as DutyId,
      occurrences: [{ period: "2021" as PeriodCode, due: "2021-12-31" as Day }],
    }));
    const met = (dutyId: string, day: string) => ({ ...tick(1, "2021", day), dutyId: dutyId as DutyId });
    const ticks = [met("a", "2021-03-01"), met("b", "2022-01-07")];
    expect(fed("due", ticks, { duties })).toBe(3);
    expect(fed("in-time", ticks, { duties })).toBe(1);
  });
});
