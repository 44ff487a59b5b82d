import { readFileSync } from "node:fs";
import { machineClock, newId } from "@albero/api";
import { ok, type Language, type Result } from "@albero/domain";
import {
  applyImport,
  describeCellProblem,
  describeImportProblem,
  describeProblem,
  importWorkbook,
  writeBodyDocument,
  type WorkbookImport,
} from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { putOut } from "../lib/put-out.ts";
import { refuseWith } from "../sentence.ts";
import { languageOf, readDocument } from "./ask-document.ts";
import { previewLines } from "./import-preview.ts";

export type ImportOptions = {
  /** The body document that the workbook's plan is in. */
  readonly plan: string;
  readonly out?: string;
  readonly preview?: boolean;
  readonly json?: boolean;
  readonly language: string;
};

const readBytes = (file: string): Result<Uint8Array> => {
  try {
    return ok(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuseWith("file-refused", `${file} cannot be read: ${reason}.`);
  }
};

const tell = ({ preview }: WorkbookImport, { json }: ImportOptions, language: Language): string => {
  if (json !== true) return previewLines(preview, language);
  const { counts, rows, problems } = preview;
  const told = problems.map((problem) => ({ ...problem, message: describeCellProblem(problem, language) }));
  return `${JSON.stringify({ counts, rows, problems: told }, null, 2)}\n`;
};

/**
 * `albero import workbook FILE --plan plan.json`: shows what a workbook changes and, unless only a preview is asked
 * for, writes the body with all of it; a single problem, and nothing is written.
 */
export const importWorkbookCommand =
  (file: string, options: ImportOptions) =>
  async (context: Context): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return language.problem;
    const document = readDocument(options.plan);
    if (!document.ok) return document.problem;
    const bytes = readBytes(file);
    if (!bytes.ok) return bytes.problem;
    const read = await importWorkbook(bytes.value, { document: document.value, planId: null, newId });
    if (!read.ok)
      return refuseWith(read.problem.code, describeImportProblem(read.problem, language.value)).problem;
    const told = tell(read.value, options, language.value);
    if (options.preview === true) {
      context.write(told);
      return null;
    }
    return write(context, read.value, { ...options, told });
  };

const write = (
  context: Context,
  { view, preview }: WorkbookImport,
  { told, out }: { readonly told: string; readonly out?: string },
): Outcome => {
  if (preview.result === null) {
    context.write(told);
    return refuseWith(
      "import-refused",
      `Nothing was changed: ${preview.problems.length} cells have to be put right.`,
    ).problem;
  }
  const applied = applyImport(view, preview, machineClock());
  if (applied.ok) return putOut(context, out, writeBodyDocument(applied.value));
  return refuseWith(
    "import-refused",
    `Nothing was changed: ${applied.problems.map(describeProblem).join("; ")}.`,
  ).problem;
};
