import type { PlanDraftView, PlanEditView, TargetValueView } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("camera-di-esempio");
const bodyId = example.document.body.id;
const plan = example.document.plans.at(-1);
const planId = plan?.id ?? "";
const approved = plan?.versions.at(-1)?.version ?? 0;

let service: TestService;
let planner: Browser;
let colleague: Browser;
let draftNumber = 0;

const read = async (
  browser: Browser,
): Promise<{ readonly view: PlanDraftView; readonly version: string }> => {
  const params = { bodyId, planId, version: draftNumber };
  const answer = await browser.client.readPlanVersion({ params });
  return { view: valueOf(answer), version: (answer.ok && answer.version) || "" };
};
const edit = (browser: Browser, version: string, edits: PlanEditView[]) =>
  browser.client.editDraft({ params: { bodyId, planId }, version, body: { edits } });
const latest = async (edits: PlanEditView[]) => edit(planner, (await read(planner)).version, edits);

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
  colleague = await service.as("Controllo di gestione");
  const params = { bodyId, planId, version: approved };
  const seen = await planner.client.readPlanVersion({ params });
  const body = { move: "revise", reason: "per le risultanze del monitoraggio" } as const;
  valueOf(await planner.client.movePlan({ params, version: (seen.ok && seen.version) || "", body }));
  draftNumber = valueOf(await planner.client.listPlans({ params: { bodyId } })).plans.at(-1)?.draft ?? 0;
});
afterAll(() => service.close());

const nodesOf = async () => (await read(planner)).view.content.nodes;
const firstOperational = async () => {
  const found = (await nodesOf()).find(({ kind }) => kind === "operational");
  if (found === undefined) throw new Error("the example has operational objectives");
  return found;
};

describe("a revision", () => {
  it("starts as the approved version is, and leaves that one as it was [150/2009-10.3]", async () => {
    const { view } = await read(planner);
    expect(view).toMatchObject({
      editable: true,
      revision: 0,
      version: { status: "draft", basedOn: approved },
    });
    const base = valueOf(
      await planner.client.readPlanVersion({ params: { bodyId, planId, version: approved } }),
    );
    expect(base.editable).toBe(false);
    expect(view.content).toEqual(base.content);
  });

  it("does not touch the figures of the plan in force", async () => {
    const before = valueOf(await planner.client.readTree({ params: { bodyId } }));
    const node = await firstOperational();
    valueOf(
      await latest([{ kind: "set", entity: "node", id: node.id, fields: { title: "Un altro titolo" } }]),
    );
    expect(valueOf(await planner.client.readTree({ params: { bodyId } }))).toEqual(before);
  });
});

