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
    writeFileSync(join(folder, "plan.xlsx"), (await exportWorkbook(document, request)) ?? "");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "saved")];
    const run = spawnSync(program, ["--headless", profile, ...convert, join(folder, "plan.xlsx")]);
    expect(run.status).toBe(0);
    const { preview } = importOf(await gridIn(join(folder, "saved/plan.xlsx")), document);
    expect(preview.problems).toEqual([]);
    expect(preview.counts).toMatchObject(UNCHANGED);
  });
});
