import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBodyDocument } from "@albero/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExample } from "../lib/example-files.ts";
import { evaluateCommand, type EvaluateOptions } from "./evaluate.ts";

const examples = new URL("../../../../examples", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "albero-evaluate-"));
const file = join(folder, "plan.json");

beforeAll(() => {
  const example = readExample(examples, "massa-carrara");
  if (!example.ok) throw new Error(example.problem.code);
  writeFileSync(file, writeBodyDocument(example.value.document));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the command prints, or the sentence it refuses with. */
const evaluating = async (options: Partial<EvaluateOptions>): Promise<string> => {
  const written: string[] = [];
  const context = { write: (text: string) => void written.push(text) };
  type Context = Parameters<ReturnType<typeof evaluateCommand>>[0];
  const known = { period: "2021-Q1", today: "2021-05-15", knownAt: "2021-06-01T00:00:00Z" };
  const run = evaluateCommand(file, { ...known, language: "it", ...options });
  const problem = await run(context as unknown as Context);
  return problem === null ? written.join("") : String(problem.facts["sentence"]);
};

describe("albero evaluate --since", () => {
  it("prints what changed since a moment, before and after, and why [B5a, B5d]", async () => {
    const text = await evaluating({ since: "2021-05-08T00:00:00Z" });
    expect(text).toMatch(/^Cambiato da 2021-05-08T00:00:00.000Z\n/);
    expect(text).toMatch(/\nEnte: \d+,\d\d %, provvisorio → 81,12 %, provvisorio \[[\d, ]+\]\n/);
    expect(text).toMatch(/\n +\d+\. .+ nel I quadrimestre 2021, inserito da .+ il \d\d\/05\/2021\n/);
  });

  it("prints the same as JSON, and says so when nothing changed", async () => {
    const changes = JSON.parse(await evaluating({ since: "2021-05-08T00:00:00Z", json: true })) as {
      figures: readonly { causes: readonly number[] }[];
    };
    expect(changes.figures.length).toBeGreaterThan(20);
    for (const { causes } of changes.figures) expect(causes.length).toBeGreaterThan(0);
    expect(await evaluating({ since: "2021-05-31T00:00:00Z", language: "en" })).toContain(
      "Nothing has changed.",
    );
  });

  it("refuses what is no moment, and a moment before the plan", async () => {
    expect(await evaluating({ since: "yesterday" })).toContain('--since is "yesterday"');
    expect(await evaluating({ since: "2020-01-01T00:00:00Z" })).toContain("no plan in force for 2021-Q1");
  });
});
