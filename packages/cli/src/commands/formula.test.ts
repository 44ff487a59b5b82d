import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBodyDocument } from "@albero/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExample } from "../lib/example-files.ts";
import { formulaCommand, type FormulaOptions } from "./formula.ts";

const examples = new URL("../../../../examples", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "albero-formula-"));
const file = join(folder, "plan.json");

beforeAll(() => {
  const example = readExample(examples, "massa-carrara");
  if (!example.ok) throw new Error(example.problem.code);
  writeFileSync(file, writeBodyDocument(example.value.document));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ask = async (text: string, options: Partial<FormulaOptions> = {}) => {
  const written: string[] = [];
  const asked = { file, language: "it", unit: "N.", ...options };
  const problem = await formulaCommand(text, asked)({ write: (part) => written.push(part) });
  return { output: written.join(""), sentence: String(problem?.facts["sentence"] ?? "") };
};

describe("albero formula", () => {
  it("prints the canonical text, the words and the tree", async () => {
    const { output, sentence } = await ask("Dip-Form/(Unit_Stab+N_Dir)", { unit: "%" });
    expect(sentence).toBe("");
    expect(output.split("\n").slice(0, 2)).toEqual([
      "[Dip-Form] / (Unit_Stab + N_Dir)",
      expect.stringMatching(/^«.+» diviso \(«.+» più «.+»\)$/),
    ]);
    expect(output).toContain('"op": "/"');
  });

  it("says what is doubtful, under the part that is meant", async () => {
    const { output } = await ask("Med_Conc + 1", { unit: "%" });
    expect(output).toContain("Med_Conc + 1\n^^^^^^^^^^^^\nL’unità è la percentuale");
  });

  it("says what cannot be read, where, and what was probably meant", async () => {
    const { sentence } = await ask("Med_Cocn / 2.5");
    expect(sentence).toContain("Med_Cocn / 2.5\n^^^^^^^^\n");
    expect(sentence).toContain("Forse volevi Med_Conc?");
    expect(sentence).toContain("Forse volevi 2,5?");
  });

  it("refuses a language it does not speak and a file it cannot read", async () => {
    expect((await ask("1", { language: "fr" })).sentence).toContain("--language");
    expect((await ask("1", { file: join(folder, "none.json") })).sentence).toContain("cannot be read");
  });
});
