import type { At } from "./move.ts";

/** A block of cells as they were shown where they were copied. */
export type Block = readonly (readonly string[])[];

/** A block as a spreadsheet copies it: lines of cells parted by tabs; a cell in quotes may hold both. */
export const readBlock = (text: string): Block => {
  const lines: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;
  for (const [, cell = "", end = ""] of text.matchAll(pattern)) {
    const isQuoted = cell.startsWith('"') && cell.endsWith('"') && cell.length > 1;
    lines.at(-1)?.push((isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell).trim());
    if (end === "") break;
    if (end !== "\t") lines.push([]);
  }
  return lines.filter((line) => line.some((cell) => cell !== ""));
};

/** A cell of a copied table: its text, and over how many columns and rows it reaches. */
export type Spanning = { readonly text: string; readonly columns: number; readonly rows: number };

/** A table as a block: a merged cell says its text once, where it begins, and leaves the others of it blank. */
export const spread = (table: readonly (readonly Spanning[])[]): Block => {
  const lines: (string | undefined)[][] = table.map(() => []);
  table.forEach((cells, row) => {
    let column = 0;
    for (const { text, columns, rows } of cells) {
      while (lines[row]?.[column] !== undefined) column += 1;
      lines.slice(row, row + rows).forEach((line, down) => {
        for (let right = 0; right < columns; right += 1)
          line[column + right] = down + right === 0 ? text : "";
      });
    }
  });
  return lines
    .map((line) => Array.from(line, (text) => text ?? ""))
    .filter((line) => line.some((text) => text !== ""));
};

/** Looks that were copied along are put aside: a page under its content policy would complain of each. */
const withoutLooks = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/gi, "")
    .replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));

/** The table in what a spreadsheet or a page copied, as its cells were shown; `null` where there is none. */
const tableIn = (html: string): Block | null => {
  const table = new DOMParser().parseFromString(withoutLooks(html), "text/html").querySelector("table");
  if (table === null) return null;
  const rows = [...table.rows].filter(({ dataset }) => !/display:\s*none/.test(dataset["style"] ?? ""));
  return spread(
    rows.map(({ cells }) =>
      [...cells].map(({ textContent, colSpan, rowSpan }) => ({
        text: textContent.replace(/\s+/g, " ").trim(),
        ...{ columns: colSpan, rows: rowSpan },
      })),
    ),
  );
};

/** What was copied, as a block: the table if there is one, since its merged cells are told apart; else the text. */
export const copiedBlock = (data: Pick<DataTransfer, "getData">): Block =>
  tableIn(data.getData("text/html")) ?? readBlock(data.getData("text/plain"));

/** Where a block may go: the code of each row, what the columns may be called, and the cell it begins at. */
export type Landing = {
  readonly codes: readonly string[];
  readonly columns: readonly (readonly string[])[];
  /** Where the first cell of the block goes, unless its lines begin with codes. */
  readonly at: At;
};

/** One text of a block with the place it is meant for, which may lie outside of the grid (`-1` where it names none). */
export type Aimed = { readonly at: At; readonly text: string };

/**
 * Where each text of a block goes. Lines that begin with the code of a row find it by that, whatever their order; where
 * several rows have it the first is meant. A first line with names of columns says which column goes where.
 */
export const aim = (block: Block, { codes, columns, at }: Landing): readonly Aimed[] => {
  const byCode = new Map(codes.map((code, row) => [code.toLowerCase(), row] as const).toReversed());
  const isCoded = block.some(([first = ""]) => byCode.has(first.toLowerCase()));
  const [head = []] = block;
  const named = head.map((cell) => columns.findIndex((names) => names.includes(cell)));
  const isHeaded = named.some((column) => column >= 0);
  return block.slice(isHeaded ? 1 : 0).flatMap((line, index) => {
    const row = isCoded ? (byCode.get((line[0] ?? "").toLowerCase()) ?? -1) : at.row + index;
    return line.flatMap((text, i): Aimed[] => {
      if (isCoded && i === 0) return [];
      const column = isHeaded ? (named[i] ?? -1) : at.column + i - (isCoded ? 1 : 0);
      // A headed block may carry other columns (titles, last year's values): they are not meant.
      return isHeaded && column < 0 ? [] : [{ at: { row, column }, text }];
    });
  });
};
