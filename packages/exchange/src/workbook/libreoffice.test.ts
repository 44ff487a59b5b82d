import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { documentOf } from "../example/testing/on-disk.ts";
import { exportWorkbook } from "./export.ts";
import { readWorkbook } from "../in-worker.ts";
import { AT, edited, importOf } from "./testing/edited.ts";
import { FILL_IN } from "./testing/fill-in.ts";
import { exportFillIn } from "./values/export.ts";
import { compareFillIn } from "./values/import.ts";

// LibreOffice itself opens and saves where its spreadsheet is installed; tools.json names it, so `npm test` has it.
const PROGRAM = "/usr/lib/libreoffice/program";
const isThere = (file: string): boolean => existsSync(join(PROGRAM, file));
const installed = isThere("soffice") && isThere("libsclo.so") ? [join(PROGRAM, "soffice")] : [];

const folder = mkdtempSync(join(tmpdir(), "albero-workbook-"));
afterAll(() => rmSync(folder, { recursive: true }));

const document = documentOf("massa-carrara");

const gridIn = async (file: string) => {
  const read = await readWorkbook(readFileSync(file));
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
};

/** What a spreadsheet of a program makes of a workbook that it opens and saves. */
const savedBy = async (program: string, name: string, bytes: Uint8Array) => {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "saved")];
  const run = spawnSync(program, ["--headless", profile, ...convert, file]);
  expect(run.status).toBe(0);
  return gridIn(join(folder, "saved", `${name}.xlsx`));
};

const SLOW = { timeout: 90_000 };
const UNCHANGED = { added: 0, changed: 0, refused: 0, conflicting: 0 };

describe("a workbook of the example that LibreOffice saved", () => {
  const saved = fileURLToPath(new URL("./testing/saved-by-libreoffice.xlsx", import.meta.url));

  it(
    "when it was first tried, changes nothing although the plan may have gone on since [REL-I6]",
    SLOW,
    async () => {
      const { preview } = importOf(await gridIn(saved), document);
      expect(preview.problems).toEqual([]);
      expect(preview.counts).toMatchObject(UNCHANGED);
    },
  );

  it("with one cell changed is exactly one change [REL-I6]", SLOW, async () => {
    const change = {
      sheet: "Obiettivi",
      find: ["Codice", "1.1"],
      set: { Titolo: "Un altro titolo" },
    } as const;
    const { preview } = importOf(edited(await gridIn(saved), [change]), document);
    expect(preview.counts).toMatchObject({ ...UNCHANGED, changed: 1 });
    expect(preview.rows.flatMap(({ cells }) => cells)).toHaveLength(1);
  });

  it.each(installed)("today, by %s, changes nothing [REL-I6]", SLOW, async (program) => {
    const request = { planId: null, unitId: null, language: "it", at: AT } as const;
    const grid = await savedBy(
      program,
      "plan",
      (await exportWorkbook(document, request)) ?? new Uint8Array(),
    );
    const { preview } = importOf(grid, document);
    expect(preview.problems).toEqual([]);
    expect(preview.counts).toMatchObject(UNCHANGED);
  });
});

describe("a sheet of values that LibreOffice saved", () => {
  it.each(installed)(
    "today, by %s, keeps every value and takes none for changed [REL-I6]",
    SLOW,
    async (program) => {
      const cells = FILL_IN.cells.map((cell) => ({ ...cell, value: null, note: null }));
      const empty = await savedBy(program, "empty", await exportFillIn({ ...FILL_IN, cells }, AT));
      expect(compareFillIn(empty, { ...FILL_IN, cells })).toMatchObject({ value: { counts: UNCHANGED } });
      const full = await savedBy(program, "full", await exportFillIn(FILL_IN, AT));
      expect(compareFillIn(full, FILL_IN)).toMatchObject({ value: { counts: UNCHANGED, problems: [] } });
      const values = full.sheets[0]?.rows.map(
        ({ cells: row }) => row.find(({ column }) => column === 9)?.value,
      );
      expect(values).toEqual([
        { kind: "text", text: "Valore" },
        undefined,
        { kind: "number", number: 1234.5 },
        { kind: "date", date: "2021-03-31" },
        { kind: "text", text: "sì" },
        undefined,
        undefined,
      ]);
    },
  );
});
