import { describe, expect, it } from "vitest";
import { evaluate } from "../objective/evaluate.ts";
import type { Evaluation } from "../objective/evaluation.ts";
import {
  approval,
  documentOf,
  entry,
  indicator,
  meanOf,
  measure,
  node,
  onNode,
  over,
  questionOf,
  reached,
  read,
  system,
  target,
  under,
  use,
  type SmallBody,
} from "../objective/testing/small-body.ts";
import { hundredths } from "../quantity/hundredths.ts";
import type { UnitId, UseId } from "../quantity/id.ts";
import { explain, explainSteps } from "./explain.ts";
import type { Language } from "./language.ts";
import { namesOf } from "./names-of.ts";

const told = (body: SmallBody, period = "2021-Q1", today = "2021-05-15") => {
  const document = documentOf(body);
  const result = evaluate(document, questionOf(period, today));
  if (!result.ok) throw new Error(result.problem.code);
  const evaluation: Evaluation = result.value;
  const names = namesOf(document, evaluation);
  return {
    use: (id: string, language: Language = "it") =>
      explainSteps(
        evaluation.uses.find(({ useId }) => useId === id)?.steps ?? [],
        names.ofUse(id as UseId),
        language,
      ),
    node: (id: string, language: Language = "it") =>
      explainSteps(evaluation.nodes.find(({ nodeId }) => nodeId === id)?.steps ?? [], names, language),
    measure: (id: string) =>
      explainSteps(
        evaluation.measures.find((each) => each.measureId === id && each.unitId === null)?.steps ?? [],
        names,
        "it",
      ),
    evaluation,
    names,
  };
};

const mediation: SmallBody = {
  measures: [measure("Med_Conc", { decimals: 0 }), measure("FTE", { accumulation: "latest", unit: "FTE" })],
  indicators: [
    indicator("C2.7.2_02", over(read("Med_Conc"), read("FTE")), { kind: "mean" }),
    indicator("N_MedGestite", read("Med_Conc")),
    indicator("Quota", meanOf(reached("3.2"), reached("3.2.1")), { kind: "mean", unit: "%" }),
  ],
  nodes: [
    node("3", { kind: "area" }),
    node("3.2", { kind: "strategic", ...under("3") }),
    node("3.2.1", under("3.2")),
    node("2.3"),
  ],
  uses: [
    use("C2.7.2_02", onNode("3.2"), { targets: target("70") }),
    use("N_MedGestite", onNode("3.2.1"), { targets: target("100") }),
    use("Quota", onNode("2.3"), { targets: target("90") }),
  ],
  entries: [
    entry(1, "Med_Conc 2021-Q1", "38"),
    { ...entry(2, "FTE 2021-Q1", "0.8"), recordedBy: "Ufficio personale" },
  ],
  validations: [approval(3, 2)],
};

