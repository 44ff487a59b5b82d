import type { Result } from "@albero/domain";
import { XmlRefusal } from "../../xml/scan.ts";
import { FileRefusal, type FileProblem, type FileProblemCode, type Grid } from "./grid.ts";
import { readBook } from "./parts.ts";
import { readSheet, type Tally } from "./sheet.ts";
import { unpack } from "./unpack.ts";

/**
 * Reads the plain content of a workbook. A file that is not one, that carries programs, links or embedded files, or
 * that exceeds a limit is refused with the reason; nothing of it is run, fetched or written anywhere.
 */
export const readGrid = async (bytes: Uint8Array): Promise<Result<Grid, FileProblemCode>> => {
  try {
    const book = readBook(await unpack(bytes));
    const tally: Tally = { cells: 0 };
    const sheets = book.sheets.map(({ name, xml }) => ({
      ...{ name, rows: readSheet(xml, { book, sheet: name, tally }) },
    }));
    return { ok: true, value: { sheets } };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
};

const problemOf = (error: unknown): FileProblem => {
  if (error instanceof FileRefusal) return error.problem;
  if (!(error instanceof XmlRefusal)) throw error;
  const { code, message } = error.problem;
  return { code: code === "document-type" ? code : "broken-file", facts: { part: message } };
};
