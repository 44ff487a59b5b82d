import { unzipSync, strFromU8 } from "fflate";
import type { ProjectEvaluation } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, valueOf, type TestService } from "./testing/service.ts";
import { ALL_MET, submitReport, validateReport } from "./testing/validate-year.ts";

const example = exampleNamed("camera-di-esempio");
/** Without the cards of 2019: those of a year come before its report. */
const staff = example.staff ?? null;
const since2020 = staff && {
  ...{ ...staff, years: staff.years.filter((year) => year > 2019) },
  cards: staff.cards.filter(({ year }) => year > 2019),
};
const chamber = { ...example, staff: since2020, oversight: null };
const projects = exampleNamed("improvement-projects");
const params = { bodyId: chamber.document.body.id, year: "2020" };
const of2019 = { ...params, year: "2019" };
const funded = { bodyId: projects.document.body.id, year: "2020" };
const OIV = "Organismo indipendente di valutazione";
const PLANNER = "Controllo di gestione";

let service: TestService;
let judge: Browser;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [chamber, projects] });
  judge = await service.as(OIV, "camera-di-esempio");
  planner = await service.as(PLANNER, "camera-di-esempio");
}, 120_000);
afterAll(() => service.close());

let made = 0;
const key = () => ({ query: {}, idempotencyKey: `key-of-the-desk-${(made += 1)}` });
const faultsOf = (reply: Parameters<typeof problemOf>[0]): readonly string[] =>
  (problemOf(reply).errors ?? []).map(({ message }) => message);
const desk = async (who = judge, of = params) => valueOf(await who.client.readDesk({ params: of }));

