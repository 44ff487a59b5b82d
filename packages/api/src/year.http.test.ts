import type { IndicatorListView, RoundsView } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";
import { beforeTheYear, officerOf } from "./testing/year/offices.ts";
import { approveAll, doTasks, tasksOf } from "./testing/year/play.ts";
import { storyOf } from "./testing/year/story.ts";

const real = exampleNamed("massa-carrara");
const story = storyOf(real.document, 2021);
const { example, offices } = beforeTheYear(real);
const at = { bodyId: real.document.body.id };

/** In the second round this office lets the deadline of 15 September pass. */
const LATE = "Ufficio Metrico e controllo prodotti";
const PLANNER = "Controllo di gestione";
const VALIDATORS = ["Dirigente Area 1", "Dirigente Area 2", "Segretario Generale"];

let service: TestService;
let written = 0;
let approved = 0;

/** Offices write and send on a day; measures of no office in particular are the planner's. */
const writeOn = async (day: string, writers: readonly (string | null)[]): Promise<void> => {
  service.setNow(`${day}T08:00:00.000Z`);
  for (const office of writers) {
    const who = await service.as(office === null ? PLANNER : officerOf(office));
    written += await doTasks({ who, office }, at, story);
  }
};

const validateOn = async (day: string): Promise<void> => {
  service.setNow(`${day}T15:00:00.000Z`);
  for (const title of VALIDATORS) approved += await approveAll(await service.as(title), at);
};

const everybody = [...offices, null];

/** The year as it is lived: three rounds, the second with an office that is late, and the yearly close. */
const play = async (): Promise<void> => {
  await writeOn("2021-05-10", everybody);
  await validateOn("2021-05-12");

  const others = everybody.filter((writer) => writer !== LATE);
  await writeOn("2021-09-08", others);
  await writeOn("2021-09-17", [LATE]);
  await validateOn("2021-09-20");

  await writeOn("2022-01-11", everybody);
  await validateOn("2022-01-14");

  await writeOn("2022-04-20", everybody);
  await validateOn("2022-04-22");
  service.setNow("2022-05-03T08:00:00.000Z");
};

beforeAll(async () => {
  service = await startService({ examples: [example], now: "2021-02-01T08:00:00.000Z" });
  const planner = await service.as(PLANNER);
  const body = await planner.client.readBody({ params: at });
  const version = body.ok ? (body.version ?? "") : "";
  valueOf(await planner.client.setToday({ params: at, body: { today: null }, version }));
  await play();
}, 400_000);
afterAll(() => service.close());

const asPlanner = async () => (await service.as(PLANNER)).client;
const question = { period: "2021" };

describe("a year of the example body, played over HTTP", () => {
  it("asks twelve offices for every measure of three rounds and of the yearly close", () => {
    expect(offices).toHaveLength(12);
    expect(written).toBeGreaterThan(300);
    expect(approved).toBeGreaterThan(250);
  });

  it("leaves nothing to do, and takes no value any more after the yearly close", async () => {
    const left = await tasksOf(await service.as(PLANNER), at);
    expect(left.filter(({ row }) => row.cell?.period.startsWith("2021"))).toEqual([]);
    const measure = real.document.measures.find(({ sourceUnitId }) => sourceUnitId !== null);
    const params = { ...at, measureId: measure?.id ?? "", period: "2021-Q1" };
    const planner = await asPlanner();
    const cell = await planner.readCell({ params });
    const late = await planner.enterValue({
      params,
      version: cell.ok ? (cell.version ?? "") : "",
      body: { value: { kind: "number", number: "1" } },
    });
    expect(late).toMatchObject({ ok: false, problem: { code: "period-refused" } });
  });

  it("ends with every operational indicator computed from validated values", async () => {
    const planner = await asPlanner();
    const { indicators } = valueOf(await planner.listIndicators({ params: at, query: question }));
    const uncomputed = ({ use }: IndicatorListView["indicators"][number]) =>
      use.achievement === null || use.provisional;
    const operational = indicators.filter(({ node }) => node?.kind === "operational");
    expect(operational).toHaveLength(49);
    expect(operational.filter(uncomputed).map(({ use }) => use.code)).toEqual([]);
    const { body } = valueOf(await planner.readOverview({ params: at, query: question }));
    expect(body).toMatchObject({ coverage: "100.00", provisional: false });
  });

  it("knows who was punctual from the record: one office, in one round [P-C3a]", async () => {
    const { rounds } = valueOf(await (await asPlanner()).listRounds({ params: at, query: question }));
    expect(rounds.map(({ respected }) => respected)).toEqual([true, false, true]);
    const late = (round: RoundsView["rounds"][number]) =>
      round.offices.filter(({ onTime }) => onTime !== true).map(({ office }) => office?.name ?? null);
    expect(rounds.map(late)).toEqual([[], [LATE], []]);
    expect(rounds.map(({ validatedAt }) => validatedAt?.slice(0, 10))).toEqual([
      "2021-05-12",
      "2021-09-20",
      "2022-01-14",
    ]);
  });
});
