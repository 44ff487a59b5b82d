import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { measureOf, startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const medConc = measureOf(example.document, "Med_Conc");

let service: TestService;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
});
afterAll(() => service.close());

/** Everything the value of one measure reaches, as the pages read it. */
const seen = async () => {
  const { client } = planner;
  const params = { bodyId };
  const tree = valueOf(await client.readTree({ params }));
  const cards = valueOf(await client.listCards({ params }));
  const use = (code: string) => tree.uses.find((each) => each.use.code === code)?.use;
  const node = (code: string) => tree.nodes.find((each) => each.code === code)?.rollUp.achievement;
  const card = (code: string) => cards.cards.find((each) => each.card.code === code)?.rollUp.achievement;
  return {
    tree,
    cards,
    figures: {
      N_MedGestite: use("N_MedGestite")?.figure,
      "C2.7.2_02": use("C2.7.2_02")?.figure,
      "3.2.1": node("3.2.1"),
      "3.2": node("3.2"),
      AS3: node("AS3"),
      DirArea1: card("DirArea1"),
      body: tree.body.achievement,
    },
  };
};

const comma = (text: string | null | undefined): string => (text ?? "").replace(".", ",");
const lastText = (steps: readonly { readonly text: string }[] | undefined): string =>
  steps?.at(-1)?.text ?? "";

describe("a value entered", () => {
  it("changes two indicators, an operational and a strategic objective, a card, the area and the body [F9b]", async () => {
    const before = await seen();
    const params = { bodyId, measureId: medConc.id, period: "2021-Q1" };
    const cell = await planner.client.readCell({ params });
    const body = { value: { kind: "number", number: "38" } } as const;
    const entered = await planner.client.enterValue({
      params,
      version: (cell.ok && cell.version) || "0",
      body,
    });
    expect(valueOf(entered).value).toEqual({ kind: "number", number: "38" });

    const after = await seen();
    for (const [name, figure] of Object.entries(after.figures)) {
      expect(figure, name).not.toEqual(before.figures[name as keyof typeof before.figures]);
      expect(figure, name).toBeDefined();
    }
  });

  it("is told to the digit by the explanation of both indicators", async () => {
    const { uses } = (await seen()).tree;
    const both = uses.filter(({ use }) => ["N_MedGestite", "C2.7.2_02"].includes(use.code));
    expect(both).toHaveLength(2);
    for (const { use } of both) {
      const params = { bodyId, indicatorId: use.indicatorId };
      const page = valueOf(await planner.client.readIndicator({ params }));
      const place = page.places.find((each) => each.use.id === use.id);
      expect(lastText(place?.steps), use.code).toContain(use.achievement);
    }
  });

  it("is told to the digit by the explanation of each node above", async () => {
    const { nodes } = (await seen()).tree;
    const above = nodes.filter(({ code }) => ["3.2.1", "3.2", "AS3"].includes(code));
    expect(above).toHaveLength(3);
    for (const { id, code, rollUp } of above) {
      const page = valueOf(await planner.client.readNode({ params: { bodyId, nodeId: id } }));
      expect(page.rollUp).toEqual(rollUp);
      expect(lastText(page.steps), code).toContain(rollUp.achievement);
    }
  });

  it("is told to the digit by the explanation of the card", async () => {
    const row = (await seen()).cards.cards.find(({ card }) => card.code === "DirArea1");
    const card = valueOf(await planner.client.readCard({ params: { bodyId, cardId: row?.card.id ?? "" } }));
    expect(lastText(card.steps)).toContain(row?.rollUp.achievement);
  });

  it("is told in Italian with a comma", async () => {
    const { tree } = await seen();
    const node = tree.nodes.find((each) => each.code === "3.2");
    const page = valueOf(
      await planner.client.readNode({
        params: { bodyId, nodeId: node?.id ?? "" },
        query: { language: "it" },
      }),
    );
    expect(lastText(page.steps)).toContain(comma(node?.rollUp.achievement));
  });
});
