import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sampleDocument } from "../testing/sample.ts";
import { renderPdf } from "./pdf.ts";

// Other people's programs judge our files where they are installed; tools.json names them, so `npm test` has them.
const isInstalled = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;

const folder = mkdtempSync(join(tmpdir(), "albero-documents-"));
const file = join(folder, "sample.pdf");
const printed = await renderPdf(sampleDocument);
writeFileSync(file, printed.ok ? printed.value : "");
afterAll(() => rmSync(folder, { recursive: true }));

const outputOf = (program: string, args: readonly string[]): string =>
  spawnSync(program, [...args, file], { encoding: "utf8" }).stdout;

/** What each program must say of a document. */
const verdicts: readonly (readonly [program: string, args: readonly string[], words: RegExp])[] = [
  ["qpdf", ["--check"], /No syntax or stream encoding errors found/],
  ["pdfinfo", [], /^Title: +Documento di prova$[^]*^Tagged: +yes$[^]*^Page size: .*A4/m],
  [
    "pdfinfo",
    ["-struct"],
    /^Document\n[^]*H1 [^]*Table [^]*THead\n +TR\n +TH [^]*\/Scope \/Column[^]*\/Scope \/Row[^]*Figure:/,
  ],
];

describe("a PDF before other programs", () => {
  it("was made to be judged", () => {
    expect(printed.ok).toBe(true);
  });

  const installed = verdicts.filter(([program]) => isInstalled(program));
  it.each(installed)("passes %s %j [REL-P1]", (program, args, words) => {
    expect(outputOf(program, args)).toMatch(words);
  });
});
