import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBodyDocument } from "@albero/exchange";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readExample } from "../lib/example-files.ts";
import type { Context } from "../lib/context.ts";
import { checkCommand, type CheckOptions } from "./check.ts";
import { exportWorkbookCommand } from "./export-workbook.ts";
import { printChecks } from "./print-checks.ts";

// A machine that runs all tests at once starts threads slowly.
const SLOW = { timeout: 60_000 };
const examples = new URL("../../../../examples", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "albero-check-"));
const file = join(folder, "plan.json");
const example = readExample(examples, "massa-carrara");
if (!example.ok) throw new Error(example.problem.code);
const printed = writeBodyDocument(example.value.document);

beforeEach(() => {
  writeFileSync(file, printed);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Asked = { readonly written: string; readonly sentence: string | null };

const check = async (options: Partial<CheckOptions> = {}, name = file): Promise<Asked> => {
  let written = "";
  const write = (text: string) => void (written += text);
  const problem = await checkCommand(name, { language: "it", today: "2021-05-15", ...options })({
    write,
    say: () => undefined,
  });
  return { written, sentence: problem === null ? null : String(problem.facts["sentence"]) };
};

type Line = {
  readonly check: string;
  readonly severity: string;
  readonly path: string;
  readonly fix?: unknown;
};
const findingsOf = ({ written }: Asked): readonly Line[] =>
  (JSON.parse(written) as { readonly findings: readonly Line[] }).findings;

describe("albero check", () => {
  it("ends badly on a plan with errors, and says how many [C-FORM, C-CODE]", async () => {
    const { written, sentence } = await check();
    expect(sentence).toBe(`${file} has 28 errors.`);
    expect(written).toContain("ERRORI (28)");
    expect(written).toContain("Una percentuale è un rapporto");
    expect(written).toContain("[M-106] + [M-107] → [M-106] / [M-107]");
    expect(written).toContain("C-W100  Pesi della scheda a 100,00");
  });

  it("gives other programs each finding with pointer, figures, source and repair", async () => {
    const plus = findingsOf(await check({ json: true })).find((line) => line.check === "C-FORM");
    expect(plus).toMatchObject({
      severity: "error",
      path: expect.stringMatching(/^\/plans\/0\/versions\/0\/uses\/\d+$/),
      message: expect.stringContaining("scheda PO5, obiettivo di scheda PO5_3"),
      expected: "[M-106] / [M-107]",
      actual: "[M-106] + [M-107]",
      source: expect.stringContaining("150/2009"),
      fix: [{ op: "replace", path: expect.stringMatching(/^\/indicators\/\d+\/formula$/) }],
    });
  });

  it("speaks English when asked to", async () => {
    expect((await check({ language: "en" })).written).toContain("ERRORS (28)");
  });

  it("leaves no error after the repairs, which it writes into the file", async () => {
    const { sentence, written } = await check({ fix: true, json: true });
    expect(sentence).toBeNull();
    expect(findingsOf({ written, sentence }).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(readFileSync(file, "utf8")).not.toBe(printed);
    expect(findingsOf(await check({ json: true })).filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  it("says nothing bad of a plan that is right", async () => {
    const other = readExample(examples, "camera-di-esempio");
    if (!other.ok) throw new Error(other.problem.code);
    writeFileSync(file, writeBodyDocument(other.value.document));
    expect((await check()).sentence).toBeNull();
  });

  it("checks a workbook as the draft it makes of the plan it was written from [C-FORM]", SLOW, async () => {
    const book = join(folder, "plan.xlsx");
    const context = { write: () => undefined, say: () => undefined } as unknown as Context;
    await exportWorkbookCommand({ file, language: "it", out: book })(context);
    expect((await check({}, book)).sentence).toMatch(/--plan/);
    expect((await check({ plan: file }, book)).sentence).toBe(`${book} has 28 errors.`);
    expect((await check({ plan: file, fix: true }, book)).sentence).toMatch(/named \.json/);
  });

  it("tells which files it reads, and what is wrong with a file or an option", async () => {
    expect((await check({}, "plan.odt")).sentence).toMatch(/must end with \.json or \.xlsx/);
    expect((await check({}, join(folder, "none.json"))).sentence).toMatch(/cannot be read/);
    expect((await check({ today: "2021-02-30" })).sentence).toMatch(/day of the calendar/);
    writeFileSync(file, "{}");
    expect((await check()).sentence).toMatch(/is not a plan that can be checked/);
  });
});

describe("albero print checks", () => {
  it("writes what was found and what is in order as a page", async () => {
    const out = join(folder, "controlli.html");
    const problem = await printChecks(file, { out, language: "it", today: "2021-05-15" })({
      write: () => undefined,
    });
    expect(problem).toBeNull();
    const page = readFileSync(out, "utf8");
    for (const words of ["Controlli", "Controlli senza rilievi", "[codice]", "249.131,42"])
      expect(page).toContain(words);
  });

  it("says which names a sheet may have", async () => {
    const problem = await printChecks(file, { out: join(folder, "x.txt"), language: "it" })({
      write: () => undefined,
    });
    expect(problem?.facts["sentence"]).toMatch(/must end with \.pdf, \.docx or \.html/);
  });
});