describe("explainSteps", () => {
  it("tells an indicator from the recorded values to its achievement", () => {
    expect(told(mediation).use("C2.7.2_02")).toEqual([
      "Med_Conc: 38 nel I quadrimestre 2021, inserito da Uff. Metrico il 10/05/2021, provvisorio",
      "FTE: 0,80 FTE nel I quadrimestre 2021, inserito da Ufficio personale il 10/05/2021, validato",
      "38 ÷ 0,80 = 47,50",
      "atteso almeno 70",
      "47,50 su 70 = 67,86 %",
    ]);
  });

  it("tells the same in English", () => {
    expect(told(mediation).use("C2.7.2_02", "en").slice(2)).toEqual([
      "38 ÷ 0.80 = 47.50",
      "target at least 70",
      "47.50 out of 70 = 67.86 %",
    ]);
  });

  it("tells the share of the year a count is compared with, and what is more than the whole", () => {
    expect(told(mediation).use("N_MedGestite").slice(1)).toEqual([
      "atteso almeno 100",
      "quota attesa in 4 mesi su 12: 33,33",
      "38, meglio di 33,33: vale al massimo 100,00 %",
    ]);
  });

  it("tells a mean of objectives in per cent", () => {
    expect(told(mediation).use("Quota").slice(0, 3)).toEqual([
      "obiettivo 3.2: raggiunto al 67,86 %",
      "obiettivo 3.2.1: raggiunto al 100,00 %",
      "media di 67,86 % e 100,00 % = 83,93 %",
    ]);
  });

  it("shows the whole sum of several periods", () => {
    const year = {
      ...mediation,
      entries: [...(mediation.entries ?? []), entry(5, "Med_Conc 2021-Q2", "20")],
    };
    expect(told(year, "2021-Q2", "2021-09-10").measure("Med_Conc").at(-1)).toBe(
      "Med_Conc dall’inizio dell’anno: 38 + 20 = 58",
    );
  });

  it("shows the sum of the units, by their names", () => {
    const unitIds = ["u1", "u2"] as UnitId[];
    const body: SmallBody = {
      measures: [measure("G", { collectedBy: "unit", unitRule: "sum", unitIds, decimals: 0 })],
      entries: unitIds.map((unitId, i) => ({ ...entry(i + 1, "G 2021-Q1", String(10 * (i + 1))), unitId })),
    };
    expect(told(body).measure("G").at(-1)).toBe("G, somma delle unità: 10 + 20 = 30");
  });

  it("tells a date by what it is compared with", () => {
    const body: SmallBody = {
      measures: [measure("D", { accumulation: "event-date", valueType: "date", unit: "date" })],
      indicators: [indicator("D1", read("D"), { kind: "date", unit: "date", direction: "by" })],
      nodes: [node("1")],
      uses: [use("D1", onNode("1"), { targets: target("2021-03-31") })],
      entries: [entry(1, "D 2021-Q1", "2021-04-09")],
      systems: [system({ lostPerDayLate: hundredths(150) })],
    };
    expect(told(body).use("D1")).toEqual([
      "D: 09/04/2021, inserito da Uff. Metrico il 10/05/2021, provvisorio",
      "atteso entro il 31/03/2021",
      "09/04/2021, 9 giorni dopo il 31/03/2021, ogni giorno toglie 1,50 punti: resta 86,50 %",
    ]);
  });

  it("does not write as a sum what is not one: a strict comparison", () => {
    const body = (value: string): SmallBody => ({
      measures: [measure("a")],
      indicators: [indicator("S", read("a"), { kind: "mean", direction: ">" })],
      nodes: [node("1")],
      uses: [use("S", onNode("1"), { targets: target("3") })],
      entries: [entry(1, "a 2021-Q1", value)],
    });
    expect(told(body("3")).use("S").at(-1)).toBe("3 non è più di 3: 99,99 %");
    expect(told(body("4")).use("S").at(-1)).toBe("4 è più di 3: 100,00 %");
  });

  it("ends with why there is no result, naming what is missing", () => {
    const open = { ...mediation, entries: [entry(2, "FTE 2021-Q1", "0.8")] };
    expect(told(open).use("C2.7.2_02").at(-1)).toBe(
      "nessun risultato: manca il valore di Med_Conc nel I quadrimestre 2021",
    );
  });

  it("says which measure was zero", () => {
    const zero = {
      ...mediation,
      entries: [entry(1, "Med_Conc 2021-Q1", "38"), entry(2, "FTE 2021-Q1", "0")],
    };
    expect(told(zero).use("C2.7.2_02")).toContain("38 ÷ 0,00: divisione per zero: FTE");
  });

  it("tells a node by its parts, with what stays out and the whole mean", () => {
    const body: SmallBody = {
      measures: [measure("a"), measure("b"), measure("c")],
      indicators: ["a", "b", "c"].map((id) => indicator(id.toUpperCase(), read(id), { kind: "mean" })),
      nodes: [node("1")],
      uses: ["A", "B", "C"].map((id, order) => use(id, onNode("1"), { order, targets: target("10") })),
      entries: [entry(1, "a 2021-Q1", "9"), entry(2, "b 2021-Q1", "4")],
    };
    expect(told(body).node("1")).toEqual([
      "A: 90,00 %",
      "B: 40,00 %",
      "C: dato mancante, resta fuori dalla media",
      "media: (90,00 + 40,00) ÷ 2 = 65,00 %",
    ]);
    expect(
      told({ ...body, systems: [system({ missing: "counts-zero" })] })
        .node("1")
        .slice(2),
    ).toEqual(["C: dato mancante, conta 0,00 %", "media: (90,00 + 40,00 + 0,00) ÷ 3 = 43,33 %"]);
  });

  it("tells weights where they differ, and what the plan lets leave with its reason [R17.2]", () => {
    const body: SmallBody = {
      measures: [measure("a"), measure("b")],
      indicators: ["a", "b"].map((id) => indicator(id.toUpperCase(), read(id), { kind: "mean" })),
      nodes: [
        node("1"),
        node("1.p", {
          ...{ kind: "part", title: "Regolamento", weight: hundredths(2_000), ...under("1") },
          ...{ standing: "not-assessable", standingReason: "rinviato al 2022." },
        }),
      ],
      uses: [
        use("A", onNode("1"), { order: 1, weight: hundredths(5_000), targets: target("10") }),
        use("B", onNode("1"), { order: 2, weight: hundredths(3_000), targets: target("10") }),
      ],
      entries: [entry(1, "a 2021-Q1", "9"), entry(2, "b 2021-Q1", "4")],
    };
    expect(told(body).node("1")).toEqual([
      "A: 90,00 %, peso 50,00",
      "B: 40,00 %, peso 30,00",
      "«Regolamento»: non valutabile (rinviato al 2022), esce con il suo peso",
      "media: (90,00 × 50,00 + 40,00 × 30,00) ÷ 80,00 = 71,25 %",
    ]);
    expect(told(body).node("1.p")).toEqual(["non valutabile: rinviato al 2022"]);
  });

  it("tells what a node is itself and what its objectives bring, where both enter [P-T1b]", () => {
    const always = { kind: "always", weight: hundredths(3_000) } as const;
    const both = { ...mediation, systems: [system({ childObjectives: always })] };
    expect(told(both).node("3.2").slice(-3)).toEqual([
      "risultato proprio: 67,86 %, peso 70,00",
      "risultato degli obiettivi sotto: 100,00 %, peso 30,00",
      "media: (67,86 × 70,00 + 100,00 × 30,00) ÷ 100,00 = 77,50 %",
    ]);
    expect(told(both).node("3.2.1")).toEqual(["N_MedGestite: 100,00 %", "un solo risultato: 100,00 %"]);
  });

  it("tells the reason why a value is not available once", () => {
    const lost = { ...mediation, entries: [entry(1, "Med_Conc 2021-Q1", "? registro in migrazione.")] };
    const steps = told(lost).use("N_MedGestite");
    expect(steps[0]).toBe("Med_Conc: non disponibile nel I quadrimestre 2021 (registro in migrazione)");
    expect(steps.at(-1)).toBe("nessun risultato: il valore non è disponibile");
  });

  it("calls an indicator without a printed code by its title", () => {
    const indicators = [indicator("I-067", read("a"), { printedCode: null, title: "Tempi" })];
    const body = { measures: [measure("a")], indicators, nodes: [node("1")] };
    const uses = [use("I-067", onNode("1"), { targets: target("10") })];
    expect(told({ ...body, uses, entries: [entry(1, "a 2021-Q1", "5")] }).node("1")[0]).toBe(
      "«Tempi»: 100,00 %",
    );
  });

  it("keeps the kind of the step with each sentence", () => {
    const { evaluation, names } = told(mediation);
    const steps = evaluation.uses.find(({ useId }) => useId === "C2.7.2_02")?.steps ?? [];
    expect(explain(steps, names.ofUse("C2.7.2_02" as UseId), "it").map(({ kind }) => kind)).toEqual([
      "value",
      "value",
      "operation",
      "target",
      "achievement",
    ]);
  });
});
