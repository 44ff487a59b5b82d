import { describe, expect, it } from "vitest";
import type { Direction, Target, TargetValue } from "../indicator/indicator.ts";
import type { Entry, RecordedValue, Validation } from "../measurement/cell.ts";
import { measure } from "../objective/testing/small-body.ts";
import type { Day, Instant } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { UseId } from "../quantity/id.ts";
import { periodOf, type PeriodCode } from "../quantity/period.ts";
import { describeRisk } from "../vocabulary/describe-risk.ts";
import { riskQueue, type Watched, type WatchedCell } from "./risk.ts";

const Q3 = "2020-Q3" as PeriodCode;
const MEASURE = measure("Med_Giorni", {
  ...{ name: "Giorni medi", decimals: 0 },
  plausible: { min: "0" as Decimal, max: "100" as Decimal },
});
const number = (text: string): RecordedValue => ({ kind: "number", number: text as Decimal });

const entry = (seq: number, text: string, on: string): Entry => ({
  ...{ measureId: MEASURE.id, period: periodOf(Q3), unitId: null, seq, value: number(text) },
  ...{ origin: "entered", recordedBy: "Ufficio", recordedAt: `${on}T10:00:00.000Z` as Instant, note: null },
});
const answer = (seq: number, decision: Validation["decision"], on: string): Validation => ({
  ...{ seq: seq + 100, entrySeq: seq, decision, recordedBy: "Dirigente", note: null },
  recordedAt: `${on}T11:00:00.000Z` as Instant,
});

const cell = (over: Partial<WatchedCell> = {}): WatchedCell => ({
  ...{ measure: MEASURE, period: Q3, timeZone: "Europe/Rome", hasEvidence: true },
  ...{ due: "2021-01-15" as Day, closes: "2021-01-30" as Day },
  entries: [entry(1, "20", "2021-01-10")],
  answers: [answer(1, "sent", "2021-01-11"), answer(1, "approved", "2021-01-12")],
  before: ["18", "19", "21", "20"].map(number),
  ...over,
});

const target = (value: TargetValue): Target => ({ period: "2020" as PeriodCode, value });
const asked = (text: string): Target => target({ kind: "number", number: text as Decimal });
const watched = (id: string, over: Partial<Watched> = {}): Watched => ({
  ...{ useId: id as UseId, direction: "<=", cells: [cell()] },
  targets: { first: [asked("20")], now: [asked("20")] },
  ...over,
});
const risksOf = (over: Partial<WatchedCell>) =>
  riskQueue([watched("a", { cells: [cell(over)] })], 2020)[0]?.risks ?? [];

describe("the queue by risk", () => {
  it("has nothing against an indicator that was kept as it should be", () => {
    expect(riskQueue([watched("a")], 2020)).toEqual([{ useId: "a", weight: 0, risks: [] }]);
    expect(risksOf({ entries: [], answers: [] })).toEqual([]);
  });

  it("sees what was written after its round had closed, and what was sent late", () => {
    const late = risksOf({ entries: [entry(1, "20", "2021-02-10")], answers: [] });
    expect(late).toMatchObject([{ kind: "late-edit", on: "2021-02-10", closed: "2021-01-30" }]);
    const sent = risksOf({ answers: [answer(1, "sent", "2021-01-20")] });
    expect(sent).toMatchObject([{ kind: "sent-late", on: "2021-01-20", due: "2021-01-15" }]);
  });

  it("sees values returned, values that stand outside of what is plausible, and outliers", () => {
    const returned = [answer(1, "returned", "2021-01-12"), answer(2, "returned", "2021-01-13")];
    const again = {
      entries: [entry(1, "20", "2021-01-10"), entry(2, "21", "2021-01-12")],
      answers: returned,
    };
    expect(risksOf(again)).toMatchObject([{ kind: "returned", times: 2 }]);
    expect(risksOf({ entries: [entry(1, "140", "2021-01-10")] })).toMatchObject([{ kind: "forced" }]);
    expect(risksOf({ entries: [entry(1, "60", "2021-01-10")] })).toMatchObject([{ kind: "outlier" }]);
    expect(risksOf({ hasEvidence: false })).toMatchObject([{ kind: "no-evidence" }]);
  });

  it("sees a target that a revision made easier, by the direction of the indicator", () => {
    const revised = (before: string, after: string, direction: Direction) =>
      riskQueue(
        [watched("a", { direction, targets: { first: [asked(before)], now: [asked(after)] } })],
        2020,
      )[0]?.risks.length;
    expect([revised("20", "25", "<="), revised("20", "25", ">="), revised("25", "20", ">=")]).toEqual([
      1, 0, 1,
    ]);
    const computed = { first: [asked("20")], now: [{ period: "2020" as PeriodCode, value: FORMULA }] };
    expect(riskQueue([watched("a", { targets: computed })], 2020)[0]?.risks).toEqual([]);
  });

  it("puts first what more speaks against, each kind counted once", () => {
    const poor = watched("poor", { cells: [cell({ hasEvidence: false }), cell({ hasEvidence: false })] });
    const lowered = watched("lowered", { targets: { first: [asked("20")], now: [asked("30")] } });
    expect(
      riskQueue([watched("fine"), poor, lowered], 2020).map(({ useId, weight }) => [useId, weight]),
    ).toEqual([
      ["lowered", 5],
      ["poor", 1],
      ["fine", 0],
    ]);
  });

  it("explains each risk in a sentence with its facts, in either language", () => {
    const queue = riskQueue(
      [
        watched("a", {
          cells: [cell({ entries: [entry(1, "140", "2021-02-10")], answers: [], hasEvidence: false })],
          targets: { first: [asked("20")], now: [asked("30")] },
        }),
      ],
      2020,
    );
    expect(queue[0]?.risks.map((risk) => describeRisk(risk, "it"))).toEqual([
      "Il target è stato reso più facile con una revisione: da 20 a 30.",
      "Giorni medi nel III quadrimestre 2020: 140 è fuori dai valori plausibili, ed è rimasto.",
      "Giorni medi nel III quadrimestre 2020: scritto il 10/02/2021, a rilevazione chiusa dal 30/01/2021.",
      "Giorni medi nel III quadrimestre 2020: senza documento a supporto.",
    ]);
    for (const risk of [
      ...(queue[0]?.risks ?? []),
      ...risksOf({ answers: [answer(1, "sent", "2021-01-20")] }),
    ])
      expect(describeRisk(risk, "en")).toMatch(/\.$/);
  });
});

const FORMULA = {
  ...{ kind: "formula" },
  formula: { op: "number", value: "1" as Decimal },
} as unknown as Extract<Target["value"], { kind: "formula" }>;
