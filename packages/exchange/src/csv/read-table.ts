import { ok, refuse, type Result } from "@albero/domain";
import Papa from "papaparse";
import { LIMITS } from "../limits.ts";
import type { FileProblemCode } from "../workbook/file/grid.ts";

/** A row with its number as a spreadsheet would show it; empty ones are left out. */
export type CsvRow = { readonly number: number; readonly cells: readonly string[] };

/** The plain content of a file with separated values: its first row are the headings. */
export type CsvTable = {
  readonly separator: string;
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
};

const SEPARATORS = [";", "\t", ",", "|"];

/** Text as spreadsheets save it: UTF-8, or what Windows wrote before; `null` for bytes that are no text. */
const textOf = (bytes: Uint8Array): string | null => {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

const columnsBy = (text: string, delimiter: string): number =>
  Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;

/** The separator that parts the headings into most columns: values may hold commas, headings seldom do. */
const separatorOf = (text: string): string =>
  SEPARATORS.map((separator) => ({ separator, columns: columnsBy(text, separator) })).reduce((best, each) =>
    each.columns > best.columns ? each : best,
  ).separator;

type Refused = ReturnType<typeof refuse<FileProblemCode>>;

const tooMuch = (rows: readonly (readonly string[])[]): Refused | null => {
  const [most, widest] = [LIMITS.rows, LIMITS.columns];
  if (rows.length > most) return refuse("too-many-rows", { sheet: "CSV", most });
  if (rows.some((cells) => cells.length > widest))
    return refuse("too-many-columns", { sheet: "CSV", most: widest });
  const isLong = (text: string): boolean => text.length > LIMITS.textLength;
  return rows.some((cells) => cells.some(isLong))
    ? refuse("text-too-long", { sheet: "CSV", most: LIMITS.textLength })
    : null;
};

/** Reads separated values with whichever separator they have; refused where they are none, or too much. */
export const readCsvTable = (bytes: Uint8Array): Result<CsvTable, FileProblemCode> => {
  const text = textOf(bytes)?.replace(/^\ufeff/, "");
  if (text === undefined) return refuse("not-a-table");
  const separator = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    // One row more than are taken tells that there are more.
    preview: LIMITS.rows + 1,
  });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) return refuse("broken-file", { part: `CSV, ${(broken.row ?? 0) + 1}` });
  const refused = tooMuch(data);
  if (refused !== null) return refused;
  const [headings = [], ...rest] = data.map((cells) => cells.map((cell) => cell.trim()));
  const rows = rest
    .map((cells, i) => ({ number: i + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (headings.length < 2 || rows.length === 0) return refuse("not-a-table");
  return ok({ separator, headings, rows });
};
