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

/**
 * How many people the tables count in the last year they tell of: the most that one of them adds up to, since a table
 * may leave people out (a grade, the secretary general) and none counts somebody twice. `null` without a table.
 */
export const staffOf = (tables: readonly StaffTable[]): number | null => {
  const last = Math.max(...tables.flatMap(({ years }) => years));
  const sums = tables
    .filter(({ years }) => years.includes(last))
    .map(({ rows }) => rows.reduce((sum, { values }) => sum + (values[String(last)] ?? 0), 0));
  return sums.length === 0 ? null : Math.max(...sums);
};
