import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IBorderOptions,
} from "docx";
import type { Alignment, Cell, Row, Table as TableBlock } from "../../blocks/table.ts";
import type { RenderOptions } from "../options.ts";
import { docxRuns, PLAIN, STRONG } from "./runs.ts";
import { HAIRLINE, INK } from "./styles.ts";

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0 };
const hairline: IBorderOptions = { style: BorderStyle.SINGLE, size: 3, color: HAIRLINE };
const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: INK };

/** Twentieths of a point that one level of an outline moves to the right. */
const STEP = 200;

/**
 * A table with its caption before it, where the heading above does not say the same. Its header rows are marked as such: repeated on each page, and known to screen
 * readers. The format has no header cells of rows; the first column is marked through the look of the table.
 */
export const docxTable = (
  block: TableBlock,
  room: number,
  options: RenderOptions,
): readonly (Paragraph | Table)[] => {
  const widths = widthsOf(block, room);
  const setting = { block, widths, options };
  const edge = block.look === "grid" ? rule : hairline;
  return [
    ...(block.titledBy === "heading" ? [] : [new Paragraph({ style: "Caption", text: block.caption })]),
    new Table({
      rows: [
        ...block.head.map((row) => docxRow(row, "head", setting)),
        ...block.rows.map((row) => docxRow(row, row.emphasis, setting)),
      ],
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: { size: room, type: WidthType.DXA },
      tableLook: { firstRow: block.head.length > 0, firstColumn: true, noHBand: true, noVBand: true },
      borders: {
        top: none,
        bottom: edge,
        left: none,
        right: none,
        insideHorizontal: hairline,
        insideVertical: none,
      },
      margins: { top: 50, bottom: 50, left: 70, right: 70 },
    }),
    new Paragraph({ style: "TableText" }),
  ];
};

type Setting = {
  readonly block: TableBlock;
  readonly widths: readonly number[];
  readonly options: RenderOptions;
};

const docxRow = (row: Row, emphasis: Row["emphasis"] | "head", setting: Setting): TableRow => {
  const places = row.cells.map((_, index) =>
    row.cells.slice(0, index).reduce((sum, { span }) => sum + span, 0),
  );
  return new TableRow({
    tableHeader: emphasis === "head",
    cantSplit: true,
    keepNext: emphasis === "group" || emphasis === "head",
    children: row.cells.map((cell, index) =>
      docxCell(cell, { ...setting, place: places[index] ?? 0, emphasis }),
    ),
  });
};

const alignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
  decimal: AlignmentType.END,
};

type Place = Setting & { readonly place: number; readonly emphasis: Row["emphasis"] | "head" };

const docxCell = (cell: Cell, { block, widths, options, place, emphasis }: Place): TableCell => {
  const { align = "start" } = block.columns[place] ?? {};
  const width = widths.slice(place, place + cell.span).reduce((sum, part) => sum + part, 0);
  const paragraph = new Paragraph({
    style: "TableText",
    alignment: alignments[align],
    indent: { left: cell.indent * STEP },
    children: docxRuns(cell.content, options, emphasis === "plain" ? PLAIN : STRONG),
  });
  return new TableCell({
    columnSpan: cell.span,
    width: { size: width, type: WidthType.DXA },
    ...(emphasis === "head" ? { borders: { bottom: rule } } : {}),
    children: [paragraph],
  });
};

/** Columns with shares keep some room however long the lines of the others are. */
const MOST_FOR_CONTENT = 0.7;

/** Twentieths of a point a letter takes on average in a table. */
const LETTER = 105;

/**
 * Widths in twentieths of a point. Text documents are laid out from fixed widths, so a column as wide as its content
 * is given the room of its longest line; the columns with shares divide what is left.
 */
const widthsOf = (block: TableBlock, room: number): number[] => {
  const wanted = block.columns.map(({ width }, index) =>
    width === "content" ? contentWidth(block, index) : 0,
  );
  const shares = block.columns.map(({ width }) => (width === "content" ? 0 : width));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const sum = wanted.reduce((total, width) => total + width, 0);
  const limit = whole === 0 ? room : room * MOST_FOR_CONTENT;
  const given = wanted.map((width) => (sum > limit ? Math.floor((width * limit) / sum) : width));
  const left = room - given.reduce((total, width) => total + width, 0);
  return given.map(
    (width, index) => width + (whole === 0 ? 0 : Math.floor((left * (shares[index] ?? 0)) / whole)),
  );
};

const contentWidth = ({ head, rows }: TableBlock, index: number): number => {
  const cells = [...head, ...rows].flatMap((row) =>
    row.cells.every(({ span }) => span === 1) ? [row.cells[index]] : [],
  );
  const longest = Math.max(0, ...cells.map((cell) => (cell === undefined ? 0 : lengthOf(cell))));
  return 180 + longest * LETTER;
};

/** Letters of the longest line of a cell. */
const lengthOf = ({ content }: Cell): number => {
  const lines = [0];
  for (const run of content) {
    if (run.kind === "break") lines.push(0);
    else if ("text" in run) lines.push((lines.pop() ?? 0) + run.text.length + (run.kind === "light" ? 2 : 0));
  }
  return Math.max(...lines);
};
