import { readFileSync } from "node:fs";
import { machineClock, newId } from "@albero/api";
import { ok, type BodyDocument, type Language, type Result } from "@albero/domain";
import {
  applyImport,
  describeCellProblem,
  describeImportProblem,
  describeProblem,
  importWorkbook,
  readBodyText,
} from "@albero/exchange";
import { refuseWith } from "../sentence.ts";

/** What reading a plan may need besides its file. */
export type PlanFileOptions = {
  /** The body document that a workbook was written from: a workbook holds the plan, not the body around it. */
  readonly plan?: string;
  readonly language: Language;
};

type Reader = (
  file: string,
  options: PlanFileOptions,
) => Result<BodyDocument> | Promise<Result<BodyDocument>>;

const SHOWN = 10;

const refused = (file: string, problems: readonly string[]): Result<BodyDocument> => {
  const more = problems.length > SHOWN ? ` … and ${problems.length - SHOWN} more` : "";
  return refuseWith(
    "file-refused",
    `${file} is not a plan that can be checked: ${problems.slice(0, SHOWN).join("; ")}${more}.`,
  );
};

const bytesOf = (file: string): Result<Uint8Array> => {
  try {
    return ok(readFileSync(file === "-" ? 0 : file));
  } catch (error) {
    return refuseWith("file-refused", `${file} cannot be read: ${reasonOf(error)}.`);
  }
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readJson = (file: string): Result<BodyDocument> => {
  const bytes = bytesOf(file);
  if (!bytes.ok) return bytes;
  const reading = readBodyText(new TextDecoder().decode(bytes.value));
  return reading.ok ? ok(reading.value) : refused(file, reading.problems.map(describeProblem));
};

/** A workbook is checked as the draft it would make of the plan it was written from. */
const readWorkbook: Reader = async (file, { plan, language }) => {
  if (plan === undefined)
    return refuseWith(
      "bad-option",
      `${file} is a workbook, which holds a plan and not the body around it: say with --plan which document it was written from.`,
    );
  const document = readJson(plan);
  if (!document.ok) return document;
  const bytes = bytesOf(file);
  if (!bytes.ok) return bytes;
  const read = await importWorkbook(bytes.value, { document: document.value, planId: null, newId });
  if (!read.ok) return refuseWith("file-refused", describeImportProblem(read.problem, language));
  const { view, preview } = read.value;
  if (preview.result === null)
    return refused(
      file,
      preview.problems.map((problem) => describeCellProblem(problem, language)),
    );
  const applied = applyImport(view, preview, machineClock());
  return applied.ok ? ok(applied.value) : refused(file, applied.problems.map(describeProblem));
};

/** How a plan is read, by the end of its file's name; what comes from the input is a document. */
const READERS: Readonly<Record<string, Reader>> = { json: readJson, xlsx: readWorkbook };

/** Reads a plan to be checked from a file of a known kind, or from the input for `-`. */
export const readPlanFile = async (file: string, options: PlanFileOptions): Promise<Result<BodyDocument>> => {
  const kind = file === "-" ? "json" : (/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "");
  const reader = READERS[kind];
  if (reader !== undefined) return reader(file, options);
  const kinds = Object.keys(READERS).map((each) => `.${each}`);
  return refuseWith(
    "file-refused",
    `${file} cannot be checked: its name must end with ${kinds.join(" or ")}.`,
  );
};
