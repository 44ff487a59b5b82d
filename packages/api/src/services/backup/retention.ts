/** How many of each are kept: the newest of a day, of a week, of a month. */
const KEPT = { days: 7, weeks: 4, months: 12 } as const;

const NAMED = /^albero-(\d{4})(\d{2})(\d{2})T\d{6}Z\.tar\.gz$/;

type Dated = { readonly name: string; readonly day: string; readonly week: string; readonly month: string };

/** A backup made by the calendar; one that somebody made for a reason is not ours to remove. */
const datedOf = (name: string): readonly Dated[] => {
  const found = NAMED.exec(name);
  if (found === null) return [];
  const [, year = "", month = "", day = ""] = found;
  const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
  const week = `${date.yearOfWeek ?? year}-${date.weekOfYear ?? 0}`;
  return [{ name, day: date.toString(), week, month: `${year}-${month}` }];
};

const newestOfEach = (
  backups: readonly Dated[],
  by: "day" | "week" | "month",
  many: number,
): readonly string[] => {
  const newest = new Map<string, string>();
  for (const backup of backups) if (!newest.has(backup[by])) newest.set(backup[by], backup.name);
  return [...newest.values()].slice(0, many);
};

/** The backups to be removed of those in a folder: all but 7 daily, 4 weekly and 12 monthly ones. */
export const spentBackups = (names: readonly string[]): readonly string[] => {
  const backups = names.flatMap(datedOf).toSorted((a, b) => (a.name < b.name ? 1 : -1));
  const kept = new Set([
    ...newestOfEach(backups, "day", KEPT.days),
    ...newestOfEach(backups, "week", KEPT.weeks),
    ...newestOfEach(backups, "month", KEPT.months),
  ]);
  return backups.map(({ name }) => name).filter((name) => !kept.has(name));
};
