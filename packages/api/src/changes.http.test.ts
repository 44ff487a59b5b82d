import type { AssumptionView, FigureChange } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { measureOf, startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const camera = exampleNamed("camera-di-esempio");
const params = { bodyId: example.document.body.id };
const medConc = measureOf(example.document, "Med_Conc");
const BEFORE = "2026-11-20T09:00:00Z";

let service: TestService;
let planner: Browser;
let reader: Browser;
let ofCamera: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example, camera] });
  planner = await service.as("Controllo di gestione", "massa-carrara");
  reader = await service.as("Dipendente in sola lettura", "massa-carrara");
  ofCamera = await service.as("Controllo di gestione", "camera-di-esempio");
});
afterAll(() => service.close());

const enter = async (number: string): Promise<void> => {
  const cell = { ...params, measureId: medConc.id, period: "2021-Q1" };
  const seen = await planner.client.readCell({ params: cell });
  const version = (seen.ok && seen.version) || "0";
  valueOf(
    await planner.client.enterValue({ params: cell, version, body: { value: { kind: "number", number } } }),
  );
};

const supposing = (number: string): AssumptionView => ({
  kind: "value",
  measureId: medConc.id,
  period: "2021-Q1",
  unitId: null,
  value: { kind: "number", number },
});

const changesSince = async (browser: Browser, since: string) =>
  valueOf(await browser.client.readChanges({ params, query: { since } }));

/** What a figure is called: the code of a node, an indicator or a card. */
const called = ({ of }: FigureChange): string => {
  if (of.kind === "node") return of.node.code;
  if (of.kind === "measure") return of.measure.code;
  return of.kind === "use" ? of.code : of.kind;
};

describe("what would be", () => {
  it("is told to everyone who may read the plan, and nothing is written [B5f]", async () => {
    const before = JSON.stringify(valueOf(await planner.client.exportBody({ params })));
    const { figures } = valueOf(
      await reader.client.whatIf({ params, body: { assumptions: [supposing("70")] } }),
    );
    const names = figures.map(called);
    expect(names).toEqual(
      expect.arrayContaining(["body", "AS3", "3.2", "3.2.1", "N_MedGestite", "C2.7.2_02"]),
    );
    expect(JSON.stringify(valueOf(await planner.client.exportBody({ params })))).toBe(before);
    expect((await changesSince(reader, BEFORE)).figures).toEqual([]);
  });

  it("is what the pages show once the value is really entered [B5e]", async () => {
    const { figures } = valueOf(
      await planner.client.whatIf({ params, body: { assumptions: [supposing("41")] } }),
    );
    await enter("41");
    const { body, nodes } = valueOf(await planner.client.readTree({ params }));
    const supposed = (name: string) => figures.find((figure) => called(figure) === name)?.after?.achievement;
    expect(supposed("body")).toBe(body.achievement);
    for (const code of ["AS3", "3.2", "3.2.1"])
      expect(supposed(code), code).toBe(nodes.find((node) => node.code === code)?.rollUp.achievement);
  });

  it("says which assumption cannot be made, and why", async () => {
    const wrong = { ...supposing("1"), period: "2021" } as AssumptionView;
    const done = await reader.client.whatIf({ params, body: { assumptions: [supposing("1"), wrong] } });
    expect(done).toMatchObject({
      ok: false,
      problem: {
        code: "assumption-refused",
        errors: [{ place: "body/assumptions/1" }],
      },
    });
  });
});

describe("what it would take", () => {
  it("names for each place of an indicator the cells that move it and the value that reaches its target [B5g]", async () => {
    await enter("2");
    const indicator = example.document.indicators.find(({ code }) => code === "N_MedGestite");
    const query = { "indicator-id": indicator?.id ?? "" };
    const { places } = valueOf(await reader.client.readLevers({ params, query }));
    const place = places[0];
    expect(place?.above.map(({ of }) => of.kind)).toEqual(["node", "node", "node", "body"]);
    const lever = place?.levers[0];
    expect(lever).toMatchObject({
      measure: { code: "Med_Conc" },
      period: "2021-Q1",
      reach: { kind: "values" },
    });
    const proposal = lever?.reach.proposal as { readonly number: string };
    const body = { assumptions: [supposing(proposal.number)] };
    const { figures } = valueOf(await reader.client.whatIf({ params, body }));
    const reached = figures.find(({ of }) => of.kind === "use" && of.useId === place?.use.id);
    expect(reached?.after?.achievement).toBe("100.00");
  });
});

describe("what changed", () => {
  it("is every figure the value moved, each with the value as its cause, in the reader's language [B5a, B5d]", async () => {
    await enter("38");
    const changes = await changesSince(reader, BEFORE);
    expect(changes.causes).toHaveLength(1);
    expect(changes.causes[0]).toMatchObject({
      kind: "entry",
      text: expect.stringMatching(
        /^Med_Conc: 38 in the 1st four-month period of 2021, entered by .+ on 21\/11\/2026/,
      ),
      figures: changes.figures.length,
    });
    expect(changes.figures.map(called)).toEqual(
      expect.arrayContaining([
        "body",
        "AS3",
        "3.2",
        "3.2.1",
        "N_MedGestite",
        "C2.7.2_02",
        "Med_Conc",
        "card",
      ]),
    );
    const query = { since: BEFORE, language: "it" } as const;
    const italian = valueOf(await reader.client.readChanges({ params, query }));
    expect(italian.causes[0]?.text).toContain("nel I quadrimestre 2021, inserito da");
  });

  it("is nothing since a moment that is still to come", async () => {
    expect((await changesSince(reader, "2027-01-01T00:00:00Z")).figures).toEqual([]);
  });

  it("tells what the second version of a plan says differently [B5c]", async () => {
    const [plan] = camera.document.plans.filter(({ versions }) => versions.length > 1);
    const approvedAt = plan?.versions[1]?.approvedAt ?? "";
    const since = Temporal.Instant.from(approvedAt).subtract({ seconds: 1 }).toString();
    const query = { since, "known-at": approvedAt, period: "2021-Q1", today: approvedAt.slice(0, 10) };
    const changes = valueOf(
      await ofCamera.client.readChanges({ params: { bodyId: camera.document.body.id }, query }),
    );
    expect(changes.planVersions).toEqual({ before: 1, after: 2 });
    expect(new Set(changes.causes.map(({ kind }) => kind))).toEqual(new Set(["plan"]));
    expect(changes.figures.length).toBeGreaterThan(0);
    for (const { causes } of changes.figures) expect(causes.length).toBeGreaterThan(0);
  });

  it("is not told where no plan was in force then", async () => {
    const done = await reader.client.readChanges({ params, query: { since: "2019-01-01T00:00:00Z" } });
    expect(done).toMatchObject({ ok: false, problem: { code: "no-plan-in-force" } });
  });
});
