import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";
import { beforeTheYear, officerOf } from "./testing/year/offices.ts";
import { approveAll, doTasks } from "./testing/year/play.ts";
import { storyOf } from "./testing/year/story.ts";

const real = exampleNamed("massa-carrara");
const { example, offices } = beforeTheYear(real);
const story = storyOf(real.document, 2021);
const params = { bodyId: real.document.body.id };
const ROUND = { period: "2021-Q1" };
const PLANNER = "Controllo di gestione";
const HEAD = "Segretario Generale";

let service: TestService;
let planner: Browser;

/** Everything of the first round is written and sent; nothing is validated yet. */
const collect = async (): Promise<void> => {
  for (const office of offices)
    await doTasks({ who: await service.as(officerOf(office)), office }, params, story);
  await doTasks({ who: planner, office: null }, params, story);
};

beforeAll(async () => {
  service = await startService({ examples: [example], now: "2021-05-10T08:00:00.000Z" });
  planner = await service.as(PLANNER);
  const body = await planner.client.readBody({ params });
  const version = body.ok ? (body.version ?? "") : "";
  valueOf(await planner.client.setToday({ params, body: { today: null }, version }));
  await collect();
}, 200_000);
afterAll(() => service.close());

/** Another moment, at which the planner signs in anew: sessions end. */
const at = async (now: string): Promise<void> => {
  service.setNow(now);
  planner = await service.as(PLANNER);
};

const monitored = async () =>
  valueOf(await planner.client.listMonitoring({ params, query: ROUND })).rounds[0];
const produce = (who: Browser, period = ROUND.period) =>
  who.client.produceReport({ params, body: { period } });
const objective = real.document.plans[0]?.versions[0]?.nodes.find(({ code }) => code === "3.2.1");
const place = { ...params, nodeId: objective?.id ?? "", period: ROUND.period };

describe("what is told of an objective in a period", () => {
  const telling = { happened: "Il registro è stato riordinato.", causes: null, actions: "Si prosegue." };

  it("is kept with who told it and when, and a new telling leaves the one before in the record", async () => {
    const first = await planner.client.writeNarrative({ params: place, version: 0, body: telling });
    expect(valueOf(first).current).toMatchObject({ ...telling, recordedBy: PLANNER });
    const again = { ...telling, happened: "Il registro è in ordine." };
    const second = await planner.client.writeNarrative({ params: place, version: 1, body: again });
    expect(valueOf(second)).toMatchObject({ current: { revision: 2 }, earlier: [{ revision: 1 }] });
    expect(valueOf(await planner.client.readNarrative({ params: place }))).toEqual(valueOf(second));
  });

  it("is not written over what somebody told meanwhile, nor by who only reads", async () => {
    const old = await planner.client.writeNarrative({ params: place, version: 1, body: telling });
    expect(old).toMatchObject({
      ok: false,
      problem: { code: "changed-meanwhile", changed: { version: "2" } },
    });
    const reader = await service.as("Dipendente in sola lettura");
    const refused = await reader.client.writeNarrative({ params: place, version: 2, body: telling });
    expect(refused).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
  });
});

describe("the report on a round", () => {
  it("is refused while a value waits, naming each office and what it owes [C-VAL]", async () => {
    const round = await monitored();
    expect(round?.lacks.length).toBeGreaterThan(5);
    const refused = await produce(planner);
    expect(refused).toMatchObject({ ok: false, problem: { code: "report-refused" } });
    const errors = refused.ok || !("errors" in refused.problem) ? [] : (refused.problem.errors ?? []);
    expect(errors).toHaveLength(round?.lacks.length ?? 0);
    expect(errors.map(({ message }) => message).join("; ")).toContain("to validate");
    expect(await produce(planner, "2021-Q2")).toMatchObject({ ok: false });
  });

  it("is produced once all is validated, by who may, in time by three working days [R7-report]", async () => {
    await at("2021-05-12T15:00:00.000Z");
    await approveAll(await service.as(HEAD), params);
    expect(await monitored()).toMatchObject({ lacks: [], reportDue: "2021-05-17", reports: [] });
    const reader = await service.as("Dipendente in sola lettura");
    expect(await produce(reader)).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
    await at("2021-05-14T09:00:00.000Z");
    expect(valueOf(await produce(await service.as(HEAD)))).toMatchObject({
      ...{ revision: 1, producedBy: HEAD, inTime: true },
    });
  });

  it("keeps its figures whatever comes later, and says what is told of the objectives to look at", async () => {
    const call = { params: { ...params, ...ROUND } };
    const before = valueOf(await planner.client.readReport(call));
    expect(before.body).toMatchObject({ provisional: false });
    expect(before.attention.every(({ rollUp }) => rollUp.light !== "in-line")).toBe(true);
    await at("2021-06-20T09:00:00.000Z");
    const later = { happened: "Scritto dopo.", causes: null, actions: null };
    valueOf(await planner.client.writeNarrative({ params: place, version: 2, body: later }));
    expect(valueOf(await planner.client.readReport(call))).toEqual(before);
  });

  it("is printed as a PDF and as a document to work on, under its name", async () => {
    for (const [format, mark] of [
      ["pdf", "%PDF"],
      ["docx", "PK"],
    ] as const) {
      const file = valueOf(await planner.client.printReport({ params: { ...params, ...ROUND, format } }));
      expect(file.name).toBe(`monitoraggio-2021-Q1.${format}`);
      expect(new TextDecoder().decode(file.bytes.slice(0, mark.length))).toBe(mark);
    }
  });
});
