const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What a spreadsheet would take for a formula is a text with an apostrophe before it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Rows as a file that a spreadsheet of this country opens: semicolons, and a mark that says it is UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quoted(harmless(cell))).join(";")).join("\r\n")}\r\n`;
