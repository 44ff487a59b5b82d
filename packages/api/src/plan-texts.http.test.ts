import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("camera-di-esempio");
const { body, plans } = example.document;
const plan = plans.find(({ years }) => years[0] === 2021) ?? plans[0];
const params = { bodyId: body.id, planId: plan?.id ?? "" };
const chapter = { ...params, chapterId: "context" as const };
const blocks = [
  {
    kind: "paragraph" as const,
    content: [{ kind: "words" as const, text: "L’economia riparte.", marks: [] }],
  },
];

let service: TestService;
let planner: Browser;
beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
}, 120_000);
afterAll(() => service.close());

describe("the texts of a plan", () => {
  it("are the chapters the law asks of its year, with what is still empty [P-TEXT]", async () => {
    const view = valueOf(await planner.client.readPlanTexts({ params }));
    expect(view.form).toMatchObject({ kind: "performance" });
    expect(view.chapters.map((each) => each.chapter)).toContain("context");
    expect(view.chapters.every(({ revision }) => revision === 0)).toBe(true);
  });

  it("are kept in all their versions; nobody writes over another's without seeing it [P-TEXT]", async () => {
    const first = await planner.client.writePlanText({ params: chapter, version: 0, body: { blocks } });
    expect(valueOf(first)).toMatchObject({ revision: 1, blocks, recordedBy: "Controllo di gestione" });
    const late = await planner.client.writePlanText({ params: chapter, version: 0, body: { blocks: [] } });
    expect(late).toMatchObject({ ok: false, problem: { code: "changed-meanwhile" } });
    const back = await planner.client.writePlanText({ params: chapter, version: 1, body: { blocks: [] } });
    expect(valueOf(back)).toMatchObject({ revision: 2, blocks: [] });
  });

  it("are printed with the plan", async () => {
    valueOf(await planner.client.writePlanText({ params: chapter, version: 2, body: { blocks } }));
    const call = {
      params: { bodyId: body.id, documentId: "piano-2021", format: "docx" as const },
      query: {},
    };
    const file = valueOf(await planner.client.printDocument(call));
    expect(file.bytes.length).toBeGreaterThan(0);
  });

  it("are written by who edits the plan, and of no other plan", async () => {
    const reader = await service.as("Dipendente in sola lettura");
    const refused = await reader.client.writePlanText({ params: chapter, version: 3, body: { blocks } });
    expect(refused).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
    const elsewhere = { ...chapter, planId: "00000000-0000-4000-8000-000000000000" };
    const lost = await planner.client.writePlanText({ params: elsewhere, version: 0, body: { blocks } });
    expect(lost).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });
});
