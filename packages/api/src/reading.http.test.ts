import type { CallProblem } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { measureOf, startService, valueOf, type TestService } from "./testing/service.ts";

const chamber = exampleNamed("massa-carrara");
const camera = exampleNamed("camera-di-esempio");
const bodyId = chamber.document.body.id;
const params = { bodyId };
const cameraParams = { bodyId: camera.document.body.id };
const UNKNOWN = "00000000-0000-4000-8000-000000000000";

let service: TestService;
let planner: Browser;
let ofCamera: Browser;

beforeAll(async () => {
  service = await startService({ examples: [chamber, camera] });
  planner = await service.as("Controllo di gestione", "massa-carrara");
  ofCamera = await service.as("Controllo di gestione", "camera-di-esempio");
});
afterAll(() => service.close());

const codeOf = (answer: { ok: true } | { ok: false; problem: CallProblem }): string =>
  answer.ok ? "ok" : answer.problem.code;

describe("a view", () => {
  it("gathers the strategic objectives of the plan by perspective, each once [P-VIEWS]", async () => {
    const { rows } = valueOf(await planner.client.readView({ params: { bodyId, view: "perspective" } }));
    expect(rows.flatMap(({ parts }) => parts.map(({ code }) => code)).toSorted()).toEqual([
      "1.1",
      "1.2",
      "2.1",
      "2.2",
      "2.3",
      "3.1",
      "3.2",
      "3.3",
    ]);
    expect(rows.map(({ title }) => title)).not.toContain(null);
  });

  it("names units as the organisation does, each explained down to its figure [P-VIEWS] [150/2009-3a]", async () => {
    const { rows } = valueOf(await ofCamera.client.readView({ params: { ...cameraParams, view: "unit" } }));
    const { units } = valueOf(await ofCamera.client.readOrganisation({ params: cameraParams }));
    const names = units.map(({ name }) => name);
    expect(rows.length).toBeGreaterThan(5);
    for (const { title, rollUp, parts, steps } of rows) {
      expect(names).toContain(title);
      expect(parts.length).toBeGreaterThan(0);
      if (rollUp.achievement !== null) expect(steps.at(-1)?.text).toContain(rollUp.achievement);
    }
  });

  it("gives each card the figure of its own page", async () => {
    const { rows } = valueOf(await planner.client.readCardView({ params }));
    const { cards } = valueOf(await planner.client.listCards({ params }));
    expect(rows.map(({ key, rollUp }) => [key, rollUp])).toEqual(
      cards.map(({ card, rollUp }) => [card.id, rollUp]),
    );
    expect(rows[0]?.parts.map(({ weight }) => weight)).toEqual(["15.00", "25.00", "60.00"]);
  });
});

