import { readFileSync } from "node:fs";
import type { Day, Decimal, ProjectsDocument } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../render/html.ts";
import { smallBody } from "../../testing/small-body.ts";
import { rowsUnder } from "../../testing/words-of.ts";
import { projectsDossier } from "./dossier.ts";
import { projectsReport } from "./year-report.ts";

const EXAMPLES = new URL("../../../../../examples/improvement-projects/", import.meta.url);
const given = (name: string): ProjectsDocument =>
  JSON.parse(readFileSync(new URL(name, EXAMPLES), "utf8")) as ProjectsDocument;
const options = { body: smallBody.body, today: "2021-05-15" as Day };
const projects = given("projects-2015.json");
const objectives = given("objectives-2020.json");

describe("the dossier of improvement projects", () => {
  const dossier = projectsDossier(projects, options);

  it("adds up the rows themselves, whatever total stands under them: 4.493,75 € more in the second one [C-TOT]", () => {
    const rows = rowsUnder(dossier.blocks, "I progetti in una pagina");
    const second = rows.find(([title]) => title?.includes("gestione documentale") === true);
    expect(second?.slice(2)).toEqual(["8.361,21 €", "3.867,46 €"]);
    expect(renderHtml(dossier)).toContain("La tabella riporta come totale 3.867,46.");
  });

  it("asks each of the seven conditions, and shows both answers where there are two [C-7C]", () => {
    const page = renderHtml(dossier);
    expect(page.match(/7\. In quale bilancio/g)).toHaveLength(13);
    expect(page).toContain("quattro gruppi di diversa intensità");
  });

  it("says of an indicator without a target that it has none", () => {
    expect(renderHtml(dossier)).toContain("senza valore atteso");
  });

  it("never says whose hours a row counts", () => {
    const [first] = projects.projects;
    if (first === undefined) throw new Error("no project");
    const rows = first.rows.map((each) => ({ ...each, person: "ref-4711" }));
    const page = renderHtml(projectsDossier({ ...projects, projects: [{ ...first, rows }] }, options));
    expect(page).not.toContain("ref-4711");
  });

  it("asks what the contract of its year asks: from 2018 on no conditions, but an objective of the plan", () => {
    const page = renderHtml(projectsDossier(objectives, options));
    expect(page).not.toContain("sette condizioni");
    expect(page).toContain("A01.01, di mantenimento");
  });
});

describe("the report on improvement projects", () => {
  const page = (year: ProjectsDocument, language: "it" | "en" = "it"): string =>
    renderHtml(projectsReport(year, { ...options, language }));

  it("gives the score out of 100, what was struck out, and leaves out a part that cannot be assessed [P-PARTIAL]", () => {
    const rows = rowsUnder(projectsReport(objectives, options).blocks, "I progetti in una pagina");
    expect(rows.filter(([, score]) => score === "100,00/100")).toHaveLength(12);
    expect(rows.find(([, score]) => score === "cassato")?.[0]).toContain("PEC");
    expect(page(objectives)).toContain("non valutabile");
  });

  it("says the reason where the score is not the computed one", () => {
    expect(page(objectives)).toContain("calcolato 0,00/100. ");
  });

  it("says that no money is released before the validation, and what a score releases [C-LOCK]", () => {
    const [first] = projects.projects;
    if (first === undefined) throw new Error("no project");
    const parts = [{ name: "tutto", weight: "1" as Decimal, score: "80" as Decimal, note: null }];
    const evaluation = { kind: "scored", parts, computed: null, reason: null } as const;
    const year = { ...projects, projects: [{ ...first, evaluation }] };
    expect(page(year)).toContain("fino ad allora nessun importo si libera");
    expect(rowsUnder(projectsReport(year, options).blocks, "Da liberare")).toEqual([
      ["Dichiarato", "2.496,20 €"],
      ["Da liberare", "1.996,96 €"],
      ["Economia di bilancio", "499,24 €"],
    ]);
  });

  it("speaks English", () => {
    expect(page(objectives, "en")).toContain("struck out");
  });
});
