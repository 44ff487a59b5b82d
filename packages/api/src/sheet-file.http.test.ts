import { FILE_TYPE, type IncomingView } from "@albero/contract";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const params = { bodyId: example.document.body.id };
const OFFICE = "Ufficio Metrico e controllo prodotti";
const period = "2021";
type Bytes = Uint8Array<ArrayBuffer>;

let service: TestService;
let office: Browser;
let query: { readonly period: string; readonly "unit-id": string };

beforeAll(async () => {
  service = await startService({ examples: [example] });
  const planner = await service.as("Controllo di gestione");
  office = await service.as("Ufficio Metrico");
  const { version } = valueOf(await planner.client.readBody({ params })) as { readonly version?: number };
  await planner.client.setToday({ params, body: { today: "2021-09-10" }, version: version ?? 1 });
  const unit = example.document.units.find(({ name }) => name === OFFICE);
  query = { period, "unit-id": unit?.id ?? "" };
});
afterAll(() => service.close());

const taken = async (who = office): Promise<Bytes> =>
  valueOf(await who.client.exportSheet({ params, query })).bytes;
const preview = async (body: Bytes): Promise<IncomingView> =>
  valueOf(await office.client.previewSheet({ params, query, body }));
const bringIn = (body: Bytes, idempotencyKey = crypto.randomUUID()) =>
  office.client.importSheet({ params, query, body, idempotencyKey });

const cells = async () =>
  valueOf(await office.client.readSheet({ params, query })).rows.flatMap((row) => row.cells);

const SHEET = "xl/worksheets/sheet1.xml";

/** The workbook with a number or a text in the column Valore of some rows, as a spreadsheet saves it. */
const filled = (book: Bytes, values: Readonly<Record<number, number | string>>): Bytes => {
  const parts = unzipSync(book);
  const typed = (row: string, value: number | string): string =>
    typeof value === "number"
      ? `<c r="I${row}"><v>${String(value)}</v></c>`
      : `<c r="I${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const xml = strFromU8(parts[SHEET] ?? new Uint8Array()).replace(
    /<c r="I(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g,
    (was: string, row: string) => {
      const value = values[Number(row)];
      return value === undefined ? was : typed(row, value);
    },
  );
  return new Uint8Array(zipSync({ ...parts, [SHEET]: strToU8(xml) }));
};

const NOTHING = { added: 0, changed: 0, refused: 0, conflicting: 0 };

describe("the sheet of an office as a workbook", () => {
  it("is named by body, year and office, and brought back as it is changes nothing [REL-I6]", async () => {
    const { name } = valueOf(await office.client.exportSheet({ params, query }));
    expect(name).toMatch(/^massa-carrara-2021-.+\.xlsx$/);
    const seen = await preview(await taken());
    expect(seen).toMatchObject({ counts: NOTHING, rows: [], problems: [] });
    expect(seen.counts.equal).toBeGreaterThan(0);
  });

  it("brings what was written as drafts, all at once, and once however often it is sent [REL-I1]", async () => {
    const book = filled(await taken(), { 2: 41, 3: 42 });
    const seen = await preview(book);
    expect(seen.problems).toEqual([]);
    expect(seen.counts.added + seen.counts.changed).toBe(2);
    expect(seen.rows[0]?.cells).toMatchObject([{ label: "Value", after: "41" }]);
    const key = crypto.randomUUID();
    const first = valueOf(await bringIn(book, key));
    expect(first.added + first.changed).toBe(2);
    expect(valueOf(await bringIn(book, key))).toEqual(first);
    expect(valueOf(await bringIn(book))).toEqual({ added: 0, changed: 0 });
    const numbers = (await cells()).flatMap(({ value, state, entries }) =>
      value?.kind === "number" && ["41", "42"].includes(value.number) ? [[state, entries[0]?.origin]] : [],
    );
    expect(numbers).toEqual([
      ["draft", "entered"],
      ["draft", "entered"],
    ]);
  });

  it("with one row to put right says where, and records nothing of the others [REL-I3]", async () => {
    const before = await cells();
    const book = filled(await taken(), { 2: 77, 3: -5 });
    const { problems, counts } = await preview(book);
    expect(counts.refused).toBe(1);
    expect(problems[0]?.place).toEqual({ sheet: "Values", row: 3, column: "I" });
    expect(problems[0]?.message).toMatch(/^sheet Values, row 3, column I \(Value\): /);
    expect(await bringIn(book)).toMatchObject({
      ok: false,
      problem: { code: "import-refused", status: 422 },
    });
    expect(await cells()).toEqual(before);
  });

  it("is in conflict where somebody wrote in the same cell meanwhile", async () => {
    const old = await taken();
    valueOf(await bringIn(filled(old, { 2: 50 })));
    const { counts, problems } = await preview(filled(old, { 2: 60 }));
    expect(counts.conflicting).toBe(1);
    expect(problems[0]?.message).toContain("50");
  });

  it("of another year or office is refused with the reason [N4]", async () => {
    const body = await taken();
    const other = await office.client.previewSheet({ params, query: { ...query, period: "2022" }, body });
    expect(other).toMatchObject({ ok: false, problem: { code: "import-refused" } });
    expect(JSON.stringify(other)).toContain("2021");
    const hostile = await office.client.previewSheet({ params, query, body: strToU8("<plan/>") });
    expect(hostile).toMatchObject({ ok: false, problem: { code: "import-refused" } });
  });

  it("is brought in only by who enters for its office", async () => {
    const stranger = await service.as("Ufficio Conciliazione");
    const body = await taken(stranger);
    const done = await stranger.client.importSheet({
      params,
      query,
      body,
      idempotencyKey: crypto.randomUUID(),
    });
    expect(done).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
    const reply = await stranger.ask(`/api/v1/bodies/${params.bodyId}/sheet/imports`, {
      method: "POST",
      headers: { "content-type": FILE_TYPE, "idempotency-key": "without-an-office" },
      body: "x",
    });
    expect(reply.status).toBe(403);
  });
});
