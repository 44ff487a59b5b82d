import type { CellView } from "@albero/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const bodyId = example.document.body.id;
const params = { bodyId };

let service: TestService;
let office: Browser;
let cell: CellView;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  office = await service.as("Ufficio Metrico");
  const { rows } = valueOf(await office.client.readSheet({ params }));
  const open = rows
    .filter(({ valueType }) => valueType === "number")
    .flatMap(({ cells }) => cells)
    .find(({ enterable }) => enterable);
  if (open === undefined) throw new Error("the office has an open cell");
  cell = valueOf(
    await office.client.enterValue({
      params: { bodyId, measureId: open.measureId, period: open.period },
      version: open.version,
      body: { value: { kind: "number", number: "5" } },
    }),
  );
});
afterAll(() => service.close());

const PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const add = (who: Browser, bytes = bytesOf(PDF), title = "registro.pdf") =>
  who.client.addEvidence({
    params: { bodyId, measureId: cell.measureId, period: cell.period },
    query: { "seen-seq": cell.entries[0]?.seq ?? 0, title },
    body: bytes,
  });
const listed = async (who = office) =>
  valueOf(await who.client.listEvidence({ params, query: { "measure-id": cell.measureId } })).evidence;

describe("a file that proves a value", () => {
  it("stands beside the entry it proves, by its contents and once", async () => {
    const first = valueOf(await add(office));
    const again = valueOf(await add(office));
    expect(again.id).toBe(first.id);
    expect(await listed()).toMatchObject([
      { title: "registro.pdf", mediaType: "application/pdf", entrySeq: cell.entries[0]?.seq },
    ]);
  });

  it("is answered to be kept and never as a page, whatever is in it", async () => {
    const page = valueOf(await add(office, bytesOf("<script>alert(1)</script>"), "pagina.html"));
    const { status, headers } = await office.ask(`/api/v1/bodies/${bodyId}/evidence/${page.id}`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch(/^text\/plain/);
    expect(headers.get("content-disposition")).toMatch(/^attachment/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toMatch(/^sandbox/);
  });

  it("is refused when it is a program, or when the value has changed meanwhile", async () => {
    const program = await add(office, Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), "registro.pdf");
    expect(program).toMatchObject({ ok: false, problem: { code: "evidence-refused" } });
    const seen = { ...cell, entries: [] };
    const late = await office.client.addEvidence({
      params: { bodyId, measureId: seen.measureId, period: seen.period },
      query: { "seen-seq": 0, title: "registro.pdf" },
      body: bytesOf(PDF),
    });
    expect(late).toMatchObject({ ok: false, problem: { code: "evidence-refused" } });
  });

  it("is brought by who enters the value, and seen by who reads it", async () => {
    const other = await service.as("Ufficio Conciliazione");
    expect(await add(other)).toMatchObject({ ok: false, problem: { code: "not-permitted" } });
    expect((await listed(await service.as("Dirigente Area 1"))).length).toBeGreaterThan(0);
  });
});
