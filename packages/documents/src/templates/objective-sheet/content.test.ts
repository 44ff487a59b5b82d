import { describe, expect, it } from "vitest";
import { periodName, type NodeId, type PeriodCode } from "@albero/domain";
import type { Block } from "../../blocks/block.ts";
import type { PrintedDocument } from "../../blocks/document.ts";
import { runsOf } from "../../blocks/walk.ts";
import { smallBody, smallEvaluation } from "../../testing/small-body.ts";
import { objectiveSheet, type ObjectiveSheetOptions } from "./content.ts";

const evaluation = smallEvaluation();

const sheet = (id: string, options: Partial<ObjectiveSheetOptions> = {}): PrintedDocument => {
  const made = objectiveSheet(smallBody, evaluation, { nodeId: id as NodeId, ...options });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const wordsOf = (block: Block): string =>
  runsOf(block)
    .map((run) => ("text" in run ? run.text : " "))
    .join("");
const headings = (document: PrintedDocument) =>
  document.blocks.filter((block) => block.kind === "heading").map(wordsOf);
/** The words of the blocks under a heading, up to the next one. */
const under = (document: PrintedDocument, title: string): readonly string[] => {
  const start = document.blocks.findIndex((block) => block.kind === "heading" && wordsOf(block) === title);
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === "heading");
  return rest.slice(0, end < 0 ? rest.length : end).map(wordsOf);
};

const strategic = sheet("A1.1");

describe("objectiveSheet", () => {
  it("has the objective's title, and its kind and code under it", () => {
    expect(strategic.title).toBe("Rispondere presto & bene");
    const period = periodName("2021-Q1" as PeriodCode, "it");
    expect(strategic.about).toBe(`Obiettivo strategico A1.1 · ${period} · Piano 2021-2023, versione 1`);
  });

  it("tells programme, resources by year, weight and units, and that an amount is not given", () => {
    expect(under(strategic, "Obiettivo")).toEqual([
      [
        "Fa parte diA1 Servizi alle imprese",
        "Peso60,00",
        "Missione012",
        "Programma004 Vigilanza e tutela",
        "Risorse 20211.234.567,89 €",
        "Risorse 2022non indicate",
        "Unità organizzativeUfficio Registro",
      ].join(""),
    ]);
  });

  it("says first that the objective was struck out, and why", () => {
    expect(under(sheet("A1.2.1"), "Obiettivo").join("")).toMatch(/^StatoCassato: i locali non sono pronti/);
  });

  it("makes a paragraph of each line of the description", () => {
    const words = strategic.blocks.map(wordsOf);
    expect(words).toEqual(expect.arrayContaining(["Ridurre i tempi.", "Aumentare le pratiche evase."]));
  });

  it("shows the target of now under that of the year where they differ", () => {
    const [table] = under(strategic, "Indicatori");
    expect(table).toContain("≥\u00A090 ora ≥\u00A030");
    expect(table).toContain("≤\u00A02,503,25");
  });

  it("tells in words how the objective's figure and each of its indicators came about", () => {
    expect(under(strategic, "Come si arriva al risultato").join(" ")).toMatch(/80,00.*76,92.*79,23/);
    expect(under(strategic, "Pratiche Pratiche evase entro 5 giorni").join(" ")).toMatch(/24.*90.*30.*80,00/);
  });

  it("shows results declared for earlier years apart", () => {
    expect(under(strategic, "Valori precedenti")).toEqual(["IndicatoreUnità2020Tempi Tempo mediogg3,10"]);
  });

  it("prints the notes of the objective and the footnotes of its indicators", () => {
    expect(under(strategic, "Note")).toEqual(["Una nota dell'obiettivo.Pratiche Escluse le sospese."]);
  });

  it("leaves out what there is nothing to say of", () => {
    expect(headings(sheet("A1.2"))).not.toContain("Valori precedenti");
    expect(headings(sheet("A1.2"))).not.toContain("Note");
  });

  it("says of an area without objectives that it has no indicators", () => {
    expect(under(sheet("A2"), "Indicatori")).toEqual(["Nessun indicatore."]);
  });

  it("speaks English too", () => {
    expect(headings(sheet("A1.1", { language: "en" })).slice(0, 2)).toEqual(["Objective", "Indicators"]);
  });

  it("refuses an objective that the plan does not hold", () => {
    const made = objectiveSheet(smallBody, evaluation, { nodeId: "none" as NodeId });
    expect(made).toEqual({ ok: false, problem: { code: "unknown-objective", facts: { nodeId: "none" } } });
  });
});
