/** Reads a day as people write it ("5/1/2021", "05.01.2021", or ISO) into `2021-01-05`; `null` when it is none. */
export const readDay = (text: string): string | null => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const [year, month, day] = iso !== null ? iso.slice(1) : (written?.slice(1).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined) return null;
  const candidate = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  try {
    return Temporal.PlainDate.from(candidate, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
};
