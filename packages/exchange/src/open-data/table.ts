import papaparse from "papaparse";

/** What a column of open data holds: its stable name, what it is called, and the kind of its values. */
export type OpenColumn = {
  readonly name: string;
  readonly it: string;
  readonly en: string;
  readonly datatype: "string" | "decimal" | "date" | "boolean";
};

/** A cell: exact text of a number with a point, a day as 2021-12-31, `null` where nothing is known. */
export type OpenCell = string | number | boolean | null;

/** A table of open data: the same rows become CSV and JSON. */
export type OpenTable = {
  readonly name: "obiettivi" | "target" | "risultati";
  readonly title: { readonly it: string; readonly en: string };
  readonly columns: readonly OpenColumn[];
  readonly rows: readonly (readonly OpenCell[])[];
};

/** What a spreadsheet would take for a formula; a sign alone or before a number is none. */
const FORMULA = /^(?:[=@]\S|[\t\r]|[+-][^\d\s])/;

/** UTF-8 with semicolons, as the guidelines for this country's data ask; the first line holds the stable names. */
export const csvText = ({ columns, rows }: OpenTable): string =>
  `${papaparse.unparse(
    { fields: columns.map(({ name }) => name), data: rows.map((row) => [...row]) },
    { delimiter: ";", newline: "\r\n", escapeFormulae: FORMULA },
  )}\r\n`;

/** One object a row, by the stable names. */
export const jsonText = ({ columns, rows }: OpenTable): string => {
  const objects = rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
  return `${JSON.stringify(objects, null, 2)}\n`;
};

/** What the columns mean, in both languages, as CSV on the Web (W3C) says it beside the file. */
export const csvMetadata = (table: OpenTable): string =>
  `${JSON.stringify(
    {
      "@context": "http://www.w3.org/ns/csvw",
      url: `${table.name}.csv`,
      "dc:title": table.title,
      dialect: { delimiter: ";", encoding: "utf-8", header: true },
      tableSchema: {
        columns: table.columns.map(({ name, it, en, datatype }) => ({ name, titles: { it, en }, datatype })),
      },
    },
    null,
    2,
  )}\n`;
