import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { measureOf, problemOf, startService, valueOf, type TestService } from "./testing/service.ts";

const example = exampleNamed("massa-carrara");
const params = { bodyId: example.document.body.id };
const MEDIATIONS = measureOf(example.document, "Med_Conc");

let service: TestService;
let planner: Browser;
let office: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example] });
  planner = await service.as("Controllo di gestione");
  office = await service.as("Ufficio Conciliazione");
  const seen = await planner.client.readBody({ params });
  const version = (seen.ok ? seen.version : null) ?? "";
  valueOf(await planner.client.setToday({ params, body: { today: "2021-09-10" }, version }));
});
afterAll(() => service.close());

const fileOf = (text: string) => new TextEncoder().encode(text);
const query = {
  ...{ language: "it" as const, period: "2021-Q2", measure: "Codice", value: "Valore" },
  ...{ "period-column": "Periodo", note: "Nota" },
} as const;
const GOOD = fileOf("Codice;Periodo;Valore;Nota\nMed_Conc;II quadrimestre 2021;12;estratto il 3/9\n");
const cell = { ...params, measureId: MEDIATIONS.id, period: "2021-Q2" };

describe("values from a file", () => {
  it("begin with the columns of the file and what they tell of themselves [D9-csv]", async () => {
    const found = valueOf(await office.client.readValuesFile({ params, query: {}, body: GOOD }));
    expect(found).toEqual({
      ...{ separator: ";", rows: 1 },
      columns: [
        { heading: "Codice", samples: ["Med_Conc"] },
        { heading: "Periodo", samples: ["II quadrimestre 2021"] },
        { heading: "Valore", samples: ["12"] },
        { heading: "Nota", samples: ["estratto il 3/9"] },
      ],
      guess: { measure: "Codice", value: "Valore", period: "Periodo", unit: null, note: "Nota" },
    });
    const binary = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]);
    expect(problemOf(await office.client.readValuesFile({ params, query: {}, body: binary })).code).toBe(
      "import-refused",
    );
  });

  it("are refused together, each row with its place, when one of them is not the office's [D9-csv]", async () => {
    const body = fileOf(
      "Codice;Periodo;Valore;Nota\nMed_Conc;2021-Q2;12;\nUnit_Stab;2021-Q2;1;\nMed_Conc;2021-Q1;1,5;\n",
    );
    const preview = await office.client.previewValues({ params, query, body });
    const { counts, problems } = valueOf(preview);
    expect(counts).toMatchObject({ added: 1, refused: 2 });
    expect(problems.map(({ place }) => [place?.row, place?.column])).toEqual([
      [3, expect.any(String)],
      [4, "C"],
    ]);
    const version = (preview.ok ? preview.version : null) ?? "";
    expect(problemOf(await office.client.importValues({ params, query, body, version })).code).toBe(
      "import-refused",
    );
    expect(valueOf(await planner.client.readCell({ params: cell })).version).toBe(0);
  });

  it("are recorded as they were seen, wait for the validator, and keep their mapping by name [D9-csv]", async () => {
    const preview = await office.client.previewValues({ params, query, body: GOOD });
    const version = (preview.ok ? preview.version : null) ?? "";
    expect(valueOf(preview).rows).toMatchObject([
      { kind: "added", cells: [{ label: "Valore", before: null, after: "12" }, { label: "Nota" }] },
    ]);
    const wrong = await office.client.importValues({ params, query, body: GOOD, version: "seen-otherwise" });
    expect(problemOf(wrong).code).toBe("changed-meanwhile");
    const keeping = { ...query, "keep-as": "Estrazione mediazioni" };
    const done = await office.client.importValues({ params, query: keeping, body: GOOD, version });
    expect(valueOf(done)).toEqual({ added: 1, changed: 0 });
    const stored = valueOf(await planner.client.readCell({ params: cell }));
    expect(stored).toMatchObject({ state: "sent", value: { kind: "number", number: "12" } });
    expect(stored.entries[0]).toMatchObject({
      origin: "imported",
      recordedBy: "Ufficio Conciliazione",
      note: "estratto il 3/9",
    });
    const { mappings } = valueOf(await office.client.listValueMappings({ params }));
    expect(mappings).toEqual([
      {
        name: "Estrazione mediazioni",
        columns: { measure: "Codice", value: "Valore", period: "Periodo", unit: null, note: "Nota" },
      },
    ]);
  });

  it("stay as they are where the file says the same again [D9-csv]", async () => {
    const again = valueOf(await office.client.previewValues({ params, query, body: GOOD }));
    expect(again.counts).toEqual({ added: 0, changed: 0, equal: 1, refused: 0, conflicting: 0 });
  });
});
