import {
  CHAMBER_APPRAISAL,
  NO_MARKS,
  resultOf,
  type Appraisal,
  type AppraisalId,
  type Day,
  type Figures,
  type Hundredths,
  type Instant,
  type PersonId,
  type PostId,
} from "@albero/domain";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../render/html.ts";
import { smallBody } from "../../testing/small-body.ts";
import { paragraphsIn, rowsUnder } from "../../testing/words-of.ts";
import { appraisalSheet, type CardOnPaper } from "./sheet.ts";

const h = (number: number) => number as Hundredths;
const [lowest, , , highest] = CHAMBER_APPRAISAL.levels;
if (lowest === undefined || highest === undefined) throw new Error("the scale has fewer than four levels");

const SIGNED: Appraisal = {
  ...{ id: "card" as AppraisalId, year: 2020, personId: "clerk" as PersonId, postId: "desk" as PostId },
  ...{ title: "Istruttore", role: "employee", paysInvoices: false, unitId: null },
  ...{ from: "2020-01-01" as Day, to: "2020-07-01" as Day, fullDays: h(18_200), adInterim: true },
  ...{ proposerId: null, deciderId: "head" as PersonId },
  weights: { objectives: h(6000), unit: h(0), behaviours: h(4000) },
  objectives: [
    {
      ...{ id: "a", title: "Pratiche", weight: h(10_000) },
      ...{ measuredBy: { kind: "judgement" }, purpose: null },
    },
  ],
  behaviours: [{ id: "care", title: "Cura", description: "" }],
  ...{ state: "seen", selfEvaluation: [] },
  marks: {
    ...NO_MARKS,
    objectives: [{ objectiveId: "a", score: h(9000) }],
    behaviours: [{ behaviourId: "care", level: highest.level, note: "sempre puntuale" }],
    comment: "Un buon semestre.",
  },
  figures: null,
  events: [
    {
      ...{ move: "see", at: "2021-05-03T08:00:00.000Z" as Instant, on: "2021-05-03" as Day },
      ...{ by: "valutato", note: "Chiedo più formazione." },
    },
  ],
};
const FIGURES: Figures = { knownAt: "2021-05-01T00:00:00.000Z" as Instant, objectives: [], unit: null };

const card = (appraisal: Appraisal): CardOnPaper => ({
  ...{ appraisal, person: "Persona della scheda", unit: "Registro imprese" },
  result: resultOf(appraisal, FIGURES, CHAMBER_APPRAISAL),
  evaluators: [{ party: "decider", title: "Dirigente Area 1" }],
});
const options = {
  ...{ body: smallBody.body, levels: CHAMBER_APPRAISAL.levels, today: "2021-05-15" as Day },
};

describe("an individual card on paper", () => {
  const sheet = appraisalSheet(card(SIGNED), options);

  it("says that it is private, and whose it is [P-D5]", () => {
    expect(paragraphsIn(sheet)[0]).toMatch(/^Documento riservato/);
    expect(rowsUnder(sheet.blocks, "In breve")).toContainEqual(["Persona", "Persona della scheda"]);
    expect(rowsUnder(sheet.blocks, "In breve")).toContainEqual(["Decide", "Dirigente Area 1"]);
  });

  it("tells the days held with the last one, and that it is ad interim", () => {
    expect(rowsUnder(sheet.blocks, "In breve")).toContainEqual([
      ...["Periodo", "01/01/2020 – 30/06/2020, ad interim"],
    ]);
  });

  it("shows each part with its rows and its own score, and the sum in words [CARD-words]", () => {
    const score = ((9000 * 60 + highest.score * 40) / 10_000).toFixed(2).replace(".", ",");
    expect(rowsUnder(sheet.blocks, "In breve")[0]).toEqual(["Risultato", score]);
    expect(rowsUnder(sheet.blocks, "Obiettivi")).toEqual([
      ["Pratiche", "100,00", "90,00"],
      ["Risultato", "60,00 %", "90,00"],
    ]);
    expect(rowsUnder(sheet.blocks, "Comportamenti")[0]?.[0]).toBe(`Cura/${highest.title} · sempre puntuale`);
    expect(renderHtml(sheet)).toContain(`= ${score}`);
  });

  it("holds what the person saw and answered, as a receipt", () => {
    expect(rowsUnder(sheet.blocks, "Che cosa è successo")).toEqual([
      ["Presa visione/Chiedo più formazione.", "03/05/2021", "valutato"],
    ]);
  });

  it("says of a part that left why, and of a result nobody was told that it is not told yet", () => {
    const marks = { ...NO_MARKS, leftOut: [{ part: "behaviours", reason: "Assente" } as const] };
    const page = appraisalSheet(card({ ...SIGNED, marks }), { ...options, language: "en" });
    expect(rowsUnder(page.blocks, "In short")[0]).toEqual(["Result", "not told yet"]);
    expect(rowsUnder(page.blocks, "Behaviours").at(-1)).toEqual(["Assente", "40.00 %", "–"]);
  });
});
