/** A place in a grid, from 0. */
export type At = { readonly row: number; readonly column: number };

/** How large a grid is. */
export type Size = { readonly rows: number; readonly columns: number };

export const isSameAt = (a: At, b: At): boolean => a.row === b.row && a.column === b.column;

const PAGE = 10;

/** The place itself, or the nearest one inside of the grid. */
export const within = ({ row, column }: At, { rows, columns }: Size): At => ({
  row: Math.min(Math.max(row, 0), rows - 1),
  column: Math.min(Math.max(column, 0), columns - 1),
});

type Pressed = { readonly key: string; readonly isWithControl: boolean };

/** Where a key leads from a cell, as in a spreadsheet; `null` for keys that move nothing. */
export const stepOf = ({ key, isWithControl }: Pressed, at: At, size: Size): At | null => {
  const { row, column } = at;
  const steps: Readonly<Record<string, At>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
    Home: isWithControl ? { row: 0, column: 0 } : { row, column: 0 },
    End: isWithControl ? { row: size.rows - 1, column: size.columns - 1 } : { row, column: size.columns - 1 },
  };
  const to = steps[key];
  return to === undefined ? null : within(to, size);
};

type Wanted = { readonly step: 1 | -1; readonly isWanted: (at: At) => boolean };

/** The next wanted place in reading order, or the one before; `null` past either end, where Tab leaves the grid. */
export const nextOf = (at: At, { columns, rows }: Size, { step, isWanted }: Wanted): At | null => {
  for (let i = at.row * columns + at.column + step; i >= 0 && i < rows * columns; i += step) {
    const place = { row: Math.floor(i / columns), column: i % columns };
    if (isWanted(place)) return place;
  }
  return null;
};

const between = (a: number, b: number, each: number): boolean =>
  each >= Math.min(a, b) && each <= Math.max(a, b);

/** Whether a place lies in the rectangle between two corners. */
export const isBetween = ([a, b]: readonly [At, At], { row, column }: At): boolean =>
  between(a.row, b.row, row) && between(a.column, b.column, column);