describe("a body", () => {
  it("says its moment: its own day, the last quadrimestre that is over, everything known [F4b]", async () => {
    const body = valueOf(await planner.client.readBody({ params }));
    expect(body.moment).toEqual({
      period: "2021-Q1",
      today: "2021-05-15",
      knownAt: "2026-11-21T09:00:00.000Z",
    });
    expect(body.periods).toEqual(["2021-Q1", "2021-Q2", "2021-Q3", "2021", "2022", "2023"]);
    expect(body.plan).toMatchObject({
      status: "approved",
      version: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(body).toMatchObject({ example: true, ownToday: "2021-05-15" });
  });

  it("gets another day of its own when it is an example, if it still is as it was seen [F11b]", async () => {
    const before = await ofCamera.client.readBody({ params: cameraParams });
    const version = (before.ok && before.version) || "";
    const moved = await ofCamera.client.setToday({
      params: cameraParams,
      version,
      body: { today: "2021-09-10" },
    });
    expect(valueOf(moved).moment).toMatchObject({ today: "2021-09-10", period: "2021-Q2" });
    const stale = await ofCamera.client.setToday({
      params: cameraParams,
      version,
      body: { today: "2021-12-31" },
    });
    expect(codeOf(stale)).toBe("changed-meanwhile");
    const back = await ofCamera.client.setToday({
      params: cameraParams,
      version: (moved.ok && moved.version) || "",
      body: { today: "2021-05-15" },
    });
    expect(valueOf(back).ownToday).toBe("2021-05-15");
  });

  it("is described by who sets it up, its own holidays with it, if it still is as it was seen [F11b]", async () => {
    const seen = await ofCamera.client.readBody({ params: cameraParams });
    const version = (seen.ok && seen.version) || "";
    const { name, shortName, nature } = valueOf(seen);
    const body = { name: `${name} e Provincia`, shortName, nature, mission: "Servire", holidays: ["06-13"] };
    const done = await ofCamera.client.describeBody({ params: cameraParams, version, body });
    expect(valueOf(done)).toMatchObject(body);
    expect(codeOf(await ofCamera.client.describeBody({ params: cameraParams, version, body }))).toBe(
      "changed-meanwhile",
    );
    const back = {
      name,
      shortName,
      nature,
      mission: valueOf(seen).mission,
      holidays: valueOf(seen).holidays,
    };
    const again = await ofCamera.client.describeBody({
      params: cameraParams,
      version: (done.ok && done.version) || "",
      body: back,
    });
    expect(valueOf(again)).toMatchObject(back);
  });
});

describe("the tree", () => {
  it("holds 3 areas, 8 strategic and 19 operational objectives and 65 indicators", async () => {
    const tree = valueOf(await planner.client.readTree({ params }));
    const count = (kind: string) => tree.nodes.filter((node) => node.kind === kind).length;
    expect([count("area"), count("strategic"), count("operational"), tree.uses.length]).toEqual([
      3, 8, 19, 65,
    ]);
  });

  it("gives parents before children and every figure with its decimals", async () => {
    const { nodes, uses, body } = valueOf(await planner.client.readTree({ params }));
    const seen = new Set<string>();
    for (const { id, parentId, rollUp } of nodes) {
      expect(parentId === null || seen.has(parentId)).toBe(true);
      seen.add(id);
      expect(rollUp.achievement ?? "0.00").toMatch(/^\d+\.\d{2}$/);
      expect(rollUp.coverage).toMatch(/^\d+\.\d{2}$/);
    }
    for (const { use } of uses) {
      if (use.figure.kind === "number")
        expect(use.figure.number.split(".")[1]?.length ?? 0).toBe(use.decimals);
      expect(use.achievement ?? "0.00").toMatch(/^\d+\.\d{2}$/);
    }
    expect(body.counts.measured + body.counts.missing + body.counts.notDue + body.counts.notAssessable).toBe(
      65,
    );
  });

  it("is another one before its values were known, and before the plan was [F4b]", async () => {
    const early = valueOf(
      await planner.client.readTree({ params, query: { "known-at": "2021-05-01T00:00:00Z" } }),
    );
    expect(early.body.counts.measured).toBe(0);
    const before = await planner.client.readTree({ params, query: { "known-at": "2020-12-31T00:00:00Z" } });
    expect(codeOf(before)).toBe("no-plan-in-force");
    expect(!before.ok && before.problem.detail).toContain("2021");
  });

  it("answers for another period and another day [F4b]", async () => {
    const query = { period: "2021", today: "2022-01-15" };
    const tree = valueOf(await planner.client.readTree({ params, query }));
    expect(tree.moment).toMatchObject(query);
    expect(tree.body.counts.notDue).toBe(0);
  });

  it("refuses a period that does not exist", async () => {
    const { status, body } = await planner.ask(`/api/v1/bodies/${bodyId}/tree?period=2021-Q4`);
    expect([status, body]).toEqual([
      400,
      expect.objectContaining({
        code: "invalid-request",
        errors: [expect.objectContaining({ place: "query/period" })],
      }),
    ]);
  });

  it("refuses a question it does not know, so that a slip is not taken for an answer", async () => {
    const { status, body } = await planner.ask(`/api/v1/bodies/${bodyId}/tree?perido=2021-Q1`);
    expect([status, (body as { errors: unknown }).errors]).toEqual([
      400,
      [{ place: "query/perido", message: "it is not known here" }],
    ]);
  });
});

describe("a page's reading", () => {
  it("answers for every node, indicator, measure, card and unit of both bodies", async () => {
    for (const [browser, own] of [
      [planner, params],
      [ofCamera, cameraParams],
    ] as const) {
      const { client } = browser;
      const tree = valueOf(await client.readTree({ params: own }));
      for (const { id } of tree.nodes)
        expect(codeOf(await client.readNode({ params: { ...own, nodeId: id } }))).toBe("ok");
      const { indicators } = valueOf(await client.listIndicators({ params: own }));
      for (const indicatorId of new Set(indicators.map(({ use }) => use.indicatorId)))
        expect(codeOf(await client.readIndicator({ params: { ...own, indicatorId } }))).toBe("ok");
      const { measures } = valueOf(await client.listMeasures({ params: own }));
      for (const { measure } of measures)
        expect(codeOf(await client.readMeasure({ params: { ...own, measureId: measure.id } }))).toBe("ok");
      const { cards } = valueOf(await client.listCards({ params: own }));
      for (const { card } of cards)
        expect(codeOf(await client.readCard({ params: { ...own, cardId: card.id } }))).toBe("ok");
      const { units } = valueOf(await client.readOrganisation({ params: own }));
      for (const { id } of units)
        expect(codeOf(await client.readUnit({ params: { ...own, unitId: id } }))).toBe("ok");
    }
  });

  it("finds nothing under an id of nobody", async () => {
    const { client } = planner;
    expect(codeOf(await client.readNode({ params: { bodyId, nodeId: UNKNOWN } }))).toBe("not-found");
    expect(codeOf(await client.readIndicator({ params: { bodyId, indicatorId: UNKNOWN } }))).toBe(
      "not-found",
    );
    expect(codeOf(await client.readMeasure({ params: { bodyId, measureId: UNKNOWN } }))).toBe("not-found");
    expect(codeOf(await client.readCard({ params: { bodyId, cardId: UNKNOWN } }))).toBe("not-found");
    expect(codeOf(await client.readUnit({ params: { bodyId, unitId: UNKNOWN } }))).toBe("not-found");
    expect(codeOf(await client.readTree({ params: { bodyId: "not-an-id" } }))).toBe("not-found");
  });

  it("gives the last step of an explanation the figure it explains", async () => {
    const { uses, nodes } = valueOf(await planner.client.readTree({ params }));
    for (const node of nodes.filter(({ rollUp }) => rollUp.achievement !== null)) {
      const { steps } = valueOf(await planner.client.readNode({ params: { bodyId, nodeId: node.id } }));
      expect(steps.at(-1)?.text, node.code).toContain(node.rollUp.achievement);
    }
    for (const { use } of uses.filter((each) => each.use.achievement !== null)) {
      const { places } = valueOf(
        await planner.client.readIndicator({ params: { bodyId, indicatorId: use.indicatorId } }),
      );
      const place = places.find((each) => each.use.id === use.id);
      expect(place?.steps.at(-1)?.text, use.code).toContain(use.achievement);
    }
  });
});

describe("an indicator", () => {
  it("shows its formula with codes and in words, and what its result of the year before was", async () => {
    const { indicators } = valueOf(
      await planner.client.listIndicators({ params, query: { search: "DFP 1.3" } }),
    );
    const indicatorId = indicators[0]?.use.indicatorId ?? "";
    const page = valueOf(await planner.client.readIndicator({ params: { bodyId, indicatorId } }));
    expect(page.indicator.formula.text).toContain("/");
    expect(page.indicator.formula.words).toContain("divided by");
    const italian = valueOf(
      await planner.client.readIndicator({ params: { bodyId, indicatorId }, query: { language: "it" } }),
    );
    expect(italian.indicator.formula.words).toContain("diviso");
  });

  it("keeps declared results apart from computed ones in its series [F3e]", async () => {
    const { indicators } = valueOf(await planner.client.listIndicators({ params }));
    const previous = indicators.map(({ use }) => use.previous).filter((point) => point !== null);
    expect(previous.length).toBeGreaterThan(0);
    expect(new Set(previous.map(({ origin }) => origin))).toEqual(new Set(["declared"]));
    const { indicators: own } = valueOf(await ofCamera.client.listIndicators({ params: cameraParams }));
    expect(own.some(({ use }) => use.previous?.origin === "computed")).toBe(true);
  });

  it("is found by words and by its light", async () => {
    const critical = valueOf(await planner.client.listIndicators({ params, query: { light: "critical" } }));
    expect(critical.page.total).toBeGreaterThan(0);
    expect(new Set(critical.indicators.map(({ use }) => use.light))).toEqual(new Set(["critical"]));
    const { status } = await planner.ask(`/api/v1/bodies/${bodyId}/indicators?light=pink`);
    expect(status).toBe(400);
  });
});

describe("a list", () => {
  it("comes in pages of at most 200 [F11c]", async () => {
    const all = valueOf(await planner.client.listMeasures({ params }));
    const page = valueOf(await planner.client.listMeasures({ params, query: { offset: 100, limit: 10 } }));
    expect(all.page.total).toBe(117);
    expect(page.page).toEqual({ total: 117, offset: 100, limit: 10 });
    expect(page.measures).toEqual(all.measures.slice(100, 110));
    expect((await planner.ask(`/api/v1/bodies/${bodyId}/measures?limit=201`)).status).toBe(400);
  });

  it("of measures is filtered by words, unit and state", async () => {
    const { sourceUnitId } = measureOf(chamber.document, "Med_Conc");
    const found = valueOf(await planner.client.listMeasures({ params, query: { search: "med_conc" } }));
    expect(found.measures.map(({ measure }) => measure.code)).toEqual(["Med_Conc"]);
    const ofUnit = valueOf(
      await planner.client.listMeasures({ params, query: { "unit-id": sourceUnitId ?? "" } }),
    );
    expect(new Set(ofUnit.measures.map(({ sourceUnit }) => sourceUnit?.id))).toEqual(new Set([sourceUnitId]));
    const returned = valueOf(await planner.client.listMeasures({ params, query: { state: "validated" } }));
    expect(new Set(returned.measures.map(({ cell }) => cell?.state))).toEqual(new Set(["validated"]));
  });
});

describe("a measure collected by unit", () => {
  it("has a cell for each unit, and the body's value is their sum", async () => {
    const measureId = measureOf(camera.document, "GIUDIZI").id;
    const page = valueOf(
      await ofCamera.client.readMeasure({
        params: { ...cameraParams, measureId },
        query: { period: "2020" },
      }),
    );
    const cells = page.cells.filter(({ period }) => period.startsWith("2020"));
    expect(new Set(cells.map(({ unit }) => unit?.name)).size).toBe(3);
    const sum = cells.reduce(
      (total, { value }) => total + (value?.kind === "number" ? Number(value.number) : 0),
      0,
    );
    expect(page.figure).toEqual({ kind: "number", number: String(sum) });
  });

  it("takes a value for one of its units and not for the body", async () => {
    const measureId = measureOf(camera.document, "GIUDIZI").id;
    const cell = { ...cameraParams, measureId, period: "2021-Q2" };
    const body = { value: { kind: "number", number: "7" } } as const;
    const forBody = await ofCamera.client.enterValue({ params: cell, version: 0, body });
    expect(!forBody.ok && forBody.problem).toMatchObject({
      code: "period-refused",
      errors: [{ place: "query/unit-id" }],
    });
    const unitId = measureOf(camera.document, "GIUDIZI").unitIds[0] ?? "";
    const done = await ofCamera.client.enterValue({
      params: cell,
      query: { "unit-id": unitId },
      version: 0,
      body,
    });
    expect(valueOf(done)).toMatchObject({ unit: { id: unitId }, value: { number: "7" } });
  });
});

describe("what the plan tells beside the tree", () => {
  it("is there: organisation with staff tables, budget with indices, context", async () => {
    const organisation = valueOf(await planner.client.readOrganisation({ params }));
    expect(organisation.units.length).toBeGreaterThan(10);
    expect(organisation.staffTables.length).toBeGreaterThan(0);
    for (const { years, printedTotals, computedTotals } of organisation.staffTables)
      expect([printedTotals.length, computedTotals.length]).toEqual([years.length, years.length]);
    const budget = valueOf(await planner.client.readBudget({ params }));
    expect(budget.years).toHaveLength(9);
    expect(budget.sections.flatMap(({ lines }) => lines).some(({ kind }) => kind === "index")).toBe(true);
    expect(valueOf(await planner.client.readContext({ params })).tables.length).toBeGreaterThan(0);
  });

  it("gives the body at a glance, with what needs attention first", async () => {
    const overview = valueOf(await planner.client.readOverview({ params }));
    expect(overview.areas).toHaveLength(3);
    expect(overview.lights.reduce((sum, { indicators }) => sum + indicators, 0)).toBe(65);
    expect(overview.attention[0]?.use.light).toBe("critical");
    expect(overview.recent.length).toBeGreaterThan(0);
  });
});
