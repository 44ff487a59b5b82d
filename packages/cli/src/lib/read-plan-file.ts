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
import { openSource, refuseFile, textOf, type SourceFile } from "./source-file.ts";

/** What reading a plan may need besides its file. */
export type PlanFileOptions = {
  /** The body document that a workbook was written from: a workbook holds the plan, not the body around it. */
  readonly plan?: string;
  readonly language: Language;
};

type Reader = (
  source: SourceFile,
  options: PlanFileOptions,
) => Result<BodyDocument> | Promise<Result<BodyDocument>>;

const refused = (file: string, problems: readonly string[]): Result<BodyDocument> =>
  refuseFile(file, "a plan that can be checked", problems);

const readJson = (source: SourceFile): Result<BodyDocument> => {
  const reading = readBodyText(textOf(source));
  return reading.ok ? ok(reading.value) : refused(source.name, reading.problems.map(describeProblem));
};

/** A workbook is checked as the draft it would make of the plan it was written from. */
const readWorkbook: Reader = async ({ name: file, bytes }, { plan, language }) => {
  if (plan === undefined)
    return refuseWith(
      "bad-option",
      `${file} is a workbook, which holds a plan and not the body around it: say with --plan which document it was written from.`,
    );
  const from = openSource(plan);
  if (!from.ok) return from;
  const document = readJson(from.value);
  if (!document.ok) return document;
  const read = await importWorkbook(bytes, { document: document.value, planId: null, newId });
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

/** How a plan is read, by the kind of its file. */
const READERS: Readonly<Record<string, Reader>> = { json: readJson, xlsx: readWorkbook };

/** The sentence for a file of a kind that is not checked; `null` where its kind is known. */
export const unknownKind = (file: string): Result<never> | null => {
  if (file === "-" || Object.keys(READERS).some((kind) => file.toLowerCase().endsWith(`.${kind}`)))
    return null;
  const kinds = Object.keys(READERS).map((each) => `.${each}`);
  return refuseWith(
    "file-refused",
    `${file} cannot be checked: its name must end with ${kinds.join(" or ")}.`,
  );
};

/** Reads a plan to be checked from a file of a known kind. */
export const readPlanFile = (
  source: SourceFile,
  options: PlanFileOptions,
): Result<BodyDocument> | Promise<Result<BodyDocument>> =>
  (READERS[source.kind] ?? readJson)(source, options);
