import { describe, expect, it } from "vitest";
import {
  periodName,
  type BodyDocument,
  type Evaluation,
  type NodeId,
  type PeriodCode,
  type PlanId,
  type PlanNode,
} from "@albero/domain";
import type { PrintedDocument } from "../../blocks/document.ts";
import { figureKey } from "../../blocks/figure-key.ts";
import type { Table } from "../../blocks/table.ts";
import { walkNumbers } from "../../blocks/walk.ts";
import { smallBody, smallEvaluation } from "../../testing/small-body.ts";
import { paragraphsIn, wordsOf } from "../../testing/words-of.ts";
import { planTreeDocument } from "./content.ts";

const evaluation = smallEvaluation();

const printed = (body = smallBody, figures: Evaluation = evaluation): PrintedDocument => {
  const made = planTreeDocument(body, figures);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const tree = printed();
const tables = (document: PrintedDocument): readonly Table[] =>
  document.blocks.filter((block) => block.kind === "table");
const linesOf = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.rows ?? []).map(({ cells }) => cells.map(({ content }) => wordsOf(content)));

/** The body with one more node, which is otherwise like the objective it hangs under. */
const withPart = (body: BodyDocument, part: Partial<PlanNode>): BodyDocument => ({
  ...body,
  plans: body.plans.map((plan) => ({
    ...plan,
    versions: plan.versions.map((version) => {
      const above = version.nodes.find(({ id }) => id === part.parentId) as PlanNode;
      return { ...version, nodes: [...version.nodes, { ...above, weight: null, ...part }] };
    }),
  })),
});

describe("planTreeDocument", () => {
  it("says whose it is, of which period and plan, at which day, and that it is an example", () => {
    const { body, title, about, period, dateWords, date, mark } = tree;
    expect([body, title, mark]).toEqual(["Camera di Prova", "Albero della performance", "Esempio"]);
    const name = periodName("2021-Q1" as PeriodCode, "it");
    expect([period, about]).toEqual([name, `${name} · Piano 2021-2023, versione 1`]);
    expect([date, dateWords]).toEqual(["2021-05-15", "dati al 15/05/2021"]);
  });

  it("says which share can be assessed where a part of an objective left, and why it left [P-PARTIAL]", () => {
    const body = withPart(smallBody, {
      ...{ id: "A1.2-p" as NodeId, parentId: "A1.2" as NodeId, kind: "part", title: "Regolamento" },
      ...{ standing: "not-assessable", standingReason: "rinviato al 2022" },
    });
    const { blocks } = printed(body, smallEvaluation(body));
    expect(paragraphsIn({ blocks }).find((line) => line.includes("valutabile 50,00 %"))).toContain(
      "copertura",
    );
    const rows = blocks.filter((block) => block.kind === "table").flatMap(linesOf);
    expect(rows.map(([title]) => title)).toContain("A1.2 Regolamento/Non valutabile: rinviato al 2022");
  });

  it("marks no document of a real body", () => {
    expect(printed({ ...smallBody, body: { ...smallBody.body, example: false } }).mark).toBeNull();
  });

  it("shows every area with achievement, coverage and light", () => {
    expect(linesOf(tables(tree)[0])).toEqual([
      ["A1 Servizi alle imprese", "60,00 %", "79,23", "Da seguire"],
      ["A2 Senza indicatori", "0,00 %", "–", "Non valutabile"],
    ]);
  });

  it("shows the indicators of an objective, then its operational objectives with theirs", () => {
    expect(linesOf(tables(tree)[1])).toEqual([
      ["Pratiche Pratiche evase entro 5 giorni", "75,00", "N.", "≥ 90", "≥ 30", "24", "80,00", "Da seguire"],
      ["Tempi Tempo medio", "25,00", "gg", "≤ 2,50", "≤ 2,50", "3,25", "76,92", "Da seguire"],
      ["A1.1.1 Smaltire l'arretrato", "pari", "copertura 50,00 %", "35,00", "Critico"],
      ["Arretrato Pratiche arretrate smaltite", "pari", "N.", "≥ 60", "≥ 20", "7", "35,00", "Critico"],
      [
        ...["Relazione Relazione annuale", "pari", "data", "entro 31/12/2021", "entro 31/12/2021", "–", "–"],
        "Non dovuto",
      ],
    ]);
  });

  it("shows what is missing as missing, never as zero", () => {
    expect(linesOf(tables(tree)[2]).slice(0, 1)).toEqual([
      ["Eventi Eventi svolti", "pari", "N.", "≥ 12", "≥ 4", "–", "–", "Dato mancante"],
    ]);
  });

  it("says that an objective was struck out, and why", () => {
    expect(linesOf(tables(tree)[2]).slice(1)).toEqual([
      [
        "A1.2.1 Aprire uno sportello/Cassato: i locali non sono pronti",
        ...["pari", "copertura 0,00 %", "–", "Non valutabile"],
      ],
    ]);
  });

  it("says of a figure that stands on values not validated yet that it is provisional", () => {
    expect(linesOf(tables(tree)[3])[0]?.at(-1)).toBe("In linea/provvisorio");
  });

  it("puts containers of yearly targets after the areas, without a figure of their own", () => {
    const container = tree.blocks.findIndex(
      (block) => block.kind === "heading" && wordsOf(block.content) === "C1 Attività programmate",
    );
    expect(container).toBeGreaterThan(0);
    expect(tree.blocks[container + 1]?.kind).toBe("table");
  });

  it("leaves the column of weights out of a plan that gives none, and says what holds then", () => {
    const [plan] = smallBody.plans;
    const [version] = plan?.versions ?? [];
    if (plan === undefined || version === undefined) throw new Error("the body has a plan");
    const nodes = version.nodes.map((node) => ({ ...node, weight: null }));
    const uses = version.uses.map((use) => ({ ...use, weight: null }));
    const bare = printed({ ...smallBody, plans: [{ ...plan, versions: [{ ...version, nodes, uses }] }] });
    expect(linesOf(tables(bare)[1])[0]).toHaveLength(7);
    expect(
      bare.blocks.some((block) => block.kind === "paragraph" && /parti uguali/.test(wordsOf(block.content))),
    ).toBe(true);
    expect(
      tree.blocks.some((block) => block.kind === "paragraph" && /parti uguali/.test(wordsOf(block.content))),
    ).toBe(false);
  });

  it("has a live value for every figure of the evaluation that it prints", () => {
    const keys = new Set(walkNumbers(tree).map(({ of }) => figureKey(of)));
    const wanted = evaluation.uses.flatMap(({ useId, achievement }) =>
      achievement === null
        ? []
        : [`use:${useId}:achievement`, `use:${useId}:value`, `use:${useId}:year-target`],
    );
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
    expect(keys).toContain("body:body:achievement");
  });

  it("refuses figures that were made from another document", () => {
    const made = planTreeDocument(smallBody, { ...evaluation, planId: "other" as PlanId });
    expect(made).toEqual({ ok: false, problem: { code: "other-document", facts: { planId: "other" } } });
  });

  it("names each heading for links by the id of its node", () => {
    const anchors = tree.blocks.flatMap((block) =>
      block.kind === "heading" && block.anchor !== null ? [block.anchor] : [],
    );
    const ids = ["A1", "A1.1", "A1.2", "A2", "C1"] as NodeId[];
    expect(anchors).toEqual(ids.map((id) => `n-${id}`));
  });
});
