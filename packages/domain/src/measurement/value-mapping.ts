/** Which column of a file of values says what, by its heading; `null` where the file does not say it. */
export type MappedColumns = {
  readonly measure: string;
  readonly value: string;
  readonly period: string | null;
  readonly unit: string | null;
  readonly note: string | null;
};

/** How a kind of file is read, by the name its body gave it. */
export type ValueMapping = { readonly name: string; readonly columns: MappedColumns };
