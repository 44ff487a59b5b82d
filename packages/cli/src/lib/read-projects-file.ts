import { ok, type Language, type ProjectsDocument, type Result } from "@albero/domain";
import {
  describeCellProblem,
  describeImportProblem,
  describeProblem,
  isProjectsDocument,
  readProjectsBook,
  readProjectsDocument,
} from "@albero/exchange";
import { refuseWith } from "../sentence.ts";
import { refuseFile, textOf, type SourceFile } from "./source-file.ts";

const WHAT = "a document of projects";

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads projects from a document or a workbook; `null` where the file holds something else. */
export const readProjectsFile = async (
  source: SourceFile,
  language: Language,
): Promise<Result<ProjectsDocument | null>> => {
  if (source.kind === "xlsx") return fromBook(source, language);
  const json = parsed(textOf(source));
  if (!isProjectsDocument(json)) return ok(null);
  const reading = readProjectsDocument(json);
  return reading.ok ? reading : refuseFile(source.name, WHAT, reading.problems.map(describeProblem));
};

const fromBook = async (
  { name, bytes }: SourceFile,
  language: Language,
): Promise<Result<ProjectsDocument | null>> => {
  const read = await readProjectsBook(bytes);
  if (!read.ok) return refuseWith("file-refused", describeImportProblem(read.problem, language));
  if (read.value === null) return ok(null);
  const { document, problems } = read.value;
  const told = problems.map((problem) => describeCellProblem(problem, language));
  return told.length === 0 ? ok(document) : refuseFile(name, WHAT, told);
};
