import type { IndicatorListView, RoundsView } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";
import { beforeTheYear, officerOf } from "./testing/year/offices.ts";
import { approveAll, doTasks, tasksOf, tickAll } from "./testing/year/play.ts";
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

/** The duties that are over are ticked, and the report on a round goes to the deciding bodies. */
const reportOn = async (day: string, period: string): Promise<void> => {
  service.setNow(`${day}T09:00:00.000Z`);
  const planner = await service.as(PLANNER);
  await tickAll(planner, at, day);
  valueOf(await planner.client.produceReport({ params: at, body: { period } }));
};

/** The year as it is lived: three rounds, the second with an office and a report that are late, and the yearly close. */
const play = async (): Promise<void> => {
  await writeOn("2021-05-10", everybody);
  await validateOn("2021-05-12");
  await reportOn("2021-05-14", "2021-Q1");

  const others = everybody.filter((writer) => writer !== LATE);
  await writeOn("2021-09-08", others);
  await writeOn("2021-09-17", [LATE]);
  await validateOn("2021-09-20");
  await reportOn("2021-09-27", "2021-Q2");

  await writeOn("2022-01-11", everybody);
  await validateOn("2022-01-14");
  await reportOn("2022-01-18", "2021-Q3");

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

/** Indicators that follow from duties and from the record. */
const FOLLOWING = [
  ...["Percent_AggCicloPerf", "Percent_RelazOrgani", "GG_DirBoll_IC", "GG_Contab_Retrib"],
  ...["N_Newsletters", "DB_utenti_prom", "N_reportSpendigRev", "N_ReportLiquidit"],
];

describe("a year of the example body, played over HTTP", () => {
  it("asks twelve offices for every measure of three rounds and of the yearly close", () => {
    expect(offices).toHaveLength(12);
    expect(written).toBeGreaterThan(250);
    expect(approved).toBeGreaterThan(200);
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

  it("ends with what follows from duties computed, and typed by nobody [P-C2a] [R7-update] [R7-report] [R7-office-report]", async () => {
    const planner = await asPlanner();
    const { uses } = valueOf(await planner.readTree({ params: at, query: question }));
    const figureOf = (code: string) => {
      const figure = uses.find(({ use }) => use.code === code)?.use.figure;
      return figure?.kind === "number" ? figure.number : null;
    };
    expect(Object.fromEntries(FOLLOWING.map((code) => [code, figureOf(code)]))).toEqual({
      // Two rounds of three respected by everyone, two reports of three within three working days.
      ...{ Percent_AggCicloPerf: "66.67", Percent_RelazOrgani: "66.67" },
      ...{ GG_DirBoll_IC: "100.00", GG_Contab_Retrib: "100.00" },
      ...{ N_Newsletters: "12.00", DB_utenti_prom: "3.00" },
      ...{ N_reportSpendigRev: "3.00", N_ReportLiquidit: "3.00" },
    });
  });

  it("tells each office its own punctuality, whatever another did [P-C3a]", async () => {
    const planner = await asPlanner();
    const following = new Set(
      (real.document.collecting?.duties ?? []).flatMap(({ feeds }) =>
        feeds.map(({ measureId }) => measureId),
      ),
    );
    const { measures } = valueOf(await planner.listMeasures({ params: at, query: { period: "2021-Q2" } }));
    const own = measures.filter(
      ({ measure }) => following.has(measure.id as never) && measure.code.includes("AGG"),
    );
    expect(own).toHaveLength(8);
    expect(own.map(({ cell }) => cell?.value)).toEqual(own.map(() => ({ kind: "number", number: "1" })));
  });
});
