import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleNamed } from "./testing/examples.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("camera-di-esempio");
const ofProjects = exampleNamed("improvement-projects");
const params = { bodyId: example.document.body.id };
let service: TestService;

beforeAll(async () => {
  service = await startService({ examples: [example, ofProjects] });
}, 120_000);
afterAll(() => service.close());

const roles = (who: string) => service.as(who);
const namesFor = async (who: string): Promise<readonly string[]> =>
  valueOf(await (await roles(who)).client.listDocuments({ params, query: {} })).documents.map(({ id }) => id);

describe("the documents of a body", () => {
  it("are the plans, the reports on years that are over, the tree and the system in force", async () => {
    const names = await namesFor("Controllo di gestione");
    for (const name of ["piano-2021", "relazione-2020", "albero-2021-Q1", "smvp-2021"])
      expect(names).toContain(name);
    expect(names).not.toContain("relazione-2021");
  });

  it("hold what was checked and changed only for those who work on the plan", async () => {
    expect(await namesFor("Controllo di gestione")).toContain("controlli");
    const reader = await namesFor("Organismo indipendente di valutazione");
    expect(reader).toContain("piano-2021");
    expect(reader.some((name) => name === "controlli" || name.startsWith("differenze"))).toBe(false);
    const { client } = await roles("Organismo indipendente di valutazione");
    const asked = await client.printDocument({
      params: { ...params, documentId: "controlli", format: "docx" },
      query: {},
    });
    expect(asked).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });

  it("come as PDF and as DOCX, under their names", async () => {
    const { client } = await roles("Controllo di gestione");
    for (const [format, mark] of [
      ["pdf", "%PDF"],
      ["docx", "PK"],
    ] as const) {
      const call = { params: { ...params, documentId: "smvp-2021", format }, query: {} };
      const file = valueOf(await client.printDocument(call));
      expect(file.name).toBe(`smvp-2021.${format}`);
      expect(new TextDecoder().decode(file.bytes.slice(0, mark.length))).toBe(mark);
    }
  });

  it("tell of improvement projects only who may read those", async () => {
    const { slug, id: bodyId } = ofProjects.document.body;
    const seenBy = async (who: string): Promise<readonly string[]> => {
      const { client } = await service.as(who, slug);
      const seen = await client.listDocuments({ params: { bodyId }, query: {} });
      return valueOf(seen).documents.map(({ id }) => id);
    };
    const all = ["progetti-2015", "controlli-progetti-2015", "relazione-progetti-2020"];
    expect(await seenBy("Ufficio Risorse umane")).toEqual(expect.arrayContaining(all));
    const board = await seenBy("Collegio dei revisori");
    expect(board).toContain("progetti-2015");
    expect(board).not.toContain("controlli-progetti-2015");
    const reader = await seenBy("Dipendente in sola lettura");
    expect(reader.filter((name) => name.includes("progetti"))).toEqual([]);
  });

  it("are those of the moment looked at", async () => {
    const { client } = await roles("Controllo di gestione");
    const query = { "known-at": "2019-06-01T00:00:00Z", today: "2019-06-01" };
    const { documents } = valueOf(await client.listDocuments({ params, query }));
    expect(documents.map(({ id }) => id)).not.toContain("piano-2021");
  });
});
