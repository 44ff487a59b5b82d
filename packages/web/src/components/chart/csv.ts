const quoted = (text: string): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as the offices' spreadsheets open it: semicolons, decimal commas as they are on the page, one row a line. */
export const csvOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, ...rows].map((cells) => `${cells.map(quoted).join(";")}\r\n`).join("");

/** The same as an address to download it from; the mark in front tells spreadsheets the letters' coding. */
export const csvAddress = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${csvOf(heads, rows)}`)}`;
