import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBodyDocument } from "@albero/exchange";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Context } from "../lib/context.ts";
import { readExample } from "../lib/example-files.ts";
import { exportWorkbookCommand } from "./export-workbook.ts";
import { importWorkbookCommand, type ImportOptions } from "./import-workbook.ts";

// A machine that runs all tests at once starts threads slowly.
const SLOW = { timeout: 60_000 };
const examples = new URL("../../../../examples", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "albero-import-"));
const at = (name: string): string => join(folder, name);

/** What a command writes and says, and why it stopped. */
const run = async (command: (context: Context) => Promise<unknown>) => {
  const written: string[] = [];
  const context = {
    write: (text: string) => written.push(text),
    say: () => undefined,
  } as unknown as Context;
  return { problem: await command(context), written: written.join("") };
};

const imported = (file: string, options: Partial<ImportOptions>) =>
  run(importWorkbookCommand(at(file), { plan: at("plan.json"), language: "it", ...options }));

beforeAll(async () => {
  const example = readExample(examples, "massa-carrara");
  if (!example.ok) throw new Error(example.problem.code);
  writeFileSync(at("plan.json"), writeBodyDocument(example.value.document));
  await run(exportWorkbookCommand({ file: at("plan.json"), language: "it", out: at("plan.xlsx") }));
}, SLOW.timeout);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("albero import workbook", () => {
  it(
    "tells that a workbook as it went out changes nothing, and writes the body as it was [REL-I1]",
    SLOW,
    async () => {
      const preview = await imported("plan.xlsx", { preview: true });
      expect(preview.problem).toBeNull();
      expect(preview.written).toMatch(
        /^0 aggiunte, 0 cambiate, \d{3} uguali, 0 rifiutate, 0 in conflitto\n$/,
      );
      const whole = await imported("plan.xlsx", { out: at("new.json") });
      expect(whole.problem).toBeNull();
      expect(readFileSync(at("new.json"), "utf8")).toBe(readFileSync(at("plan.json"), "utf8"));
    },
  );

  it("refuses what is no workbook in one sentence with what helps", SLOW, async () => {
    writeFileSync(at("wrong.xlsx"), "codice;titolo");
    const { problem } = await imported("wrong.xlsx", {});
    expect(problem).toMatchObject({ facts: { sentence: expect.stringMatching(/aprirlo e salvarlo/) } });
  });
});

describe("albero export workbook", () => {
  it("refuses a year and a unit that the body does not have, and names those it has", async () => {
    const options = { file: at("plan.json"), language: "it" };
    const sentences = await Promise.all(
      [{ year: "1999" }, { unit: "nessuno" }].map((wrong) =>
        run(exportWorkbookCommand({ ...options, ...wrong })),
      ),
    );
    expect(sentences.map(({ problem }) => problem)).toMatchObject([
      { facts: { sentence: "There is no plan that begins with 1999; there are: 2021." } },
      { facts: { sentence: expect.stringMatching(/^There is no unit "nessuno"; there are: .*isr/) } },
    ]);
  });
});
