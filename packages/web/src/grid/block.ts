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