describe("an edit of the draft", () => {
  it("binds an objective to programme, money and themes, and takes each back [DM-27/3/2013, P-T4a]", async () => {
    const node = await firstOperational();
    const fields = {
      ...{ programme: { mission: "011", code: "005", name: "Sviluppo" }, tags: ["digital" as const] },
      ...{ programmeLine: "Linea 2", easierReason: "less-staff" as const },
    };
    const done = valueOf(await latest([{ kind: "set", entity: "node", id: node.id, fields }]));
    expect(done.changed.nodes).toMatchObject([{ id: node.id, ...fields }]);
    const undone = valueOf(await latest(done.undo));
    expect(undone.changed.nodes).toMatchObject([{ id: node.id, tags: [], programmeLine: null }]);
  });

  it("adds an objective with an indicator and their weights in one go, and is undone by what it answers [J02]", async () => {
    const before = (await read(planner)).view.content;
    const parent = before.nodes.find(({ kind }) => kind === "strategic");
    const id = "01999999-0000-7000-8000-000000000001";
    const [indicator] = (await read(planner)).view.indicators;
    const done = valueOf(
      await latest([
        {
          kind: "add",
          entity: "node",
          value: {
            ...{
              id,
              parentId: parent?.id ?? null,
              kind: "operational",
              code: "9.9.9",
              title: "Nuovo obiettivo",
            },
            ...{ weight: "12.50", tags: ["digital"], resources: [{ year: 2021, amount: "1500.00" }] },
          },
        },
        {
          kind: "add",
          entity: "use",
          value: {
            holder: { kind: "node", nodeId: id },
            ...{ indicatorId: indicator?.id ?? "", indicatorVersion: indicator?.version ?? 1, weight: "60" },
          },
        },
      ]),
    );
    expect(done.created.map(({ entity }) => entity)).toEqual(["node", "use"]);
    expect(done.changed.nodes).toMatchObject([
      { id, weight: "12.50", tags: ["digital"], resources: [{ year: 2021, amount: "1500.00" }] },
    ]);
    expect(done.changed.uses).toMatchObject([{ weight: "60.00" }]);
    const undone = valueOf(await latest(done.undo));
    expect(undone.removed).toHaveLength(2);
    expect((await read(planner)).view.content).toEqual(before);
  });

  it("takes a range and an answer where the indicator asks for them, and nothing else there", async () => {
    const { view } = await read(planner);
    const directions = new Map(view.indicators.map(({ id, direction }) => [id, direction]));
    const useOf = (direction: string) =>
      view.content.uses.find(({ indicatorId }) => directions.get(indicatorId) === direction)?.id ?? "";
    const setting = (direction: string, value: TargetValueView): PlanEditView[] => [
      { kind: "set-targets", cells: [{ useId: useOf(direction), period: "2023", value }] },
    ];
    const range = { kind: "range", from: "10", to: "20" } as const;
    const done = valueOf(
      await latest([...setting("within", range), ...setting("is", { kind: "answer", yes: true })]),
    );
    const written = done.changed.uses.map(({ targets }) => targets.find(({ period }) => period === "2023"));
    expect(written.map((target) => target?.value)).toEqual(
      expect.arrayContaining([range, { kind: "answer", yes: true }]),
    );
    const turned = await latest(setting("within", { kind: "range", from: "20", to: "10" }));
    expect(turned).toMatchObject({ ok: false, problem: { code: "edit-refused", status: 422 } });
    const other = await latest(setting("is", { kind: "number", number: "1" }));
    expect(JSON.stringify(other)).toContain("the target of the indicator is an answer, yes or no");
    valueOf(await latest(done.undo));
  });

  it("takes a formula as people write it, gives it back so, and takes it back [R17.1-formula]", async () => {
    const { view } = await read(planner);
    const use = view.content.uses.find(({ targets }) => targets[0]?.value.kind === "number");
    const code = example.document.measures.find(({ valueType }) => valueType === "number")?.code ?? "";
    const period = use?.targets[0]?.period ?? "";
    const writing = (formula: string): PlanEditView => ({
      kind: "set-targets",
      cells: [{ useId: use?.id ?? "", period, value: { kind: "formula", formula } }],
    });
    const targetNow = async () =>
      (await read(planner)).view.content.uses.find(({ id }) => id === use?.id)?.targets[0]?.value;
    expect(await latest([writing(`${code} * *`)])).toMatchObject({
      ok: false,
      problem: { code: "edit-refused", errors: [{ place: "body/edits/0" }] },
    });
    const { undo } = valueOf(await latest([writing(`${code} * 2`)]));
    expect(await targetNow()).toEqual({ kind: "formula", formula: `${code} * 2` });
    const again = valueOf(await latest(undo)).undo;
    expect(await targetNow()).toEqual(use?.targets[0]?.value);
    valueOf(await latest(again));
    expect(await targetNow()).toEqual({ kind: "formula", formula: `${code} * 2` });
    valueOf(await latest(undo));
  });

  it("scores a result by four thresholds where the place says so, and takes it back [R17.1-scale]", async () => {
    const { view } = await read(planner);
    const use = view.content.uses.find(({ targets }) => targets[0]?.value.kind === "number");
    const scale = {
      kind: "four-thresholds",
      reads: "value",
      threshold: "50",
      excellent: "90",
      worth: { insufficient: "0.00", threshold: "60.00", target: "100.00", excellent: "110.00" },
    } as const;
    const setting = (wanted: typeof scale | null): PlanEditView => ({
      ...{ kind: "set", entity: "use", id: use?.id ?? "", fields: { scale: wanted } },
    });
    const scaleNow = async () =>
      (await read(planner)).view.content.uses.find(({ id }) => id === use?.id)?.scale;
    expect(await scaleNow()).toBeNull();
    const { undo } = valueOf(await latest([setting(scale)]));
    expect(await scaleNow()).toEqual(scale);
    const { changes } = valueOf(
      await planner.client.listDraftChanges({ params: { bodyId, planId, version: view.version.version } }),
    );
    expect(JSON.stringify(changes[0])).toContain("110");
    const worth = { ...scale.worth, threshold: "120.00" };
    expect(await latest([setting({ ...scale, worth } as never)])).toMatchObject({
      ok: false,
      problem: { code: "edit-refused" },
    });
    valueOf(await latest(undo));
    expect(await scaleNow()).toBeNull();
  });

  it("writes the whole grid of targets in one call", async () => {
    const { view } = await read(planner);
    const uses = view.content.uses.filter(({ targets }) => targets[0]?.value.kind === "number");
    const cells = uses.map(({ id }) => ({
      ...{ useId: id, period: "2023", value: { kind: "number", number: "77.5" } as const },
    }));
    const done = valueOf(await latest([{ kind: "set-targets", cells }]));
    expect(done.changed.uses).toHaveLength(uses.length);
    valueOf(await latest(done.undo));
  });

  it("refuses all when one edit cannot be made, and says which and why", async () => {
    const node = await firstOperational();
    const answer = await latest([
      { kind: "set", entity: "node", id: node.id, fields: { title: "Mai scritto" } },
      { kind: "remove", entity: "node", id: node.id },
    ]);
    expect(answer.ok ? null : answer.problem).toMatchObject({
      code: "edit-refused",
      errors: [{ place: "body/edits/1" }],
    });
    expect((await firstOperational()).title).not.toBe("Mai scritto");
  });

  it("lets an approved objective only be struck out, with a reason [N8]", async () => {
    const node = (await nodesOf()).find(({ kind }) => kind === "container") ?? (await firstOperational());
    const strike = (reason: string | null): PlanEditView => ({
      ...{ kind: "set-standing", entity: "node", id: node.id, standing: "struck-out", reason },
    });
    expect((await latest([strike(null)])).ok).toBe(false);
    const done = valueOf(await latest([strike("per mancanza di risorse")]));
    expect(done.changed.nodes[0]).toMatchObject({
      standing: "struck-out",
      standingReason: "per mancanza di risorse",
    });
  });

  it("is done once for each key [F11a]", async () => {
    const node = await firstOperational();
    const { version } = await read(planner);
    const call = {
      ...{ params: { bodyId, planId }, version, idempotencyKey: "edit-once-1234" },
      body: {
        edits: [{ kind: "set", entity: "node", id: node.id, fields: { weight: "33" } } as PlanEditView],
      },
    };
    const first = valueOf(await planner.client.editDraft(call));
    const again = valueOf(await planner.client.editDraft(call));
    expect(again).toEqual(first);
    expect((await read(planner)).view.revision).toBe(first.revision);
  });

  it("is in the register with what was there before [F6a]", async () => {
    const auditor = await service.as("Amministratore di sistema");
    const audit = valueOf(await auditor.client.listAudit({ params: { bodyId } }));
    const [entry] = audit.entries.filter(({ action }) => action === "plan.edit");
    expect(JSON.parse(entry?.before ?? "")).toMatchObject([{ kind: "set", fields: {} }]);
    expect(JSON.parse(entry?.after ?? "")).toMatchObject([{ kind: "set", fields: { weight: 3300 } }]);
  });

  it("is not for who only reads [F5d]", async () => {
    const reader = await service.as("Dipendente in sola lettura");
    const node = await firstOperational();
    const edits: PlanEditView[] = [{ kind: "set", entity: "node", id: node.id, fields: { title: "No" } }];
    const answer = await edit(reader, "0", edits);
    expect(answer.ok ? null : answer.problem.code).toBe("not-permitted");
  });

  it("is told in words among the changes of the draft", async () => {
    const params = { bodyId, planId, version: draftNumber };
    const { changes } = valueOf(
      await planner.client.listDraftChanges({ params, query: { language: "it", limit: 1 } }),
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]?.words[0]).toMatch(/^obiettivo operativo .*: modificato\. peso: .* → 33,00$/);
  });
});

