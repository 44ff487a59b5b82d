import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../lib/context.ts";
import { checkCommand, type CheckOptions } from "./check.ts";
import { exportProjects, importProjectTable, type TableOptions } from "./projects.ts";
import { schemaProjects } from "./schema.ts";

// A machine that runs all tests at once starts threads slowly.
const SLOW = { timeout: 60_000 };
const example = new URL("../../../../examples/improvement-projects/projects-2015.json", import.meta.url);
const given = readFileSync(example, "utf8");
const folder = mkdtempSync(join(tmpdir(), "albero-projects-"));
const file = join(folder, "projects.json");
const pasted = join(folder, "table.txt");

beforeEach(() => {
  writeFileSync(file, given);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Asked = { readonly written: string; readonly said: string; readonly sentence: string | null };
type Writer = {
  readonly write: (text: string) => void;
  readonly say: (line: string) => void;
  readonly writeBytes: () => void;
};

const asked = async (command: (context: Writer) => Promise<Outcome>): Promise<Asked> => {
  let [written, said] = ["", ""];
  const problem = await command({
    write: (text) => void (written += text),
    say: (line) => void (said += line),
    writeBytes: () => undefined,
  });
  return { written, said, sentence: problem === null ? null : String(problem.facts["sentence"]) };
};

const check = (options: Partial<CheckOptions> = {}, name = file): Promise<Asked> =>
  asked(checkCommand(name, { language: "it", ...options }));
const table = (text: string, options: Partial<TableOptions> = {}): Promise<Asked> => {
  writeFileSync(pasted, text);
  return asked(importProjectTable(pasted, { language: "en", ...options }));
};

type Line = {
  readonly check: string;
  readonly path: string;
  readonly severity: string;
  readonly fix?: unknown;
};
const findingsOf = ({ written }: Asked): readonly Line[] =>
  (JSON.parse(written) as { readonly findings: readonly Line[] }).findings;

describe("albero check on a document of projects", () => {
  it("ends badly where there are errors, and tells them as those of a plan [C-TOT]", async () => {
    const { written, sentence } = await check();
    expect(sentence).toBe(`${file} has 9 errors.`);
    expect(written).toContain("ERRORI (9)");
    expect(written).toContain("le righe 1-5, che valgono 4.493,75");
    expect(written).toContain("C-LOCK  Nessun importo prima della validazione");
  });

  it("gives other programs each finding in the shape of those of a plan", async () => {
    const total = findingsOf(await check({ json: true })).find((line) => line.check === "C-TOT");
    expect(total).toMatchObject({
      ...{ severity: "error", path: "/projects/1", expected: "8361.21", actual: "3867.46" },
      message: expect.stringContaining("progetto 2"),
      source: "rule book 9.2",
      fix: [
        { op: "replace", path: "/projects/1/total/amount", value: "8361.21" },
        { op: "replace", path: "/projects/1/declared", value: "8361.21" },
      ],
    });
  });

  it("writes the repairs into the file, and leaves what only the body can answer", async () => {
    const { said } = await check({ fix: true });
    expect(said).toMatch(/findings repaired/);
    await check({ fix: true });
    const left = findingsOf(await check({ json: true }));
    expect(left.filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(
      left.filter(({ severity }) => severity === "error").map(({ check: id, path }) => `${id} ${path}`),
    ).toEqual(["C-7C /projects/1", "C-RATE /projects/9/rows/2"]);
  });

  it("finds the same of the sums in the workbook made of it", SLOW, async () => {
    const book = join(folder, "projects.xlsx");
    await asked(exportProjects(file, { language: "en", out: book }));
    const { sentence } = await check({}, book);
    expect(sentence).toBe(`${book} has 9 errors.`);
    expect((await check({ fix: true }, book)).sentence).toMatch(/named \.json/);
  });

  it("names the place of what has another form", async () => {
    writeFileSync(file, given.replace('"number": 1,', '"number": "uno",'));
    expect((await check()).sentence).toMatch(/is not a document of projects: projects\/0\/number/);
  });
});

describe("albero import project-table", () => {
  it("shows the rows it read and every doubt, and guesses nothing in silence [LU-20]", async () => {
    const { written } = await table("D5 2,08 60 1324,820 264,96\nC3 17,10 150 999\n1500");
    expect(written).toContain("1324.8        20");
    expect(written).toContain("? row 1: 1324,820 is two cells together");
    expect(written).toContain("? row 2: missing: product, percentage");
    expect(written).toContain("read as the total");
  });

  it("puts the rows into a project of a document and says what the checks find there", async () => {
    const { said } = await table("D2 18,56 350 6496,00 20 1299,2", { into: file, project: "1" });
    expect(said).toMatch(/1 rows in project 1; the checks find \d+ things there/);
    expect(findingsOf(await check({ json: true })).filter(({ path }) => path === "/projects/0")).not.toEqual(
      [],
    );
  });

  it("says what it cannot read, and where rows cannot go", async () => {
    expect((await table("niente")).sentence).toMatch(/no row that begins with a grade/);
    const row = "D2 18,56 350 6496,00 20 1299,2";
    expect((await table(row, { into: file, project: "99" })).sentence).toMatch(
      /--project one of its numbers: 1, 2/,
    );
    expect((await table(row, { language: "de" })).sentence).toMatch(/must be it or en/);
  });
});

describe("albero schema projects", () => {
  it("prints the schema that the documents are read by", async () => {
    const { written } = await asked(schemaProjects);
    expect(JSON.parse(written)).toMatchObject({ title: "Albero projects document", type: "object" });
  });
});
