import { readFileSync } from "node:fs";
import type { ProjectEvaluation, ProjectsDocument } from "@albero/domain";
import { exportProjectsBook } from "@albero/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, valueOf, type TestService } from "./testing/service.ts";
import { submitReport, validateReport } from "./testing/validate-year.ts";

const file = new URL("../../../examples/improvement-projects/projects-2015.json", import.meta.url);
const GIVEN = JSON.parse(readFileSync(file, "utf8")) as ProjectsDocument;
const real = exampleNamed("camera-di-esempio");
const params = { bodyId: real.document.body.id };
const of2015 = { ...params, year: "2015" };
const WRITER = "Controllo di gestione";

let service: TestService;
let writer: Browser;
let judge: Browser;

beforeAll(async () => {
  service = await startService({ examples: [real] });
  writer = await service.as(WRITER);
  judge = await service.as("Organismo indipendente di valutazione");
}, 120_000);
afterAll(() => service.close());

const save = (document: unknown, version: number, who = writer) =>
  who.client.saveProjects({ params: of2015, version, body: { document: document as ProjectsDocument } });
const read = async () => valueOf(await writer.client.readProjects({ params: of2015 }));
const faultsOf = (reply: Parameters<typeof problemOf>[0]): readonly string[] =>
  (problemOf(reply).errors ?? []).map(({ message }) => message);

/** The sixth project with all it needs, at a step. */
const sixth = (
  document: ProjectsDocument,
  over: Partial<ProjectsDocument["projects"][number]>,
): ProjectsDocument => ({
  ...document,
  projects: document.projects.map((project) =>
    project.number === 6
      ? {
          ...project,
          declared: "3583.84" as typeof project.declared,
          indicators: project.indicators.map((each) => ({ ...each, source: "relazione" })),
          results: project.indicators.map(({ code }) => ({ indicator: code, text: "raggiunto" })),
          planAct: { act: "D.G. 1/2015", on: "2015-01-30" as never },
          ...over,
        }
      : project,
  ),
});

const LOCKED = "no money before the validation of the report, and then what the score gives";
const SCORE: Extract<ProjectEvaluation, { readonly kind: "scored" }> = {
  kind: "scored",
  parts: [{ name: "tutto", weight: "1" as never, score: "85" as never, note: null }],
  ...{ computed: null, reason: null },
};

describe("the projects of a year", () => {
  it("are recorded as they are given, and read back with who recorded them", async () => {
    expect(valueOf(await save(GIVEN, 0))).toMatchObject({ revision: 1, recordedBy: WRITER });
    expect((await read()).document).toEqual(GIVEN);
    expect(valueOf(await writer.client.listProjects({ params })).years).toMatchObject([
      { year: 2015, revision: 1 },
    ]);
  });

  it("are not written over what somebody recorded meanwhile, nor in another form or year", async () => {
    expect(await save(GIVEN, 0)).toMatchObject({
      problem: { code: "changed-meanwhile", changed: { version: "1" } },
    });
    expect(faultsOf(await save({ ...GIVEN, body: 7 }, 1))).toEqual([
      expect.stringContaining("expected a text"),
    ]);
    expect(faultsOf(await save({ ...GIVEN, year: 2016 }, 1))).toEqual([
      "the document must be of the projects of 2015",
    ]);
  });

  it("are read and written by whom the table of permissions says", async () => {
    const reader = await service.as("Dipendente in sola lettura");
    expect(await reader.client.readProjects({ params: of2015 })).toMatchObject({
      problem: { code: "not-permitted" },
    });
    expect(await save(GIVEN, 1, judge)).toMatchObject({ problem: { code: "not-permitted" } });
    const scored = await writer.client.scoreProject({
      ...{ params: of2015, version: 1, body: { number: 6, evaluation: SCORE } },
    });
    expect(scored).toMatchObject({ problem: { code: "not-permitted" } });
  });

  it("take no table out of a file that has none, and say why", async () => {
    const read = (body: Uint8Array<ArrayBuffer>) =>
      writer.client.readProjectTable({ params, query: {}, body });
    const at = "2026-11-21T09:00:00.000Z" as never;
    const book = new Uint8Array(await exportProjectsBook(GIVEN, { language: "it", at }));
    expect(faultsOf(await read(book))).toEqual([expect.stringContaining("as C3")]);
    expect(problemOf(await read(new TextEncoder().encode("no workbook"))).code).toBe("import-refused");
  });

  it("go from proposed to scored a step at a time, the score being the evaluation body's [P-E5a]", async () => {
    expect(faultsOf(await save(sixth(GIVEN, { step: "in-plan" }), 1))).toEqual([
      "a project takes one step at a time",
    ]);
    expect(faultsOf(await save(sixth(GIVEN, { evaluation: SCORE }), 1))).toEqual([
      "the score is the evaluation body's",
    ]);
    for (const [index, step] of (["admitted", "in-plan", "measured"] as const).entries())
      valueOf(await save(sixth(GIVEN, { step }), index + 1));
    const judged = (evaluation: ProjectEvaluation) =>
      judge.client.scoreProject({ params: of2015, version: 4, body: { number: 6, evaluation } });
    const parts = SCORE.parts.map((part) => ({ ...part, score: "120" as typeof part.score }));
    const above = { ...SCORE, parts };
    expect(faultsOf(await judged(above))).toEqual(["scores go from 0 to 100"]);
    const scored = await judged(SCORE);
    expect(valueOf(scored).document.projects.find((each) => each.number === 6)?.step).toBe("scored");
  });

  it("release no money before the validation of the report, and then what the score gives [C-LOCK, P-E8a]", async () => {
    const { document } = await read();
    const paid = (amount: string, from = document) =>
      sixth(from, {
        step: "released",
        evaluation: SCORE,
        released: { act: "D.D. 9/2016", on: "2016-07-15", amount } as never,
      });
    expect(faultsOf(await save(paid("3046.26"), 5))).toEqual([LOCKED]);
    valueOf(await submitReport(await service.as("Segretario Generale"), of2015, "2016-06-20"));
    valueOf(await validateReport(judge, of2015, "2016-06-28"));
    const { document: open } = await read();
    expect(open.validation).toEqual({ act: "Verbale OIV 3", on: "2016-06-28" });
    expect(faultsOf(await save(paid("3583.84", open), 6))).toEqual([LOCKED]);
    expect(valueOf(await save(paid("3046.26", open), 6)).revision).toBe(7);
  });
});
