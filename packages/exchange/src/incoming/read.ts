import type { BodyDocument, CommonLibrary, Instant, Language, Result } from "@albero/domain";
import { readInWorker } from "../in-worker.ts";
import { describeProblem, type Reading } from "../reading/problem.ts";
import { describeStratmlProblem } from "../stratml/describe.ts";
import type { ImportedStratml } from "../stratml/import.ts";
import { describeImportProblem } from "../workbook/describe.ts";
import type { FileProblemCode, Grid } from "../workbook/file/grid.ts";
import { fileKind } from "./file-kind.ts";

/** A file with a plan in it, read but not yet compared with the plan there is. */
export type Incoming =
  | { readonly kind: "workbook"; readonly grid: Grid }
  | {
      readonly kind: "stratml";
      readonly document: BodyDocument;
      readonly unmapped: ImportedStratml["unmapped"];
    }
  | { readonly kind: "document"; readonly document: BodyDocument };

/** What was read; else why it was not, in sentences. */
type Opened<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentences: readonly string[] };
type ReadIncoming = Opened<Incoming>;

type Asked = { readonly at: Instant; readonly language: Language };

const SHOWN = 20;

const refused = (...sentences: readonly string[]): Opened<never> => ({
  ok: false,
  sentences: sentences.slice(0, SHOWN),
});

/**
 * Reads a workbook, a StratML document or a body document, told apart by their content, in a thread with its own limits
 * of time and memory. Nothing of a file that is hostile, broken or of another kind comes any further than here.
 */
export const readIncoming = async (bytes: Uint8Array, { at, language }: Asked): Promise<ReadIncoming> => {
  switch (fileKind(bytes)) {
    case "workbook":
      return readBook(bytes, language);
    case "stratml":
      return readStratml(bytes, { at, language });
    case "document":
      return readDocument(bytes, language);
  }
};

const readBook = async (bytes: Uint8Array, language: Language): Promise<ReadIncoming> => {
  const read = await readInWorker({ kind: "workbook", bytes });
  const grid = read.ok ? read.value : read;
  return grid.ok
    ? { ok: true, value: { kind: "workbook", grid: grid.value } }
    : refused(describeImportProblem(grid.problem, language));
};

const readStratml = async (bytes: Uint8Array, { at, language }: Asked): Promise<ReadIncoming> => {
  const read = await readInWorker({ kind: "stratml", bytes, at });
  if (!read.ok) return refused(describeImportProblem(read.problem, language));
  if (!read.value.ok) return refused(describeStratmlProblem(read.value.problem, language));
  const { document, unmapped } = read.value.value;
  return { ok: true, value: { kind: "stratml", document, unmapped } };
};

const readDocument = async (bytes: Uint8Array, language: Language): Promise<ReadIncoming> => {
  const read = opened(await readInWorker({ kind: "document", bytes }), language);
  return read.ok ? { ok: true, value: { kind: "document", document: read.value } } : read;
};

/** What was read, else in sentences what is wrong with the file or with what it holds. */
const opened = <Value>(read: Result<Reading<Value>, FileProblemCode>, language: Language): Opened<Value> => {
  if (!read.ok) return refused(describeImportProblem(read.problem, language));
  const { value } = read;
  return value.ok ? value : refused(...value.problems.map(describeProblem));
};

/** Reads a file of common objectives, as hostile as any other. */
export const readCommonFile = async (bytes: Uint8Array, language: Language): Promise<Opened<CommonLibrary>> =>
  opened(await readInWorker({ kind: "common", bytes }), language);
