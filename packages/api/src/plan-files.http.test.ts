import { EXPORT_FORMATS, FILE_TYPE, type ImportPreviewView } from "@albero/contract";
import type { BodyDocument } from "@albero/domain";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const planId = example.document.plans[0]?.id ?? "";
const params = { bodyId, planId };
const TEXT = "Osservare l’economia";
type Bytes = Uint8Array<ArrayBuffer>;

let service: TestService;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
});
afterAll(() => service.close());

const nodes = example.document.plans[0]?.versions[0]?.nodes ?? [];

/** Of all an objective says, its title stands on several sheets of a workbook and its description on one. */
const described = nodes.find(({ kind, description }) => kind !== "area" && description !== null);
const was = described?.description ?? "";

const fileOf = async (format: (typeof EXPORT_FORMATS)[number]): Promise<Bytes> =>
  valueOf(await planner.client.exportPlan({ params: { ...params, format } })).bytes;

/** A workbook in which one text was replaced by another, as somebody does who types over a cell. */
const retyped = (book: Bytes, before: string, after: string): Bytes => {
  const parts = Object.entries(unzipSync(book)).map(([name, bytes]) => {
    const text = /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/.test(name) ? strFromU8(bytes) : null;
    return [name, text === null ? bytes : strToU8(text.replace(before, after))] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(parts)));
};

const preview = async (body: Bytes): Promise<ImportPreviewView> =>
  valueOf(await planner.client.previewImport({ params, body }));

const bringIn = async (body: Bytes, version: number, idempotencyKey = crypto.randomUUID()) =>
  planner.client.importPlan({ params, query: { name: "piano.xlsx" }, body, version, idempotencyKey });

const draftNodes = async () => {
  const version = valueOf(await planner.client.listPlans({ params: { bodyId } })).plans[0]?.draft ?? 0;
  return valueOf(await planner.client.readPlanVersion({ params: { ...params, version } })).content.nodes;
};

const NOTHING = { added: 0, changed: 0, refused: 0, conflicting: 0 };

describe("a plan as a file", () => {
  it.each(EXPORT_FORMATS)("is answered as %s under a name that says of whom and when", async (format) => {
    const answer = await planner.client.exportPlan({ params: { ...params, format } });
    const { name, bytes } = valueOf(answer);
    expect(name).toMatch(/^massa-carrara-2021.*\.(xlsx|xml|json)$/);
    expect(bytes.byteLength).toBeGreaterThan(1000);
  });

  it("holds only what a unit has to do with where one is asked for, and is not there for one of nobody", async () => {
    const unit = example.document.units.find(({ slug }) => slug === "isr")?.id ?? "";
    const whole = { ...params, format: "workbook" } as const;
    const part = valueOf(await planner.client.exportPlan({ params: whole, query: { unit } }));
    expect(part.name).toContain("isr");
    expect(part.bytes.byteLength).toBeLessThan((await fileOf("workbook")).byteLength);
    const nobody = await planner.client.exportPlan({ params: whole, query: { unit: bodyId } });
    expect(nobody).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });
});

