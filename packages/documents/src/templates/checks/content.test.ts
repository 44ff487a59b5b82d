import { checkDocument, PLAN_CHECKS, type Day } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../render/html.ts";
import { smallBody } from "../../testing/small-body.ts";
import { checksSheet } from "./content.ts";

const today = "2021-05-15" as Day;
const report = checkDocument(smallBody, { today });
const options = { about: "Piano 2021-2023", telling: PLAN_CHECKS, today };
const pageIn = (language: "it" | "en"): string =>
  renderHtml(checksSheet(smallBody, report, { ...options, language }));

describe("the sheet of the checks", () => {
  it("shows every finding with its place and remedy, in the order of how much it weighs", () => {
    const sheet = checksSheet(smallBody, report, options);
    const rows = sheet.blocks.flatMap((block) => (block.kind === "table" ? block.rows.length : 0));
    const clean = report.runs.filter(({ findings }) => findings === 0).length;
    expect(report.findings.length).toBeGreaterThan(0);
    expect(rows.reduce((sum, each) => sum + each, 0)).toBe(report.findings.length + clean);
    const page = pageIn("it");
    expect(page.indexOf("Avvisi")).toBeGreaterThan(0);
    expect(page.indexOf("Informazioni")).toBeGreaterThan(page.indexOf("Avvisi"));
  });

  it("lists what was checked and found in order, with its source", () => {
    const page = pageIn("it");
    expect(page).toContain("Controlli senza rilievi");
    expect(page).toContain("Quadratura del bilancio");
    expect(page).toContain("D.P.R. 254/2005");
  });

  it("says the same in English", () => {
    const page = pageIn("en");
    for (const words of ["Checks", "Checks that found nothing", "Budget statements add up"])
      expect(page).toContain(words);
  });
});
