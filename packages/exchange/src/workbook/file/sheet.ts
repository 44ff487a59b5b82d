import { scanXml, type Attributes } from "../../xml/scan.ts";
import { LIMITS } from "../../limits.ts";
import { FileRefusal, type CellValue, type GridCell, type GridRow } from "./grid.ts";
import type { Book } from "./parts.ts";
import { fromCellText } from "./text.ts";

/** A cell while it is read. */
type OpenCell = {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  computed: boolean;
};

/** How many cells there are, over all sheets of one file. */
export type Tally = { cells: number };

type Reading = { readonly book: Book; readonly sheet: string; readonly tally: Tally };

/** How far the reading of a sheet has come. */
type Place = {
  readonly rows: GridRow[];
  row: { readonly number: number; readonly cells: GridCell[] } | null;
  cell: OpenCell | null;
  /** Whether text that comes now is what the cell holds. */
  collects: boolean;
  last: number;
};

/** Reads the rows of one sheet, counting; rows and cells with nothing in them are passed over. */
export const readSheet = (xml: string, reading: Reading): readonly GridRow[] => {
  const place: Place = { rows: [], row: null, cell: null, collects: false, last: 0 };
  scanXml(xml, {
    open: (name, of) => begin(place, name, of),
    text: (text) => {
      if (place.collects && place.cell !== null) place.cell.value += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") place.collects = false;
      else if (name === "c") endCell(place, reading);
      else if (name === "row") endRow(place, reading);
    },
  });
  return place.rows;
};

const begin = (place: Place, name: string, of: Attributes): void => {
  const { row, cell } = place;
  if (name === "row") {
    place.last = Number(of("r") ?? place.last + 1);
    place.row = { number: place.last, cells: [] };
  } else if (name === "c" && row !== null) place.cell = openCell(of, row.cells.at(-1)?.column ?? 0);
  else if (name === "f" && cell !== null) cell.computed = true;
  place.collects = name === "v" || name === "t";
};

const endCell = (place: Place, reading: Reading): void => {
  const { row, cell } = place;
  if (row === null || cell === null) return;
  const value = valueOf(cell, reading.book);
  if (value !== null)
    row.cells.push(counted({ column: cell.column, value, computed: cell.computed }, reading));
  place.cell = null;
};

const endRow = (place: Place, { sheet }: Reading): void => {
  const { rows, row } = place;
  if (row !== null && row.cells.length > 0) rows.push(row);
  if (rows.length > LIMITS.rows) throw new FileRefusal("too-many-rows", { sheet, most: LIMITS.rows });
  place.row = null;
};

const counted = (cell: GridCell, { sheet, tally }: Reading): GridCell => {
  tally.cells += 1;
  if (tally.cells > LIMITS.cells) throw new FileRefusal("too-many-cells", { most: LIMITS.cells });
  if (cell.column > LIMITS.columns)
    throw new FileRefusal("too-many-columns", { sheet, most: LIMITS.columns });
  if (cell.value.kind === "text" && cell.value.text.length > LIMITS.textLength)
    throw new FileRefusal("text-too-long", { most: LIMITS.textLength });
  return cell;
};

const openCell = (of: Attributes, before: number): OpenCell => ({
  column: columnOf(of("r")) ?? before + 1,
  type: of("t") ?? "n",
  style: Number(of("s") ?? 0),
  value: "",
  computed: false,
});

/** The column of `AB12`, counted from 1. */
const columnOf = (place: string | undefined): number | null => {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place ?? "")?.[1];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
};

const textValue = (text: string): CellValue | null => (text === "" ? null : { kind: "text", text });

const valueOf = ({ type, value, style }: OpenCell, book: Book): CellValue | null => {
  switch (type) {
    case "s":
      return textValue(book.texts[Number(value)] ?? "");
    case "inlineStr":
    case "str":
      return textValue(fromCellText(value));
    case "b":
      return { kind: "flag", flag: value === "1" };
    case "e":
      return { kind: "error", text: value };
    case "d":
      return { kind: "date", date: value.slice(0, 10) };
    default:
      return numberValue(value, book.dateStyles.has(style), book.from1904);
  }
};

const numberValue = (text: string, isDate: boolean, from1904: boolean): CellValue | null => {
  if (text.trim() === "") return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return { kind: "error", text };
  return (isDate ? dayOf(number, from1904) : null) ?? { kind: "number", number };
};

const LAST_SERIAL = 2_958_465;
/** Spreadsheets count a 29 February 1900 that never was: days after it are one too many. */
const AFTER_FALSE_DAY = 60;

const dayOf = (serial: number, from1904: boolean): CellValue | null => {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > LAST_SERIAL) return null;
  const first = from1904 ? "1904-01-01" : whole > AFTER_FALSE_DAY ? "1899-12-30" : "1899-12-31";
  return { kind: "date", date: Temporal.PlainDate.from(first).add({ days: whole }).toString() };
};
