import type { BodyOf, Endpoints } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { feedMeasures } from "./services/duty/feed-measures.ts";
import { makeService } from "./services/service.ts";
import { exampleNamed } from "./testing/examples.ts";
import { measureOf, startService, valueOf, type TestService } from "./testing/service.ts";

const real = exampleNamed("massa-carrara");
const { collecting: _duties, ...document } = real.document;
/** The example before its duties were defined. */
const example = { ...real, document };
const params = { bodyId: example.document.body.id };
const query = { period: "2021-Q1", today: "2021-05-20" };
/** In time, and due: what `Percent_AggCicloPerf` divides. */
const IN_TIME = measureOf(example.document, "M-042");
const DUE = measureOf(example.document, "M-043");
const REPORTS = measureOf(example.document, "M-020");

let service: TestService;
let planner: Browser;
let office: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example], now: "2021-05-20T08:00:00.000Z" });
  planner = await service.as("Controllo di gestione");
  office = await service.as("Ufficio Metrico");
  valueOf(await planner.client.setToday({ params, body: { today: query.today }, version: 1 }));
});
afterAll(() => service.close());

type Definition = BodyOf<Endpoints["defineDuty"]>;
const metric = example.document.units.find(({ slug }) => slug === "ufficio-metrico-controllo-prodotti");

const report: Definition = {
  ...{ id: null, title: "Report degli utenti", unitId: metric?.id ?? null, source: null, proof: "ticked" },
  occurrences: [
    { period: "2021-Q1", due: "2021-05-15" },
    { period: "2021-Q2", due: "2021-09-15" },
  ],
  feeds: [{ measureId: REPORTS.id, what: "in-time" }],
};
const define = (who: Browser, body: Definition, version = 0) =>
  who.client.defineDuty({ params, body, version });
const valueIn = async (measureId: string, period = "2021-Q1") =>
  valueOf(await planner.client.readCell({ params: { ...params, measureId, period } })).value;

describe("a recurring duty", () => {
  let dutyId: string;

  it("is defined by the planners, and refused where a measure cannot take what it gives", async () => {
    expect(await define(office, report)).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
    const wrong = { ...report, feeds: [{ measureId: REPORTS.id, what: "date" as const }] };
    expect(await define(planner, wrong)).toMatchObject({ ok: false, problem: { code: "duty-refused" } });
    dutyId = valueOf(await define(planner, report)).id;
    expect(await define(planner, { ...report, id: dutyId }, 7)).toMatchObject({ ok: false });
  });

  it("gives nothing to do to who entered its measure before: that follows by itself [P-C2a]", async () => {
    const { measures } = valueOf(await planner.client.listMeasures({ params, query }));
    const row = measures.find(({ measure }) => measure.id === REPORTS.id);
    expect(row?.cell).toMatchObject({ enterable: false, value: { kind: "number", number: "0" } });
  });

  it("is ticked by its office with day and protocol, and its measure follows without typing [P-C2a]", async () => {
    const other = await service.as("Ufficio Conciliazione");
    const call = {
      params: { ...params, dutyId },
      body: { period: "2021-Q1", doneOn: "2021-05-12", protocol: "4711/2021" },
    };
    expect(await other.client.tickDuty(call)).toMatchObject({ ok: false });
    valueOf(await office.client.tickDuty(call));
    expect(await valueIn(REPORTS.id)).toEqual({ kind: "number", number: "1" });
    const [duty] = valueOf(await office.client.listDuties({ params, query })).duties;
    expect(duty?.occurrences).toMatchObject([
      { period: "2021-Q1", doneOn: "2021-05-12", protocol: "4711/2021", overdue: false },
      { period: "2021-Q2", doneOn: null, overdue: false },
    ]);
  });

  it("can be taken back, and is refused for a day to come or a period it is not due for", async () => {
    const tick = (body: BodyOf<Endpoints["tickDuty"]>) =>
      office.client.tickDuty({ params: { ...params, dutyId }, body });
    const refused = { ok: false, problem: { code: "duty-refused" } };
    expect(await tick({ period: "2021-Q1", doneOn: "2021-06-01", protocol: null })).toMatchObject(refused);
    expect(await tick({ period: "2021-Q3", doneOn: null, protocol: null })).toMatchObject(refused);
    valueOf(await tick({ period: "2021-Q1", doneOn: null, protocol: null }));
    expect(await valueIn(REPORTS.id)).toEqual({ kind: "number", number: "0" });
  });
});

