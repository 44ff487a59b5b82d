import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const planId = example.document.plans[0]?.id ?? "";
const params = { bodyId, planId };
const LIBRARY = "obiettivi-comuni-2021";

let service: TestService;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
});
afterAll(() => service.close());

const fileOf = (version: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    readFileSync(new URL(`../../../examples/obiettivi-comuni/versione-${version}.json`, import.meta.url)),
  );

const bring = (body: Uint8Array<ArrayBuffer>, version: number) =>
  planner.client.recordCommonLibrary({ params: { bodyId }, body, version });

const view = async () => valueOf(await planner.client.readCommonObjectives({ params }));

const draft = async () => {
  const version = (await view()).draft?.version ?? 0;
  return valueOf(await planner.client.readPlanVersion({ params: { ...params, version } }));
};

const adopt = async (items: readonly string[]) => {
  const { draft: open, places } = await view();
  const body = { library: LIBRARY, items: [...items], into: places[0]?.id ?? null };
  return planner.client.adoptCommonObjectives({ params, body, version: open?.revision ?? 0 });
};

const nodeNow = async (item: string) => {
  const { content, revision } = await draft();
  const node = content.nodes.find(({ given }) => given?.item === item);
  const uses = content.uses.filter(({ holder }) => holder.kind === "node" && holder.nodeId === node?.id);
  return { id: node?.id ?? "", node, uses, revision };
};

describe("common objectives given from above", () => {
  it("come as a file, once: a version that is there is never changed [P-T5a]", async () => {
    const first = valueOf(await bring(fileOf(1), 0));
    expect(first).toEqual({ id: LIBRARY, version: 1, title: "Obiettivi comuni 2021" });
    expect(valueOf(await bring(fileOf(1), 1))).toEqual(first);
    const text = new TextDecoder().decode(fileOf(1)).replace("Pagare in tempo", "Pagare prima");
    expect(await bring(new TextEncoder().encode(text), 1)).toMatchObject({
      ok: false,
      problem: { code: "import-refused" },
    });
    expect(await bring(new TextEncoder().encode("{}"), 1)).toMatchObject({
      problem: { code: "import-refused" },
    });
    expect((await view()).libraries.map(({ id, version }) => [id, version])).toEqual([[LIBRARY, 1]]);
  });

  it("are adopted into a draft, with their definitions, and the version is remembered [P-T5a]", async () => {
    expect(await adopt(["OC1"])).toMatchObject({ problem: { code: "no-draft" } });
    const seen = await planner.client.readPlanVersion({ params: { ...params, version: 1 } });
    const revise = { move: "revise", reason: "gli obiettivi comuni dell’anno" } as const;
    const version = (seen.ok && seen.version) || "";
    valueOf(await planner.client.movePlan({ params: { ...params, version: 1 }, version, body: revise }));
    expect(valueOf(await adopt(["OC1", "OC2"]))).toEqual({ revision: 1, added: 2, changed: 0 });
    const { node, uses } = await nodeNow("OC2");
    expect(node).toMatchObject({
      title: "Evadere le pratiche in tempi certi",
      given: { library: LIBRARY, version: 1, item: "OC2" },
    });
    expect(uses).toHaveLength(1);
    const [library] = (await view()).libraries;
    expect(library?.objectives.map(({ adopted }) => adopted?.version ?? null)).toEqual([1, 1, null]);
  });

  it("take a target and a responsible unit, and refuse another title and another formula [P-T5a]", async () => {
    const { id, uses, revision } = await nodeNow("OC2");
    const [use] = uses;
    const edit = (edits: Parameters<typeof planner.client.editDraft>[0]["body"]["edits"], version: number) =>
      planner.client.editDraft({ params, body: { edits }, version });
    const fields = { title: "Altro" };
    const refused = await edit([{ kind: "set", entity: "node", id, fields }], revision);
    expect(refused).toMatchObject({ ok: false, problem: { code: "edit-refused" } });
    expect(JSON.stringify(refused)).toContain("Obiettivi comuni 2021, version 1");
    const value = { kind: "number", number: "80" } as const;
    const cells = [{ useId: use?.id ?? "", period: "2021", value }];
    valueOf(await edit([{ kind: "set-targets", cells }], revision));
    const found = valueOf(
      await planner.client.listLibraryIndicators({ params: { bodyId }, query: { search: "OC2.1" } }),
    ).indicators[0];
    const body = { id: found?.id ?? "", definition: { ...found?.definition, formula: "OC_Evase" } };
    const redefined = await planner.client.defineIndicator({
      ...{ params: { bodyId }, version: found?.version ?? 0 },
      body: body as Parameters<typeof planner.client.defineIndicator>[0]["body"],
    });
    expect(redefined).toMatchObject({ ok: false, problem: { code: "definition-refused" } });
  });

  it("refuse what a file says otherwise of them, in the preview already [P-T5a]", async () => {
    const answer = valueOf(await planner.client.exportBody({ params: { bodyId } }));
    const { id } = await nodeNow("OC2");
    const retitled = (_key: string, value: unknown): unknown =>
      typeof value === "object" && value !== null && "id" in value && value.id === id
        ? { ...value, title: "Altro" }
        : value;
    const body = new TextEncoder().encode(JSON.stringify(answer, retitled));
    const { problems } = valueOf(await planner.client.previewImport({ params, body }));
    expect(problems.map(({ message }) => message).join()).toContain("Obiettivi comuni 2021, version 1");
  });

  it("are told to be renewed, and renewed with their targets kept [P-T5a]", async () => {
    valueOf(await bring(fileOf(2), 1));
    const checks = valueOf(await planner.client.readChecks({ params: { bodyId } }));
    const told = checks.findings.filter(({ check }) => check === "C-GIVEN");
    expect(told.map(({ severity }) => severity)).toEqual(["info", "info"]);
    expect(valueOf(await adopt(["OC2"]))).toMatchObject({ added: 0, changed: 1 });
    const { node, uses } = await nodeNow("OC2");
    expect(node?.title).toBe("Evadere le pratiche in tempi certi e brevi");
    expect(uses.map(({ indicatorVersion, targets }) => [indicatorVersion, targets.length])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  it("give their results back as a file, named by body and period [P-T5b]", async () => {
    const answer = valueOf(await planner.client.exportCommonResults({ params, query: { library: LIBRARY } }));
    expect(answer.name).toBe(`massa-carrara-2021-${LIBRARY}.csv`);
    expect(new TextDecoder().decode(answer.bytes)).toContain('"OC2.2"');
    const none = await planner.client.exportCommonResults({ params, query: { library: "altri" } });
    expect(none).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });
});
