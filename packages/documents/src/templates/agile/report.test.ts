import { readFileSync } from "node:fs";
import { newAgileYear, type AgileYear, type Day, type Decimal } from "@albero/domain";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../render/html.ts";
import { smallBody } from "../../testing/small-body.ts";
import { headingsAt, paragraphsIn, rowsUnder } from "../../testing/words-of.ts";
import { agileReport } from "./report.ts";

const given = JSON.parse(
  readFileSync(new URL("../../../../../examples/massa-carrara/agile-2019.json", import.meta.url), "utf8"),
) as AgileYear;
const options = { body: smallBody.body, today: "2020-03-31" as Day };

describe("the report on remote work", () => {
  const report = agileReport({ year: given, people: null }, options);

  it("covers its period and tells its contents in order [R14-contents, R14-period]", () => {
    expect(report.about).toBe("Dal 01/01/2019 al 31/03/2020");
    expect(headingsAt(report, 1)).toEqual([
      "Indicatori dell’anno",
      ...["Regolamento", "Richieste", "Altri strumenti di conciliazione", "Comitato unico di garanzia"],
      ...["Che cosa è stato fatto", "Mappa delle attività", "Prossimi passi", "Firma e pubblicazione"],
    ]);
    expect(paragraphsIn(report)[0]).toBe("DL 18/10/2012 n. 179 art. 9 c. 7: si pubblica entro il 31/03/2020");
  });

  it("prints that nobody asked as a nought [R14-zero]", () => {
    expect(rowsUnder(report.blocks, "Richieste")).toEqual([["Telelavoro", "0", "0"]]);
  });

  it("lists the nine activities that are done on site [R14-on-site]", () => {
    const rows = rowsUnder(report.blocks, "Mappa delle attività");
    expect(rows).toHaveLength(9);
    expect(rows.every(([, , mode]) => mode === "solo in presenza")).toBe(true);
  });

  it("says of an act that its day is not known, and from which day to which something is extended", () => {
    const page = renderHtml(report);
    expect(page).toContain("Ordine di servizio (senza data)");
    expect(rowsUnder(report.blocks, "Prossimi passi")[1]?.slice(1)).toEqual(["01/01/2020", "31/12/2021"]);
  });

  it("tells shares of what is known and a dash of what is not, in both languages", () => {
    const year = {
      ...given,
      ...{ staff: 8, days: { all: "200" as Decimal, elsewhere: "12.5" as Decimal } },
    };
    const english = agileReport({ year, people: 3 }, { ...options, language: "en" });
    expect(rowsUnder(english.blocks, "Indicators of the year").map((row) => row.slice(1))).toEqual([
      ["3", "8", "37.50 %"],
      ["0", "0", "–"],
      ["0", "9", "0.00 %"],
      ["12.5", "200", "6.25 %"],
    ]);
  });

  it("says of a content nobody wrote that it is not written yet", () => {
    const empty = agileReport({ year: newAgileYear(2024), people: null }, options);
    expect(paragraphsIn(empty).filter((text) => text === "Non ancora scritto.")).toHaveLength(8);
  });
});
