const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** A text of a cell as people see it: spreadsheets write control characters as `_x000D_`. */
export const fromCellText = (text: string): string =>
  text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A text as a cell takes it: what only looks like an escaped character is escaped itself. */
export const toCellText = (text: string): string => text.replace(ESCAPED, "_x005F_x$1_");
