/**
 * One way of dividing the staff (by category, age, sex …) over several years, as printed. The printed total and the
 * sum of the rows are kept apart: where they differ the table is wrong and says so (rule book 13).
 */
export type StaffTable = {
  readonly slug: string;
  readonly title: string;
  readonly years: readonly number[];
  readonly rows: readonly {
    readonly label: string;
    readonly values: Readonly<Record<string, number | null>>;
  }[];
  readonly printedTotals: Readonly<Record<string, number | null>>;
  readonly notes: readonly string[];
};

/** Years whose printed total is not the sum of the rows, with both figures. */
export const staffTableDifferences = (
  table: StaffTable,
): readonly { readonly year: number; readonly printed: number; readonly sum: number }[] =>
  table.years.flatMap((year) => {
    const printed = table.printedTotals[String(year)];
    if (printed === null || printed === undefined) return [];
    const sum = table.rows.reduce((total, row) => total + (row.values[String(year)] ?? 0), 0);
    return sum === printed ? [] : [{ year, printed, sum }];
  });