describe("a file for the draft", () => {
  it("waits for a draft, and says so", async () => {
    const done = await planner.client.previewImport({ params, body: await fileOf("workbook") });
    expect(done).toMatchObject({ ok: false, problem: { code: "no-draft", status: 409 } });
  });

  it("as it went out changes nothing, as workbook, StratML and document [REL-I4]", async () => {
    const seen = await planner.client.readPlanVersion({ params: { ...params, version: 1 } });
    const revise = { move: "revise", reason: "per le risultanze del monitoraggio" } as const;
    const version = (seen.ok && seen.version) || "";
    valueOf(await planner.client.movePlan({ params: { ...params, version: 1 }, version, body: revise }));
    const document = valueOf(await planner.client.exportBody({ params: { bodyId } }));
    const files = {
      workbook: await fileOf("workbook"),
      stratml: await fileOf("stratml"),
      document: strToU8(JSON.stringify(document)),
    };
    for (const [kind, body] of Object.entries(files)) {
      const seenIn = await preview(body);
      expect(seenIn).toMatchObject({ kind, revision: 0, counts: NOTHING, rows: [], problems: [] });
      expect(seenIn.counts.equal, kind).toBeGreaterThan(50);
    }
  });

  it("with one changed cell makes exactly one change, once, however often it is sent [REL-I1] [REL-I3]", async () => {
    const book = retyped(await fileOf("workbook"), `>${was}<`, `>${TEXT}<`);
    const seen = await preview(book);
    expect(seen.counts).toMatchObject({ ...NOTHING, changed: 1 });
    expect(seen.rows).toMatchObject([
      { kind: "changed", place: { sheet: "Objectives" }, cells: [{ before: was, after: TEXT }] },
    ]);
    const key = crypto.randomUUID();
    const first = valueOf(await bringIn(book, seen.revision, key));
    expect(first).toEqual({ revision: 1, added: 0, changed: 1 });
    expect(valueOf(await bringIn(book, seen.revision, key))).toEqual(first);
    expect((await draftNodes()).find(({ id }) => id === described?.id)?.description).toBe(TEXT);
    const again = await preview(book);
    expect(again).toMatchObject({ revision: 1, counts: NOTHING });
    expect(valueOf(await bringIn(book, 1))).toEqual({ revision: 1, added: 0, changed: 0 });
  });

  it("is not brought in over what somebody wrote after the preview", async () => {
    const book = await fileOf("workbook");
    expect(await bringIn(book, 0)).toMatchObject({ ok: false, problem: { code: "changed-meanwhile" } });
  });

  it("stands in the register and among the changes of the draft under the file's name", async () => {
    const asked = { params: { ...params, version: 2 } };
    const { changes } = valueOf(await planner.client.listDraftChanges(asked));
    expect(changes).toMatchObject([{ revision: 1, reason: "piano.xlsx", by: "Controllo di gestione" }]);
  });

  it("with a cell to put right says sheet, row and column, and changes nothing [REL-I3]", async () => {
    const title = described?.title ?? "";
    const book = retyped(await fileOf("workbook"), `>${title}<`, ">Un altro<");
    const { problems, counts } = await preview(book);
    expect(counts.refused).toBe(1);
    expect(problems[0]?.place).toMatchObject({ sheet: "Resources", column: "D" });
    expect(problems[0]?.message).toMatch(/^sheet Resources, row \d+, column D/);
    expect(await bringIn(book, 1)).toMatchObject({ ok: false, problem: { code: "import-refused" } });
  });

  it("brings new objectives with their indicators out of a foreign StratML document [STRATML-IN]", async () => {
    const foreign = `<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport">
      <Name>Harbour</Name><StrategicPlanCore><Organization><Name>Harbour</Name></Organization><Mission/>
      <Goal><Name>Cleaner water</Name><Description/><Identifier>_g1</Identifier>
      <Objective><Name>Less oil</Name><Identifier>_o1</Identifier><PerformanceIndicator>
      <MeasurementDimension>Days without a spill</MeasurementDimension><UnitOfMeasurement>days</UnitOfMeasurement>
      <Identifier>_i1</Identifier><MeasurementInstance><TargetResult><StartDate>2021-01-01</StartDate>
      <EndDate>2021-12-31</EndDate><NumberOfUnits>350</NumberOfUnits></TargetResult></MeasurementInstance>
      </PerformanceIndicator></Objective></Goal><Value><Name>Care</Name></Value></StrategicPlanCore>
      </PerformancePlanOrReport>`;
    const body = strToU8(foreign);
    const seen = await preview(body);
    expect(seen).toMatchObject({ kind: "stratml", unmapped: [{ name: "Value", count: 1 }], problems: [] });
    expect(seen.rows.map(({ kind, about }) => [kind, about])).toEqual(
      expect.arrayContaining([
        ["added", expect.stringContaining("G1 “Cleaner water”")],
        ["added", expect.stringContaining("G1.1 “Less oil”")],
        ["added", "definition of a measure I-1 “Days without a spill”"],
      ]),
    );
    valueOf(await bringIn(body, seen.revision));
    expect((await draftNodes()).map(({ title }) => title)).toContain("Less oil");
    expect((await preview(body)).counts).toMatchObject(NOTHING);
    const again = strFromU8(await fileOf("stratml"));
    expect(again).toContain("<Value><Name>Care</Name></Value>");
    expect(again).toContain("<Name>Less oil</Name>");
    expect(again).toContain(described?.title ?? "");
  });
});

