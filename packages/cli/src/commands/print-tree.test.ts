import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBodyDocument } from "@albero/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExample } from "../lib/example-files.ts";
import { printTree } from "./print-tree.ts";

const examples = new URL("../../../../examples", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "albero-print-"));
const file = join(folder, "plan.json");

beforeAll(() => {
  const example = readExample(examples, "massa-carrara");
  if (!example.ok) throw new Error(example.problem.code);
  writeFileSync(file, writeBodyDocument(example.value.document));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const print = async (out: string, period = "2021-Q1"): Promise<string | null> => {
  const context = { write: () => undefined } as unknown as Parameters<ReturnType<typeof printTree>>[0];
  const problem = await printTree(file, { out: join(folder, out), period, language: "it" })(context);
  return problem === null ? null : String(problem.facts["sentence"]);
};

describe("albero print tree", () => {
  it("writes the figures of the body as a page [F12d]", async () => {
    expect(await print("tree.html")).toBeNull();
    const page = readFileSync(join(folder, "tree.html"), "utf8");
    expect(page).toContain("Albero della performance");
    expect(page).toContain("81,12");
  });

  it("says which names a sheet may have", async () => {
    expect(await print("tree.txt")).toMatch(/must end with \.pdf, \.docx or \.html/);
  });

  it("says when no plan was in force", async () => {
    expect(await print("tree.html", "1999")).toMatch(/no plan in force for 1999/);
  });
});
