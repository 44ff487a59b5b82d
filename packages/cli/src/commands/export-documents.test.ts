import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { exportDocuments } from "./export-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "albero-documents-"));
const examplesDir = new URL("../../../../examples", import.meta.url).pathname;

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (options: Partial<Parameters<typeof exportDocuments>[0]>): Promise<unknown> => {
  const lines: string[] = [];
  const context = {
    write: (line: string) => lines.push(line),
    settings: { server: null, dataDir: join(folder, "never-started") },
    examplesDir,
  } as unknown as Parameters<ReturnType<typeof exportDocuments>>[0];
  return exportDocuments({ out: join(folder, "out"), language: "it", ...options })(context);
};

describe("exportDocuments", () => {
  it("writes every document of an example in three formats, without a database [82/2005-1]", async () => {
    expect(await run({ body: "camera-di-esempio" })).toBeNull();
    const files = readdirSync(join(folder, "out", "camera-di-esempio"));
    const names = new Set(files.map((file) => file.slice(0, file.lastIndexOf("."))));
    expect([...names].toSorted()).toEqual([
      "albero-2021-Q1",
      "controlli",
      "differenze-2021-v1-v2",
      "piano-2019",
      "piano-2020",
      "piano-2021",
      "relazione-2019",
      "relazione-2020",
      "smvp-2021",
    ]);
    expect(files).toHaveLength(names.size * 3);
    const pdf = readFileSync(join(folder, "out", "camera-di-esempio", "piano-2021.pdf"));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("writes the dossiers of the improvement projects of a body's years, and the report where they have scores", async () => {
    expect(await run({ body: "improvement-projects" })).toBeNull();
    const pdfs = readdirSync(join(folder, "out", "improvement-projects")).filter((file) =>
      file.endsWith(".pdf"),
    );
    expect(pdfs.filter((file) => file.includes("progetti")).toSorted()).toEqual([
      "controlli-progetti-2015.pdf",
      "controlli-progetti-2020.pdf",
      "progetti-2015.pdf",
      "progetti-2020.pdf",
      "relazione-progetti-2020.pdf",
    ]);
  });

  it("names the bodies there are when the one asked for is not among them", async () => {
    expect(await run({ body: "altrove" })).toMatchObject({ code: "unknown-body" });
  });

  it("refuses a language it does not speak", async () => {
    expect(await run({ language: "fr" })).toMatchObject({ code: "bad-option" });
  });
});
