import { describe, expect, it } from "vitest";
import type { Formula } from "../formula/formula.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Measure } from "../measurement/measure.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { CardId, NodeId, UnitId, UseId } from "../quantity/id.ts";
import type { EvaluationDocument } from "./document.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation, UseResult } from "./evaluation.ts";
import {
  card,
  cardObjective,
  documentOf,
  entry,
  indicator,
  meanOf,
  measure,
  node,
  onCard,
  onNode,
  over,
  plus,
  questionOf,
  reached,
  read,
  target,
  under,
  use,
} from "./testing/small-body.ts";

// Indicators of the plan 2021-2023 with their own formulas, kinds and targets. The values are small enough to be
// worked by hand, and the figures expected here were.

const evaluated = (document: EvaluationDocument, period = "2021", today = "2022-01-01"): Evaluation => {
  const result = evaluate(document, questionOf(period, today));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

type Case = {
  readonly formula: Formula;
  readonly about: Partial<Indicator>;
  readonly goal: string;
  /** Values of the year, one a measure. */
  readonly values: Readonly<Record<string, string>>;
  readonly measures?: Partial<Measure>;
};

const percent: Partial<Indicator> = { kind: "percent", unit: "%" };
const date: Partial<Indicator> = { kind: "date", unit: "date", direction: "by" };

const resultOf = ({ formula, about, goal, values, measures = {} }: Case): UseResult => {
  const document = documentOf({
    measures: Object.keys(values).map((id) => measure(id, { frequency: "year", ...measures })),
    indicators: [indicator("I", formula, about)],
    nodes: [node("1")],
    uses: [use("I", onNode("1"), { targets: target(goal) })],
    entries: Object.entries(values).map(([id, text], i) => entry(i + 1, `${id} 2021`, text)),
  });
  return evaluated(document).uses[0] as UseResult;
};

const worked = (about: Case) => {
  const { outcome, achievement } = resultOf(about);
  const value =
    outcome.kind === "number" ? outcome.number : outcome.kind === "date" ? outcome.date : outcome.kind;
  return { value, achievement: achievement === null ? null : achievement / 100 };
};

describe("indicators of the plan 2021-2023, by hand", () => {
  it("Studi_ISR counts studies: 6 of at least 8 [R5.1-count]", () => {
    const about = { formula: read("S1.1.a"), about: {}, goal: "8.00" };
    expect(worked({ ...about, values: { "S1.1.a": "6" } })).toEqual({ value: 6, achievement: 75 });
    expect(worked({ ...about, values: { "S1.1.a": "8" } })).toEqual({ value: 8, achievement: 100 });
  });

  it("DFP 1.3 divides by a sum: 22 of 30 + 1 is 70,97 % of at least 80 [R5.1-ratio-sum]", () => {
    const formula = over(read("Dip-Form"), plus(read("Unit_Stab"), read("N_Dir")));
    const values = { "Dip-Form": "22", Unit_Stab: "30", N_Dir: "1" };
    expect(worked({ formula, about: percent, goal: "80.00", values })).toEqual({
      value: 70.97,
      achievement: 88.71,
    });
  });

  it("D1.3_04.2 meets its odd target to the hundredth: 24,58 % [R5.1-ratio]", () => {
    const formula = over(read("Scomp_IE_Prog"), read("BilCons_IE"));
    const about = { formula, about: percent, goal: "24.58" };
    expect(worked({ ...about, values: { Scomp_IE_Prog: "245800", BilCons_IE: "1000000" } })).toEqual({
      value: 24.58,
      achievement: 100,
    });
    expect(worked({ ...about, values: { Scomp_IE_Prog: "122900", BilCons_IE: "1000000" } })).toEqual({
      value: 12.29,
      achievement: 50,
    });
  });

  it("B3.1_02 is not computable without any fee due, and names the measure [R5.1-ratio]", () => {
    const formula = over(read("BilCons_DA_Inc"), read("BilCons_DA"));
    const result = resultOf({
      formula,
      about: percent,
      goal: "50.00",
      values: { BilCons_DA_Inc: "0", BilCons_DA: "0" },
    });
    expect(result.outcome).toEqual({
      kind: "failed",
      causes: [{ code: "division-by-zero", measureIds: ["BilCons_DA"] }],
    });
    expect(result).toMatchObject({ achievement: null, light: "missing" });
  });

  it("C2.7.2_02 is a plain number per head: 60 by 0,80 is 75,00 of at least 70 [R5.1-per-fte]", () => {
    const formula = over(read("Med_Conc"), read("FTE_Integrato_C2.7.2"));
    const about = { formula, about: { kind: "mean" } as const, goal: "70.00" };
    expect(worked({ ...about, values: { Med_Conc: "60", "FTE_Integrato_C2.7.2": "0.80" } })).toEqual({
      value: 75,
      achievement: 100,
    });
    expect(worked({ ...about, values: { Med_Conc: "38", "FTE_Integrato_C2.7.2": "0.80" } })).toEqual({
      value: 47.5,
      achievement: 67.86,
    });
  });

  it("C1.1_07 wants few days: met at 2,00, missed at 2,40 [R5.1-mean-days]", () => {
    const about: Partial<Indicator> = { kind: "mean", unit: "gg", direction: "<=" };
    const days = (text: string) =>
      worked({ formula: read("T_medi_C1.1.1"), about, goal: "2.00", values: { "T_medi_C1.1.1": text } });
    expect(days("2.00")).toEqual({ value: 2, achievement: 100 });
    expect(days("2.40")).toEqual({ value: 2.4, achievement: 83.33 });
  });

  it("GG_pubbl_bandi20% counts days in a unit printed N.: 15 is fully reached, 20 is 75 % [R5.1-days-between]", () => {
    const about: Partial<Indicator> = { kind: "days", unit: "N.", direction: "<=" };
    const days = (text: string) =>
      worked({ formula: read("gg"), about, goal: "15.00", values: { gg: text } });
    expect(days("15")).toEqual({ value: 15, achievement: 100 });
    expect(days("20")).toEqual({ value: 20, achievement: 75 });
  });

  it("Data_RilevPrezzi_1 is met on 31/03/2021 and missed on 09/04/2021 [R5.1-date]", () => {
    const measures: Partial<Measure> = { accumulation: "event-date", valueType: "date", unit: "date" };
    const on = (text: string) =>
      worked({ formula: read("Data"), about: date, goal: "2021-03-31", values: { Data: text }, measures });
    expect(on("2021-03-31")).toEqual({ value: "2021-03-31", achievement: 100 });
    expect(on("2021-04-09")).toEqual({ value: "2021-04-09", achievement: 0 });
  });

  it("Percent_RifiutoRI is the share of acts in time: 38 of 44 is 86,36 % [R5.1-in-time]", () => {
    const formula = over(read("nei_termini"), read("adottate"));
    expect(
      worked({ formula, about: percent, goal: "80.00", values: { nei_termini: "38", adottate: "44" } }),
    ).toEqual({
      value: 86.36,
      achievement: 100,
    });
  });

  it("Data_EmissOrdinanze is a per cent in spite of its code: 157 of 158 of 100 [R5.1-events-by-date]", () => {
    const formula = over(read("emesse"), read("ricevuti"));
    expect(
      worked({ formula, about: percent, goal: "100.00", values: { emesse: "157", ricevuti: "158" } }),
    ).toEqual({
      value: 99.37,
      achievement: 99.37,
    });
  });

  it("Matur_Digit_Asses adds two counts: 123 and 41 are 164 [R5.1-sum]", () => {
    const formula = plus(read("auto"), read("guidati"));
    expect(worked({ formula, about: {}, goal: "20.00", values: { auto: "123", guidati: "41" } })).toEqual({
      value: 164,
      achievement: 100,
    });
  });

  it("PO5_3 as printed, with its plus, is no share: 9 + 10 becomes 1.900 % for everybody to see [C-FORM]", () => {
    const formula = plus(read("buone"), read("totali"));
    expect(
      worked({ formula, about: percent, goal: "80.00", values: { buone: "9", totali: "10" } }).value,
    ).toBe(1_900);
  });
});

describe("the derived indicator of objective 2.3", () => {
  const share = (id: string, counted: string) => indicator(id, over(read(counted), read("tutte")), percent);
  const derived = (about: Partial<Parameters<typeof documentOf>[0]> = {}) =>
    documentOf({
      measures: ["pagine", "standard", "tutte", "altro"].map((id) => measure(id, { frequency: "year" })),
      indicators: [
        indicator("Percent_CorruzTrasp", meanOf(reached("2.3.1"), reached("2.3.2")), {
          ...percent,
          kind: "mean",
        }),
        share("Percent_IndiceTrasp", "pagine"),
        share("Percent_CartaServizi", "standard"),
        share("Altro", "altro"),
      ],
      nodes: [
        node("2.3", { kind: "strategic" }),
        node("2.3.1", under("2.3")),
        node("2.3.2", under("2.3")),
        node("2.2.1"),
      ],
      uses: [
        use("Percent_CorruzTrasp", onNode("2.3"), { targets: target("90.00") }),
        use("Percent_IndiceTrasp", onNode("2.3.1"), { targets: target("90.00") }),
        use("Percent_CartaServizi", onNode("2.3.2"), { targets: target("80.00") }),
        use("Altro", onNode("2.2.1"), { targets: target("80.00") }),
      ],
      entries: [
        entry(1, "pagine 2021", "81"),
        entry(2, "standard 2021", "64"),
        entry(3, "tutte 2021", "100"),
        entry(4, "altro 2021", "10"),
      ],
      ...about,
    });
  const meanIn = (document: EvaluationDocument) =>
    evaluated(document).uses.find(({ useId }) => useId === "Percent_CorruzTrasp") as UseResult;

  it("is the mean of 2.3.1 (81 of 90) and 2.3.2 (64 of 80): 85,00 %, which is 94,44 of 90 [R17.3] [R5.1-derived]", () => {
    const { outcome, achievement } = meanIn(derived());
    expect(outcome).toEqual({ kind: "number", number: 85 });
    expect(achievement).toBe(9_444);
  });

  it("does not hear of objectives outside its set [R5.3-set]", () => {
    const worse = derived({ entries: [...derived().entries.slice(0, 3), entry(4, "altro 2021", "0")] });
    expect(meanIn(worse)).toEqual(meanIn(derived()));
  });

  it("follows its sources as soon as one of their values changes [R5.3-recompute]", () => {
    const corrected = derived({ entries: [...derived().entries, entry(5, "pagine 2021", "90")] });
    expect(meanIn(corrected).outcome).toEqual({ kind: "number", number: 90 });
  });

  it("lets a struck-out source leave with its weight [R5.3-leave]", () => {
    const nodes = derived().plans[0]?.versions[0]?.nodes ?? [];
    const struck = nodes.map((each) =>
      each.id === ("2.3.2" as NodeId) ? { ...each, standing: "struck-out" as const } : each,
    );
    expect(meanIn(derived({ nodes: struck })).outcome).toEqual({ kind: "number", number: 90 });
  });
});

describe("one measure in several places", () => {
  const body = documentOf({
    measures: [
      measure("Med_Conc"),
      measure("FTE", { accumulation: "latest" }),
      measure("giudizi", {
        collectedBy: "unit",
        unitRule: "sum",
        unitIds: ["registro", "promozione"] as UnitId[],
        frequency: "year",
      }),
    ],
    indicators: [
      indicator("N_MedGestite", read("Med_Conc")),
      indicator("C2.7.2_02", over(read("Med_Conc"), read("FTE")), { kind: "mean" }),
      indicator("Giudizi", read("giudizi")),
    ],
    nodes: [
      node("AS3", { kind: "area" }),
      node("3.2", { kind: "strategic", ...under("AS3") }),
      node("3.2.1", under("3.2")),
      node("x99", { kind: "container" }),
    ],
    uses: [
      use("N_MedGestite", onNode("3.2.1"), { targets: target("100") }),
      use("C2.7.2_02", onNode("3.2"), { targets: target("70") }),
      use("ente", onNode("x99"), { indicatorId: "Giudizi" as never, targets: target("100") }),
      use("scheda", onCard("DirArea1_1"), {
        indicatorId: "C2.7.2_02" as never,
        basedOnUseId: "C2.7.2_02" as UseId,
      }),
      use("severa", onCard("DirArea1_2"), {
        indicatorId: "C2.7.2_02" as never,
        basedOnUseId: "C2.7.2_02" as UseId,
        targets: target("95"),
      }),
      use("servizio", onCard("PO2_3"), {
        indicatorId: "Giudizi" as never,
        targets: target("80"),
        perimeterUnitId: "registro" as UnitId,
      }),
    ],
    cards: [card("DirArea1"), card("PO2")],
    cardObjectives: [
      cardObjective("DirArea1_1", { cardId: "DirArea1" as CardId, weight: hundredths(6_000) }),
      cardObjective("DirArea1_2", { cardId: "DirArea1" as CardId, weight: hundredths(4_000) }),
      cardObjective("PO2_3", { cardId: "PO2" as CardId }),
    ],
    entries: [
      entry(1, "Med_Conc 2021-Q1", "38"),
      entry(2, "FTE 2021-Q1", "0.8"),
      { ...entry(3, "giudizi 2021", "60"), unitId: "registro" as UnitId },
      { ...entry(4, "giudizi 2021", "40"), unitId: "promozione" as UnitId },
    ],
  });
  const useIn = (evaluation: Evaluation, id: string) =>
    evaluation.uses.find(({ useId }) => useId === id) as UseResult;

  it("changes two indicators, both objectives, a card, the area and the body when Med_Conc is entered", () => {
    const before = evaluated(body, "2021-Q1", "2021-05-15");
    const after = evaluated(
      { ...body, entries: [...body.entries, entry(5, "Med_Conc 2021-Q1", "20")] },
      "2021-Q1",
      "2021-05-15",
    );
    const changed = (rows: (evaluation: Evaluation) => readonly { readonly achievement: number | null }[]) =>
      rows(before).flatMap((row, i) => (row.achievement === rows(after)[i]?.achievement ? [] : [row]));
    expect(
      changed(({ uses }) => uses.filter(({ useId }) => ["N_MedGestite", "C2.7.2_02"].includes(useId))),
    ).toHaveLength(2);
    expect(changed(({ nodes }) => nodes)).toMatchObject([
      { nodeId: "3.2" },
      { nodeId: "3.2.1" },
      { nodeId: "AS3" },
    ]);
    expect(changed(({ cards }) => cards)).toMatchObject([{ cardId: "DirArea1" }]);
    expect(changed(({ body: whole }) => [whole])).toHaveLength(1);
  });

  it("gives a card the target of the tree, or its own where it has one [F1b] [R6-own-target] [R6-links]", () => {
    const evaluation = evaluated(body, "2021-Q1", "2021-05-15");
    expect(useIn(evaluation, "scheda")).toMatchObject({ target: { number: "70" }, achievement: 6_786 });
    expect(useIn(evaluation, "severa")).toMatchObject({ target: { number: "95" }, achievement: 5_000 });
    expect(evaluation.cards[0]?.achievement).toBe(Math.round((6_786 * 6_000 + 5_000 * 4_000) / 10_000));
  });

  it("gives a card its own unit's value and the body the sum of the units [P-T3b] [R6-own-unit]", () => {
    const evaluation = evaluated(body);
    expect(useIn(evaluation, "servizio")).toMatchObject({ outcome: { number: 60 }, achievement: 7_500 });
    expect(useIn(evaluation, "ente")).toMatchObject({ outcome: { number: 100 }, achievement: 10_000 });
  });

  it("computes a container and lets it into no other figure nor count [P-T2]", () => {
    const evaluation = evaluated(body);
    expect(evaluation.nodes.find(({ nodeId }) => nodeId === "x99")).toMatchObject({
      achievement: 10_000,
      counts: { measured: 1 },
    });
    expect(evaluation.body.counts).toEqual({ measured: 0, missing: 2, notDue: 0, notAssessable: 0 });
  });
});