describe("the desk of the evaluation body", () => {
  it("puts the indicators of a year in a queue by risk, each reason explained [P-E5b]", async () => {
    const { rows } = valueOf(await judge.client.readRiskQueue({ params }));
    const weights = rows.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights[0]).toBeGreaterThan(weights.at(-1) ?? 0);
    expect(rows[0]?.risks.every((risk) => risk.endsWith("."))).toBe(true);
    const other = await service.as(OIV, "improvement-projects");
    expect(valueOf(await other.client.readRiskQueue({ params: funded })).rows).toEqual([]);
  });

  it("draws a sample that comes out the same again, and lets nobody else draw one [P-E5b]", async () => {
    const body = { size: 5 };
    expect(await planner.client.drawSample({ params, ...key(), body })).toMatchObject({
      problem: { code: "not-permitted" },
    });
    valueOf(await judge.client.drawSample({ params, ...key(), body }));
    const [sample] = (await desk()).samples;
    expect(sample?.isSame).toBe(true);
    expect(new Set(sample?.indicators.map(({ useId }) => useId)).size).toBe(5);
    expect(sample?.indicators.some(({ values }) => values.length > 0)).toBe(true);
    expect((await desk(planner)).samples[0]?.seed).toBe(sample?.seed);
  });

  it("keeps a remark open until it is answered and settled, in the years after too [P-E5b]", async () => {
    const [first] = (await desk()).samples[0]?.indicators ?? [];
    const body = { useId: first?.useId ?? null, text: "La fonte non è indicata" };
    const { id: remarkId } = valueOf(await judge.client.recordRemark({ params: of2019, ...key(), body }));
    const on = { ...of2019, remarkId };
    expect((await desk()).remarks).toMatchObject([{ year: 2019, state: "open" }]);
    const settle = (who = judge) => who.client.settleRemark({ params: on, ...key() });
    expect(faultsOf(await settle())).toEqual(["the remark still waits for the body's answer"]);
    const answer = { text: "È il registro delle imprese" };
    expect(await judge.client.answerRemark({ params: on, ...key(), body: answer })).toMatchObject({
      problem: { code: "not-permitted" },
    });
    valueOf(await planner.client.answerRemark({ params: on, ...key(), body: answer }));
    expect(await settle(planner)).toMatchObject({ problem: { code: "not-permitted" } });
    valueOf(await settle());
    expect((await desk()).remarks).toEqual([]);
    expect(faultsOf(await settle())).toEqual(["the remark is settled already"]);
  });

  it("takes the report of a year whose cards are closed, and validates what was frozen [P-E4a, P-E5c]", async () => {
    expect(faultsOf(await submitReport(planner, params, "2021-04-29"))[0]).toMatch(/^not all cards/);
    expect(faultsOf(await validateReport(judge, of2019, "2020-06-20"))[0]).toMatch(/has not been given/);
    expect(await submitReport(judge, of2019, "2020-06-10")).toMatchObject({
      problem: { code: "not-permitted" },
    });
    valueOf(await submitReport(planner, of2019, "2020-06-10"));
    const { report, due } = await desk(judge, of2019);
    expect(due).toBe("2020-06-30");
    expect(report).toMatchObject({
      changes: [],
      before: [],
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(faultsOf(await validateReport(judge, of2019, "2020-06-01"))[0]).toMatch(/before the approval/);
    expect(await validateReport(planner, of2019, "2020-06-20")).toMatchObject({
      problem: { code: "not-permitted" },
    });
    const { id: actId } = valueOf(await validateReport(judge, of2019, "2020-06-20"));
    expect(faultsOf(await validateReport(judge, of2019, "2020-06-20"))).toEqual([
      "this report is validated already",
    ]);
    const bytes = new TextEncoder().encode("verbale firmato");
    const file = { ...of2019, actId };
    const { query: _, ...once } = key();
    valueOf(
      await judge.client.attachToAct({ params: file, ...once, query: { title: "verbale.txt" }, body: bytes }),
    );
    const [validation] = (await desk(planner, of2019)).validations;
    expect(validation).toMatchObject({ sha256: report?.sha256, outcome: "validated" });
    const fileId = validation?.files[0]?.id ?? "";
    const read = valueOf(await planner.client.readActFile({ params: { ...of2019, fileId } }));
    expect([read.name, new TextDecoder().decode(read.bytes)]).toEqual(["verbale.txt", "verbale firmato"]);
  });

  it("asks for a new act when a result changes after the approval, and shows both [P-E4b]", async () => {
    const of = "improvement-projects";
    const office = await service.as(PLANNER, of);
    const oiv = await service.as(OIV, of);
    valueOf(await submitReport(office, funded, "2021-06-10"));
    const { document, revision } = valueOf(await oiv.client.readProjects({ params: funded }));
    const [project] = document.projects.filter(({ evaluation }) => evaluation?.kind === "scored");
    if (project === undefined) throw new Error("the example lacks a scored project");
    const part = { name: "tutto", weight: "1", score: "71", note: null };
    const evaluation = { kind: "scored", parts: [part], computed: null, reason: "riesame" };
    const body = { number: project.number, evaluation: evaluation as unknown as ProjectEvaluation };
    valueOf(await oiv.client.scoreProject({ params: funded, version: revision, body }));
    const [change] = (await desk(oiv, funded)).report?.changes ?? [];
    expect(change).toMatchObject({ of: "project", after: { achievement: "71.00" } });
    expect(faultsOf(await validateReport(oiv, funded, "2021-06-20"))).toEqual([
      "1 results changed after the approval: a new act of approval is needed",
    ]);
    valueOf(await submitReport(office, funded, "2021-06-15"));
    expect((await desk(oiv, funded)).report).toMatchObject({ changes: [], before: [change] });
    valueOf(await validateReport(oiv, funded, "2021-06-20"));
  });

  it("records the other acts, one relation a year, and the term that the body gives it [P-E5b, P-E5d]", async () => {
    const act = { act: "Verbale 5", on: "2021-04-30", text: "Il sistema regge" };
    const record = (what: "relation" | "proposal" | "system-opinion") =>
      judge.client.recordOversightAct({ params, ...key(), body: { ...act, what, unitId: null } });
    valueOf(await record("relation"));
    expect(faultsOf(await record("relation"))[0]).toMatch(/is there already/);
    expect(faultsOf(await record("proposal"))[0]).toMatch(/only the act is cited/);
    valueOf(await record("system-opinion"));
    const appoint = (who: Browser, what: "appointment" | "renewal", on: string) =>
      who.client.appointEvaluationBody({ params, ...key(), body: { ...act, on, what } });
    expect(await appoint(judge, "appointment", "2018-06-01")).toMatchObject({
      problem: { code: "not-permitted" },
    });
    valueOf(await appoint(planner, "appointment", "2018-06-01"));
    expect((await desk()).term).toMatchObject({ to: "2021-06-01", isEnding: true });
    valueOf(await appoint(planner, "renewal", "2021-05-10"));
    expect((await desk()).term).toMatchObject({ to: "2024-06-01", isEnding: false });
    expect((await desk()).acts.map(({ what }) => what)).toEqual([
      ...(["renewal", "appointment", "system-opinion", "relation"] as const),
    ]);
  });

  it("gives every document of a year as one archive, with a list of what is missing [P-E5b]", async () => {
    const { name, bytes } = valueOf(await judge.client.readBundle({ params }));
    const files = unzipSync(bytes);
    expect([name, Object.keys(files)]).toEqual(["documenti-2020.zip", ["list.csv"]]);
    const rows = strFromU8(files["list.csv"] ?? new Uint8Array()).split("\r\n");
    expect(rows[0]).toContain("SHA-256");
    expect(rows.filter((row) => row.includes("document missing")).length).toBeGreaterThan(50);
  });

  it("tells nobody what it holds but those whose task it is, and nothing of a person", async () => {
    const reader = await service.as("Dipendente in sola lettura", "camera-di-esempio");
    expect(await reader.client.readDesk({ params })).toMatchObject({ problem: { code: "not-permitted" } });
    expect(ALL_MET).toHaveLength(8);
    const told = JSON.stringify([await desk(), valueOf(await judge.client.readRiskQueue({ params }))]);
    expect(told).not.toMatch(/personId|appraisal|bonus|premio/i);
  });
});