describe("the sending of values as a duty", () => {
  it("gives the update of the application its two counts, with nobody typing them [R7-update] [P-C3a]", async () => {
    const sending: Definition = {
      ...{
        id: null,
        title: "Aggiornamento dell'applicativo",
        unitId: null,
        source: null,
        proof: "collected",
      },
      occurrences: [],
      feeds: [
        { measureId: IN_TIME.id, what: "in-time" },
        { measureId: DUE.id, what: "due" },
      ],
    };
    valueOf(await define(planner, sending));
    const { rounds } = valueOf(await planner.client.listRounds({ params, query }));
    const respected = rounds[0]?.respected === true;
    expect(await valueIn(DUE.id)).toEqual({ kind: "number", number: "1" });
    expect(await valueIn(IN_TIME.id)).toEqual({ kind: "number", number: respected ? "1" : "0" });
    const { uses } = valueOf(await planner.client.readTree({ params, query }));
    const update = uses.find(({ use }) => use.code === "Percent_AggCicloPerf");
    expect(update?.use.figure).toMatchObject({ kind: "number", number: respected ? "100.00" : "0.00" });
  });
});

describe("the hourly job of what follows", () => {
  const instant = (text: string) => Temporal.Instant.from(text);
  const iso = (at: Temporal.Instant) => at.toString({ smallestUnit: "millisecond" });

  /** Every hour from one on, two services each started anew, as after a restart; the hours left out were slept through. */
  const live = async (from: string, hours: readonly number[]): Promise<void> => {
    for (const hour of hours) {
      service.setNow(iso(instant(from).add({ hours: hour })));
      await Promise.all([1, 2].map(() => feedMeasures(makeService(service.parts), params.bodyId)));
    }
  };
  const ownDay = async (): Promise<void> => {
    planner = await service.as("Controllo di gestione");
    const body = await planner.client.readBody({ params });
    valueOf(
      await planner.client.setToday({
        params,
        body: { today: null },
        version: body.ok ? (body.version ?? "") : "",
      }),
    );
  };
  /** The values recorded by themselves for a period, each with its moment. */
  const recorded = async (period: string) => {
    planner = await service.as("Controllo di gestione");
    const cell = valueOf(
      await planner.client.readCell({ params: { ...params, measureId: REPORTS.id, period } }),
    );
    return cell.entries.map(({ recordedAt, origin, validation }) => [
      ...[recordedAt, origin, validation?.decision],
    ]);
  };
  const dueOn = async (period: string, due: string): Promise<void> => {
    planner = await service.as("Controllo di gestione");
    valueOf(
      await define(planner, { ...report, title: `Report entro il ${due}`, occurrences: [{ period, due }] }),
    );
  };

  it("records once what a missed day leaves, when the day of 25 hours ends in the body's zone [P-C2a]", async () => {
    service.setNow("2021-10-30T08:00:00.000Z");
    await ownDay();
    await dueOn("2021-Q3", "2021-10-31");
    await live("2021-10-31T20:02:00.000Z", [0, 1, 2, 3, 4, 5]);
    expect(await recorded("2021-Q3")).toEqual([["2021-10-31T23:02:00.000Z", "computed", "approved"]]);
  });

  it("makes up for hours slept through, also over the day of 23 hours [P-C2a]", async () => {
    service.setNow("2022-03-26T08:00:00.000Z");
    await dueOn("2022-Q1", "2022-03-27");
    await live("2022-03-27T18:02:00.000Z", [0, 3, 4, 5]);
    expect(await recorded("2022-Q1")).toEqual([["2022-03-27T22:02:00.000Z", "computed", "approved"]]);
    await dueOn("2022-Q1", "2022-03-28");
    await live("2022-03-27T23:02:00.000Z", [0, 60]);
    expect(await recorded("2022-Q1")).toHaveLength(1);
  });
});
