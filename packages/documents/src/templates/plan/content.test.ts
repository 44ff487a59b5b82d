import type {
  BodyDocument,
  BudgetLineId,
  CardId,
  CardObjectiveId,
  Hundredths,
  Instant,
  NodeId,
  PlanText,
  PlanVersion,
  UseId,
} from "@albero/domain";
import { describe, expect, it } from "vitest";
import type { PrintedDocument } from "../../blocks/document.ts";
import { walkNumbers } from "../../blocks/walk.ts";
import { smallBody, smallEvaluation } from "../../testing/small-body.ts";
import { headingsAt, paragraphsIn, rowsUnder, wordsOf } from "../../testing/words-of.ts";
import { textInDocument } from "../../testing/text-in-document.ts";
import { planDocument } from "./content.ts";

const printed = (body: BodyDocument): PrintedDocument => {
  const made = planDocument(body, smallEvaluation(body));
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const withVersion = (body: BodyDocument, about: Partial<PlanVersion>): BodyDocument => ({
  ...body,
  plans: body.plans.map((plan) => ({
    ...plan,
    versions: plan.versions.map((version) => ({ ...version, ...about })),
  })),
});

const CARD = {
  cards: [
    {
      ...{
        id: "card" as CardId,
        code: "SG",
        title: "Segretario generale",
        role: "secretary-general" as const,
      },
      ...{ order: 1, unitId: null, notes: [] },
    },
  ],
  cardObjectives: [
    {
      ...{ id: "goal" as CardObjectiveId, cardId: "card" as CardId, code: "SG1", title: "Rispondere presto" },
      ...{ description: null, order: 1, weight: 10_000 as Hundredths, nodeId: "A1.1" as NodeId },
    },
  ],
};

const [firstUse] = smallBody.plans[0]?.versions[0]?.uses ?? [];
const withCard = (body: BodyDocument): BodyDocument => {
  const uses = body.plans[0]?.versions[0]?.uses ?? [];
  if (firstUse === undefined) throw new Error("the body has uses");
  const onCard = {
    ...firstUse,
    id: "card-use" as UseId,
    holder: { kind: "card-objective", cardObjectiveId: "goal" as CardObjectiveId } as const,
  };
  return withVersion(body, { ...CARD, uses: [...uses, onCard] });
};

const BUDGET: NonNullable<BodyDocument["budget"]> = {
  ...{ years: [2019, 2020, 2021, 2022, 2023], summary: "In equilibrio.", notes: [] },
  sections: [{ slug: "conto", title: "Conto economico" }],
  lines: [
    {
      ...{
        id: "l1" as BudgetLineId,
        slug: "l1",
        section: "conto",
        label: "Proventi",
        kind: "amount",
        order: 1,
      },
      ...{ target: null, notes: [], values: { "2020": "1000.5", "2021": "-20", "2019": "7" } },
    },
  ],
};

const STAFF: BodyDocument["staffTables"] = [
  {
    ...{ slug: "sesso", title: "Sesso", years: [2020], notes: [], printedTotals: { "2020": 31 } },
    rows: [
      { label: "Donne", values: { "2020": 20 } },
      { label: "Uomini", values: { "2020": 10 } },
    ],
  },
];

const full = withCard({ ...smallBody, budget: BUDGET, staffTables: STAFF });

/** The same body with its plan in another year. */
const inYear = (year: number, body = full): BodyDocument => ({
  ...body,
  plans: body.plans.map((plan) => ({ ...plan, years: [year, year + 1, year + 2] })),
});

const inPlan2024 = (staff: number): PrintedDocument => {
  const tables = STAFF.map((table) => ({ ...table, rows: [{ label: "Tutti", values: { "2020": staff } }] }));
  const body = inYear(2024, { ...full, staffTables: tables });
  const made = planDocument(body, smallEvaluation(full));
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

describe("planDocument", () => {
  it("says of an objective who is concerned, and which common objective it is in which version [P-T5a]", () => {
    const given = { library: "comuni", version: 2, item: "OC1" };
    const nodes = (full.plans[0]?.versions[0]?.nodes ?? []).map((node) =>
      node.kind === "operational" ? { ...node, stakeholders: "Imprese del porto", given } : node,
    );
    const text = JSON.stringify(printed(withVersion(full, { nodes })));
    expect(text).toContain("Imprese del porto");
    expect(text).toContain("comuni, versione 2");
  });

  it("has the chapters of the performance plan, in the order of the trade [P-D3]", () => {
    expect(headingsAt(printed(full), 1)).toEqual([
      "1 Atti e formazione del piano",
      "2 L’amministrazione",
      "3 Il contesto",
      "4 Valore pubblico",
      "5 Performance",
      "6 Monitoraggio",
      "7 Allegati",
    ]);
  });

  it("tells what the body wrote before what is computed, with figures as the data have them [P-TEXT]", () => {
    const [use] = full.plans[0]?.versions.at(-1)?.uses ?? [];
    if (use === undefined) throw new Error("no indicator");
    const figure = (id: typeof use.id) =>
      ({ kind: "figure", of: { kind: "use", id, what: "target" } }) as const;
    const words = (text: string) => ({ kind: "words", text, marks: [] }) as const;
    const text: PlanText = {
      ...{ planId: full.plans[0]?.id as PlanText["planId"], chapter: "context", revision: 1 },
      ...{ recordedBy: "planner", recordedAt: "2021-01-01T00:00:00.000Z" as Instant },
      blocks: [
        { kind: "heading", content: [words("La crisi")] },
        { kind: "paragraph", content: [words("Si punta a "), figure(use.id), words(".")] },
        { kind: "list", ordered: true, items: [[figure("gone" as typeof use.id)]] },
      ],
    };
    const made = planDocument(full, smallEvaluation(full), { texts: new Map([["context", text]]) });
    if (!made.ok) throw new Error(made.problem.code);
    expect(headingsAt(made.value, 2)).toContain("La crisi");
    const told = paragraphsIn(made.value).find((each) => each.startsWith("Si punta a"));
    expect(told).toMatch(/^Si punta a .*\d.*\.$/);
    const chapter = made.value.blocks.findIndex(
      (block) => block.kind === "heading" && wordsOf(block.content) === "La crisi",
    );
    expect(made.value.blocks[chapter + 2]).toMatchObject({ kind: "list", ordered: true });
    expect(walkNumbers(made.value).some(({ of }) => of.kind === "use" && of.id === use.id)).toBe(true);
  });

  it("has the numbered sections of the integrated plan from 2022, with what is not written marked [132/2022-sections]", () => {
    const plan = inPlan2024(60);
    expect(plan.title).toBe("Piano integrato di attività e organizzazione 2024-2026");
    expect(headingsAt(plan, 1)).toEqual([
      "Atti e formazione del piano",
      "1 L’amministrazione",
      "Il contesto",
      "2.1 Valore pubblico",
      "2.2 Performance",
      "2.3 Rischi corruttivi e trasparenza",
      "3.1 Struttura organizzativa",
      "3.2 Lavoro agile",
      "3.3 Fabbisogni, formazione e azioni positive",
      "4 Monitoraggio",
      "Allegati",
    ]);
    const empty = paragraphsIn(plan).filter((words) => words === "Testo non ancora scritto.");
    expect(empty).toHaveLength(4);
  });

  it("is shorter for a body of at most fifty people and keeps its performance [P-D2]", () => {
    const chapters = headingsAt(inPlan2024(50), 1).join();
    expect(chapters).toContain("2.2 Performance");
    expect(chapters).not.toContain("2.1");
    expect(inPlan2024(50).about).toContain("Forma semplificata");
  });

  it("tells the act, the day and the fingerprint of the version it prints, and which went before", () => {
    const approvedAt = "2021-01-30T23:30:00.000Z" as Instant;
    const body = withVersion(full, { act: "delibera 3/2021", reason: null, approvedAt, sha256: "ab12" });
    const [lead, note] = paragraphsIn(printed(body));
    expect(lead).toBe("Approvato con delibera 3/2021 il 31/01/2021.");
    expect(note).toContain("ab12");
  });

  it("says of an approved version without its act that the act is not given", () => {
    const lead = (about: Partial<PlanVersion>) => paragraphsIn(printed(withVersion(full, about)))[0];
    const approvedAt = "2021-01-30T10:00:00.000Z" as Instant;
    expect(lead({ act: null, approvedAt })).toBe("Approvato il 30/01/2021; l’atto non è indicato.");
  });

  it("shows where a strategic indicator starts and what it should reach each year", () => {
    expect(rowsUnder(printed(full).blocks, "Indicatori e target di A1.1")).toContainEqual([
      ...["Tempi Tempo medio", "25,00", "gg", "3,10", "≤ 2,50", "–", "–"],
    ]);
  });

  it("gives each operational objective its card with what it serves", () => {
    const { blocks } = printed(full);
    expect(rowsUnder(blocks, "Dati di A1.1.1")).toEqual([
      ["Contribuisce a", "A1.1 Rispondere presto & bene"],
    ]);
    expect(rowsUnder(blocks, "Indicatori e target di A1.1.1").map(([title]) => title)).toEqual([
      "Arretrato Pratiche arretrate smaltite",
      "Relazione Relazione annuale",
    ]);
  });

  it("tells the individual objectives of a post with their weights", () => {
    expect(rowsUnder(printed(full).blocks, "Segretario generale")[0]?.slice(0, 2)).toEqual([
      "SG1 Rispondere presto",
      "100,00",
    ]);
  });

  it("has one sheet for each indicator, however often the plan uses it", () => {
    const sheets = headingsAt(printed(full), 3).filter(
      (title) => title === "Pratiche Pratiche evase entro 5 giorni",
    );
    expect(sheets).toHaveLength(1);
    expect(rowsUnder(printed(full).blocks, "Dati di Pratiche")).toContainEqual(["Usato in", "A1.1, SG"]);
  });

  it("adds the staff up itself and says where the printed total is another", () => {
    const { blocks } = printed(full);
    expect(rowsUnder(blocks, "Sesso").at(-1)).toEqual(["Totale", "30"]);
    expect(paragraphsIn(printed(full))).toContain(
      "Il totale stampato per il 2020 è 31, la somma delle righe è 30.",
    );
  });

  it("prints every live number as the document it comes from holds it", () => {
    const numbers = walkNumbers(printed(full)).filter(({ of }) => textInDocument(full, of) !== null);
    expect(numbers.map(({ text }) => text)).toEqual(numbers.map(({ of }) => textInDocument(full, of)));
    const kinds = new Set(numbers.map(({ of }) => of.kind));
    expect(kinds).toEqual(
      new Set(["staff", "budget", "use", "declared", "target", "card-objective", "resource"]),
    );
  });

  it("refuses figures that were made from another document", () => {
    const made = planDocument({ ...full, plans: [] }, smallEvaluation(full));
    expect(made).toMatchObject({ ok: false, problem: { code: "other-document" } });
  });
});
