import {
  evaluate,
  type BodyDocument,
  type Day,
  type Instant,
  type Narrative,
  type NodeId,
  type PeriodCode,
} from "@albero/domain";
import { describe, expect, it } from "vitest";
import type { PrintedDocument } from "../../blocks/document.ts";
import { smallBody } from "../../testing/small-body.ts";
import { headingsAt, paragraphsIn, rowsUnder } from "../../testing/words-of.ts";
import { annualReport, type AnnualReportContent } from "./content.ts";

const yearOver = {
  ...{ period: "2021" as PeriodCode, today: "2022-03-01" as Day },
  knownAt: "2022-03-01T00:00:00.000Z" as Instant,
};

const YEAR = { from: "2021-01-01" as Day, to: "2022-01-01" as Day };

/** The small body with what it measured told once for the whole year. */
const yearBody: BodyDocument = {
  ...smallBody,
  measures: smallBody.measures.map((measure) => ({ ...measure, frequency: "year" })),
  entries: smallBody.entries.map((entry) => ({ ...entry, period: YEAR })),
};

const reported = (content: AnnualReportContent = {}, body: BodyDocument = yearBody): PrintedDocument => {
  const evaluated = evaluate(body, yearOver);
  const made = evaluated.ok ? annualReport(body, evaluated.value, content) : evaluated;
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

/** The small body with the annual relation dated: by the end of the year was wanted. */
const withRelation = (day: string): BodyDocument => ({
  ...yearBody,
  entries: [
    ...yearBody.entries,
    {
      ...{ seq: 90, measureId: "Relazione" as never, unitId: null, origin: "entered" as const, note: null },
      period: YEAR,
      value: { kind: "date", date: day as Day },
      ...{ recordedBy: "Ufficio", recordedAt: "2022-02-01T08:00:00.000Z" as Instant },
    },
  ],
});

describe("annualReport", () => {
  it("has its chapters in the order of the trade, results first and on a page of their own [P-D4]", () => {
    const report = reported();
    expect(report.title).toBe("Relazione sulla performance 2021");
    expect(headingsAt(report, 1)).toEqual([
      "1 I risultati in una pagina",
      "2 Contesto, personale e risorse",
      "3 Performance organizzativa",
      "4 Performance individuale",
      "5 Pari opportunità e genere",
      "6 Il processo e la qualità dei dati",
    ]);
  });

  it("counts the objectives at each light, strategic and operational apart", () => {
    const rows = rowsUnder(reported().blocks, "Obiettivi per stato");
    expect(rows).toContainEqual(["Critico", "1", "1"]);
    expect(rows.flatMap((cells) => cells.slice(1).map(Number)).reduce((sum, each) => sum + each, 0)).toBe(4);
  });

  it("says of each indicator by how much it missed or passed its target [P-D4]", () => {
    const rows = rowsUnder(reported().blocks, "Risultati di A1.1");
    expect(rows.map((cells) => cells.slice(0, 5))).toEqual([
      ["Pratiche Pratiche evase entro 5 giorni", "N.", "≥ 90", "24", "−66"],
      ["Tempi Tempo medio", "gg", "≤ 2,50", "3,25", "+0,75"],
    ]);
  });

  it("counts the days between a date and the one that was wanted", () => {
    const deviation = (day: string): string | undefined =>
      rowsUnder(reported({}, withRelation(day)).blocks, "Risultati di A1.1.1")[1]?.[4];
    expect(deviation("2022-01-10")).toBe("+10 gg");
    expect(deviation("2021-12-30")).toBe("−1 gg");
  });

  it("shows no deviation where there is no result, and says how many are missing", () => {
    const report = reported();
    expect(rowsUnder(report.blocks, "Risultati di A1.1.1")[1]?.[4]).toBe("–");
    expect(paragraphsIn(report).join(" ")).toContain("senza il dato dovuto: 2");
  });

  it("tells why, in the words of the office", () => {
    const narrative: Narrative = {
      ...{ nodeId: "A1.1" as NodeId, period: "2021" as PeriodCode, revision: 1, recordedBy: "Ufficio" },
      ...{ happened: "Meno pratiche.", causes: "Sportello chiuso.", actions: null },
      recordedAt: "2022-02-01T08:00:00.000Z" as Instant,
    };
    const { blocks } = reported({ narratives: new Map([["A1.1", narrative]]) });
    expect(rowsUnder(blocks, "Relazione su A1.1")).toEqual([
      ["Che cosa è accaduto", "Meno pratiche."],
      ["Perché", "Sportello chiuso."],
    ]);
  });

  it("lists what was struck out, with the reason", () => {
    expect(rowsUnder(reported().blocks, "Obiettivi cambiati nell’anno")).toEqual([
      ["A1.2.1 Aprire uno sportello", "Cassato", "i locali non sono pronti"],
    ]);
  });

  it("tells of people only in aggregate", () => {
    expect(paragraphsIn(reported()).join(" ")).toContain("solo in forma aggregata");
  });
});
