import { describe, expect, it } from "vitest";
import type { Day, Instant, PeriodCode } from "@albero/domain";
import { documentOf } from "../example/testing/on-disk.ts";
import { dayOfFigure, nationalForm, type FormObjective, type NationalForm } from "./national-form.ts";
import { piraOf, type Pira } from "./pira.ts";

const massa = documentOf("massa-carrara");
const QUESTION = {
  period: "2021-Q1" as PeriodCode,
  today: "2021-05-15" as Day,
  knownAt: "2030-01-01T00:00:00.000Z" as Instant,
};
const REQUEST = { planId: null, language: "it", question: QUESTION } as const;

const formOf = (): NationalForm => {
  const form = nationalForm(massa, REQUEST);
  if (form === null) throw new Error("no plan");
  return form;
};

const objectiveOf = (code: string): FormObjective | undefined => {
  const { obiettiviDiValorePubblico, obiettiviDiPerformance } = formOf();
  return [...obiettiviDiValorePubblico, ...obiettiviDiPerformance].find(({ codice }) => codice === code);
};

describe("the national form of the integrated plan", () => {
  it("has areas and strategic objectives as public value, operational ones as performance [PIAO-FORM-1]", () => {
    expect(objectiveOf("1.1")).toMatchObject({
      tipologia: "valore-pubblico",
      collegatoA: "AS1",
      risorse: [{ anno: 2021, euro: "235000.00" }],
    });
    expect(objectiveOf("1.1.1")).toMatchObject({ tipologia: "organizzativa", collegatoA: "1.1" });
    expect(objectiveOf("1.1.1")?.areeOrganizzative).toHaveLength(1);
  });

  it("has of every indicator polarity, formula, source of 100 characters at most and three years [PIAO-FORM-2]", () => {
    const indicator = objectiveOf("1.1")?.indicatori[0];
    expect(indicator).toMatchObject({
      codice: "Studi_ISR",
      polarita: "positiva",
      formula: "S1.1.a",
      peso: null,
    });
    expect(indicator?.target).toEqual(
      [2021, 2022, 2023].map((anno) => ({ anno, figura: { tipo: "numerico", valore: 8 } })),
    );
    const sources = formOf().obiettiviDiPerformance.flatMap(({ indicatori }) =>
      indicatori.map(({ fonteDati }) => fonteDati),
    );
    expect(Math.max(...sources.map((source) => source?.length ?? 0))).toBeLessThanOrEqual(100);
  });

  it("has the results of the year beside the targets where they are asked for [PIAO-FORM-2]", () => {
    const results = formOf().obiettiviDiPerformance.flatMap(({ indicatori }) =>
      indicatori.map(({ consuntivo }) => consuntivo),
    );
    expect(results.filter((result) => result !== null).length).toBeGreaterThan(10);
    const without = nationalForm(massa, { ...REQUEST, question: null });
    expect(
      without?.obiettiviDiPerformance.every(({ indicatori }) =>
        indicatori.every(({ consuntivo }) => consuntivo === null),
      ),
    ).toBe(true);
  });

  it("has the objectives of cards as individual ones, tied to the tree, of posts and not of people [PIAO-FORM-3]", () => {
    const individual = formOf().obiettiviDiPerformance.filter(({ tipologia }) => tipologia === "individuale");
    expect(individual).toHaveLength(massa.plans[0]?.versions[0]?.cardObjectives.length ?? 0);
    expect(individual.some(({ collegatoA }) => collegatoA !== null)).toBe(true);
    expect(Object.keys(individual[0] ?? {})).not.toContain("persona");
  });

  it("has a day as the number of the day in its year [PIAO-FORM-4]", () => {
    const interim = objectiveOf("1.1.1")?.indicatori.find(({ codice }) => codice === "Data_RappIntermedio");
    expect(interim).toMatchObject({ polarita: "negativa" });
    expect(interim?.target[0]).toEqual({ anno: 2021, figura: { tipo: "giorno-dell-anno", valore: 344 } });
    const [target] = interim?.target ?? [];
    const day = target?.figura ? dayOfFigure(target.figura, target.anno) : null;
    expect(day).toBe("2021-12-10");
  });
});

describe("the plan of indicators and expected results", () => {
  const pira = piraOf(massa, REQUEST) as Pira;

  it("has every objective that names a programme under mission and code together [P-T4b]", () => {
    const named = massa.plans[0]?.versions[0]?.nodes.filter(({ programme }) => programme !== null) ?? [];
    expect(pira.programmi.flatMap(({ obiettivi }) => obiettivi)).toHaveLength(named.length);
    expect(
      pira.programmi.filter(({ programma }) => programma === "005").map(({ missione }) => missione),
    ).toEqual(["011", "016"]);
  });

  it("adds up the resources of each programme [R10-programme]", () => {
    const sums = pira.programmi.map(({ missione, programma, risorse }) => [
      `${missione ?? ""}.${programma}`,
      risorse.map(({ anno, euro }) => `${anno}: ${euro}`).join(),
    ]);
    expect(sums).toEqual([
      ["011.005", "2021: 708073.03"],
      ["012.004", "2021: 1354646.77"],
      ["016.005", "2021: 72412.33"],
      ["032.003", "2021: 1682861.10"],
    ]);
  });

  it("has of each objective who is concerned, who answers, its indicators and three years, and no other [91/2011-19]", () => {
    const concerned = "Imprese e cittadini della provincia";
    const plans = massa.plans.map((plan) => ({
      ...plan,
      versions: plan.versions.map((version) => ({
        ...version,
        nodes: version.nodes.map((node) =>
          node.code === "1.1" ? { ...node, stakeholders: concerned } : node,
        ),
      })),
    }));
    const { programmi } = piraOf({ ...massa, plans }, REQUEST) as Pira;
    const objective = programmi.flatMap(({ obiettivi }) => obiettivi).find(({ codice }) => codice === "1.1");
    expect(objective).toMatchObject({
      portatoriDiInteresse: concerned,
      areeOrganizzative: expect.any(Array) as [],
    });
    expect(objective?.indicatori[0]?.target.map(({ anno }) => anno)).toEqual([2021, 2022, 2023]);
    const codes = new Set(plans[0]?.versions[0]?.nodes.map(({ code }) => code));
    const told = programmi.flatMap(({ obiettivi }) => obiettivi.map(({ codice }) => codice));
    expect(told.every((code) => codes.has(code))).toBe(true);
    expect(new Set(told).size).toBe(told.length);
  });
});
