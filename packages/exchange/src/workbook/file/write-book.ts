import exceljs, { type Cell, type DataValidation, type Worksheet } from "exceljs";
import type { NewBook, NewCell, NewColumn, NewSheet } from "./book-plan.ts";
import { toCellText } from "./text.ts";

const HEAD = { type: "pattern", pattern: "solid", fgColor: { argb: "FF17324D" } } as const;
const LOCKED = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEDEFF2" } } as const;

/**
 * Writes a workbook. Texts are always written as texts, so that what people wrote can never become a formula, and the
 * same content gives the same cells whoever asks for it.
 */
export const writeBook = async ({ title, sheets, at }: NewBook): Promise<Uint8Array> => {
  const book = new exceljs.Workbook();
  book.title = title;
  book.creator = "Albero";
  book.created = new Date(at);
  book.modified = new Date(at);
  for (const sheet of sheets) writeSheet(book.addWorksheet(sheet.name), sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const writeSheet = (sheet: Worksheet, plan: NewSheet): void => {
  const { columns, rows, spare, visibility } = plan;
  sheet.state = visibility;
  sheet.columns = columns.map(({ width, hidden }) => ({ width, hidden }));
  const shown = columns.findIndex(({ hidden }) => !hidden);
  sheet.views = [{ state: "frozen", ySplit: 1, xSplit: shown + 1, topLeftCell: "A2", activeCell: "A2" }];
  columns.forEach((column, index) => writeHeading(sheet.getCell(1, index + 1), column));
  sheet.getRow(1).height = 32;
  rows.forEach((row, r) => {
    row.forEach((value, c) => writeCell(sheet.getCell(r + 2, c + 1), value, columns[c] as NewColumn));
    sheet.getRow(r + 2).height = heightOf(row, columns);
  });
  const last = rows.length + 1;
  for (let row = last + 1; row <= last + spare; row += 1)
    columns.forEach((column, c) => writeCell(sheet.getCell(row, c + 1), null, column));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(last, 2), column: columns.length } };
  void sheet.protect("", {
    ...{ formatCells: true, formatColumns: true, formatRows: true, autoFilter: true, sort: true },
    ...{ selectLockedCells: true, selectUnlockedCells: true },
  });
};

const LINE = 15;
const MOST_LINES = 20;

/** As many lines as the longest text of a row fills in its column: not every spreadsheet finds that out by itself. */
const heightOf = (row: readonly NewCell[], columns: readonly NewColumn[]): number => {
  const lines = row.map((value, c) => {
    const { width = 1, wraps = false } = columns[c] ?? {};
    if (typeof value !== "string" || !wraps) return 1;
    return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines));
};

const writeHeading = (cell: Cell, { heading, note }: NewColumn): void => {
  cell.value = heading;
  cell.font = { name: "Calibri", size: 11, bold: true, color: { argb: "FFFFFFFF" } };
  cell.fill = HEAD;
  cell.alignment = { vertical: "middle", wrapText: true };
  if (note !== null) cell.note = note;
};

const writeCell = (cell: Cell, value: NewCell, column: NewColumn): void => {
  cell.value = cellValue(value);
  cell.protection = { locked: column.locked };
  cell.alignment = { vertical: "top", wrapText: column.wraps };
  if (column.locked && !column.hidden) cell.fill = LOCKED;
  cell.numFmt = formatOf(value, column);
  const validation = validationOf(column);
  if (validation !== null) cell.dataValidation = validation;
};

const FIRST_DAY = Temporal.PlainDate.from("1899-12-30");
const FIRST_RIGHT_SERIAL = 61;

/** A day as spreadsheets count it: before March 1900 one less, since they believe in a 29 February of that year. */
const serialOf = (date: string): number => {
  const { days } = FIRST_DAY.until(Temporal.PlainDate.from(date), { largestUnit: "days" });
  return days < FIRST_RIGHT_SERIAL ? days - 1 : days;
};

const cellValue = (value: NewCell): string | number | null => {
  if (value === null || typeof value === "number") return value;
  return typeof value === "string" ? toCellText(value) : serialOf(value.date);
};

const formatOf = (value: NewCell, { decimals }: NewColumn): string => {
  if (value !== null && typeof value === "object") return "dd/mm/yyyy";
  if (decimals === null) return "@";
  if (decimals === "value") return "General";
  return decimals === 0 ? "0" : `#,##0.${"0".repeat(decimals)}`;
};

/** A list that other words may still be typed over: the import tells which of them it does not know. */
const validationOf = ({ list, decimals, locked }: NewColumn): DataValidation | null => {
  if (locked) return null;
  const shared = { allowBlank: true, showErrorMessage: true, errorStyle: "warning" } as const;
  if (list !== null) {
    const formula = "range" in list ? list.range : `"${list.words.join(",")}"`;
    return { ...shared, type: "list", formulae: [formula] };
  }
  if (typeof decimals !== "number") return null;
  return { ...shared, type: "decimal", operator: "greaterThanOrEqual", formulae: [-1e15] };
};