describe("two people on one draft", () => {
  const setting = (id: string, fields: object): PlanEditView[] => [
    { kind: "set", entity: "node", id, fields },
  ];

  it("both write, where the fields are different", async () => {
    const node = await firstOperational();
    const mine = await read(planner);
    const theirs = await read(colleague);
    valueOf(await edit(planner, mine.version, setting(node.id, { title: "Titolo di uno" })));
    const done = valueOf(
      await edit(colleague, theirs.version, setting(node.id, { description: "Testo di altri" })),
    );
    expect(done.merged).toBe(1);
    expect(done.changed.nodes).toMatchObject([{ title: "Titolo di uno", description: "Testo di altri" }]);
  });

  it("learn who wrote what and when, where the field is the same", async () => {
    const node = await firstOperational();
    const mine = await read(planner);
    const first = valueOf(await edit(planner, mine.version, setting(node.id, { weight: "62" })));
    const theirs = await read(colleague);
    valueOf(await edit(planner, String(first.revision), setting(node.id, { weight: "71" })));
    const answer = await edit(colleague, theirs.version, setting(node.id, { weight: "73" }));
    const problem = answer.ok || answer.problem.code === "unreachable" ? null : answer.problem;
    expect(problem).toMatchObject({
      ...{ code: "changed-meanwhile", status: 409 },
      changed: {
        fields: [
          {
            place: `node:${node.id}:weight`,
            label: "weight",
            ...{ before: "62.00", value: "71.00", mine: "73.00" },
            changedBy: "Controllo di gestione",
          },
        ],
      },
    });
    const { version } = await read(colleague);
    valueOf(await edit(colleague, version, setting(node.id, { weight: "73" })));
    expect((await firstOperational()).weight).toBe("73.00");
  });

  it("read the draft as it was at any moment [F2b]", async () => {
    const { view } = await read(planner);
    const params = { bodyId, planId, version: draftNumber };
    service.setNow("2026-11-21T09:20:00.000Z");
    const node = await firstOperational();
    valueOf(await latest(setting(node.id, { title: "Scritto dopo" })));
    const before = valueOf(
      await planner.client.readPlanVersion({ params, query: { "known-at": "2026-11-21T09:10:00.000Z" } }),
    );
    expect(before.content).toEqual(view.content);
    expect(before.editable).toBe(false);
  });
});