describe("a document that went out before somebody wrote", () => {
  const rewrite = async (fields: { readonly title?: string; readonly description?: string }) => {
    const at = { ...params, version: 2 };
    const seen = await planner.client.readPlanVersion({ params: at });
    const edits = [{ kind: "set", entity: "node", id: described?.id ?? "", fields }] as const;
    const body = { edits: [...edits] };
    valueOf(await planner.client.editDraft({ params, version: (seen.ok && seen.version) || "", body }));
  };
  /** The draft's title of the objective as another one, in a body document and in a StratML document. */
  const retitled = {
    document: (text: string, title: string) => {
      const document = JSON.parse(text) as BodyDocument;
      const nodesIn = document.plans.find(({ id }) => id === planId)?.versions.at(-1)?.nodes ?? [];
      const node = nodesIn.find(({ id }) => id === described?.id) as { title: string };
      node.title = title;
      return JSON.stringify(document);
    },
    stratml: (text: string, title: string) => text.replaceAll(described?.title ?? "", title),
  };

  it("does not undo what was written since, and conflicts where both changed one thing [REL-I3]", async () => {
    const document = JSON.stringify(valueOf(await planner.client.exportBody({ params: { bodyId } })));
    const files = { document, stratml: strFromU8(await fileOf("stratml")) };
    await rewrite({ title: "Scritto qui" });
    for (const kind of ["document", "stratml"] as const) {
      const carried = await preview(strToU8(files[kind]));
      expect([kind, carried.counts, carried.rows]).toMatchObject([kind, NOTHING, []]);
      const { counts, problems } = await preview(strToU8(retitled[kind](files[kind], "Scritto nel file")));
      expect([kind, counts]).toMatchObject([kind, { changed: 0, conflicting: 1 }]);
      expect(problems[0]?.message).toContain("Scritto qui");
      expect(problems[0]?.message).toContain("Scritto nel file");
    }
  });
});

describe("a hostile file", () => {
  const bomb = () =>
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": new Uint8Array(64_000_000) });

  it.each<readonly [string, () => Uint8Array]>([
    ["that inflates without end", bomb],
    ["of another kind", () => strToU8("codice;titolo")],
    ["that is empty", () => new Uint8Array(0)],
    ["with entities", () => strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
    ["that is JSON of something else", () => strToU8('{"__proto__":{"a":1},"format":"x"}')],
    ["of nothing but brackets", () => strToU8(`{"a":${"[".repeat(100_000)}`)],
  ])("%s is refused with a sentence [REL-I2]", async (_, make) => {
    const done = await planner.client.previewImport({ params, body: make() as Bytes });
    expect(done).toMatchObject({ ok: false, problem: { code: "import-refused", status: 422 } });
    expect(done.ok ? [] : (done.problem as { errors: object[] }).errors).not.toEqual([]);
  });

  it("larger than is taken is refused before it is read [REL-I2]", async () => {
    const done = await planner.client.previewImport({ params, body: new Uint8Array(10_000_001) });
    expect(done).toMatchObject({ ok: false, problem: { code: "invalid-request" } });
  });

  it("is taken nowhere else, and nothing else is taken for one", async () => {
    const headers = { "idempotency-key": "key-of-a-test", "if-match": '"0"' };
    const edits = `/api/v1/bodies/${bodyId}/plans/${planId}/draft/edits`;
    const there = await planner.ask(edits, {
      ...{ method: "POST", body: "x" },
      headers: { ...headers, "content-type": FILE_TYPE },
    });
    expect(there.status).toBe(400);
    const imports = `/api/v1/bodies/${bodyId}/plans/${planId}/draft/imports`;
    const json = await planner.ask(imports, { method: "POST", headers, body: { plan: 1 } });
    expect(json).toMatchObject({ status: 400, body: { errors: [{ place: "body" }] } });
  });
});
