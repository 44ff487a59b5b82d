import { describe, expect, it } from "vitest";
import type { Instant } from "../quantity/day.ts";
import type { NodeId } from "../quantity/id.ts";
import type { PeriodCode } from "../quantity/period.ts";
import { narrativesAt, type Narrative } from "./narrative.ts";

const told = (node: string, revision: number, at: string): Narrative => ({
  ...{ nodeId: node as NodeId, period: "2021-Q1" as PeriodCode, revision, happened: `${node} ${revision}` },
  ...{ causes: null, actions: null, recordedBy: "ufficio", recordedAt: `${at}T08:00:00.000Z` as Instant },
});

const TOLD = [told("1", 2, "2021-05-20"), told("1", 1, "2021-05-10"), told("2", 1, "2021-05-12")];
const at = (day: string, period = "2021-Q1") =>
  [
    ...narrativesAt(TOLD, {
      period: period as PeriodCode,
      knownAt: `${day}T23:00:00.000Z` as Instant,
    }).values(),
  ].map(({ happened }) => happened);

describe("what is told of the objectives", () => {
  it("is the last telling of each in the period, as known then", () => {
    expect(at("2021-05-11")).toEqual(["1 1"]);
    expect(at("2021-05-21").toSorted()).toEqual(["1 2", "2 1"]);
    expect(at("2021-05-21", "2021-Q2")).toEqual([]);
  });
});
