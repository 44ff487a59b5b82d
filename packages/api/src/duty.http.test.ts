import type { BodyOf, Endpoints } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
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
  service = await startService({ examples: [example] });
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
