import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

const MONTHS = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

/** Rows of the context that compare the figure of one month with that of another month of another year. */
export const contextPeriods = check({
  id: "C-CTX",
  severity: "warning",
  source: "D.Lgs. 33/2013 art. 6",
  appliesTo: ["context"],
  find: (scene) =>
    (scene.document.context?.tables ?? []).flatMap((table, index) => {
      const period = table.columns.indexOf("Periodo");
      const compared = table.columns.indexOf("Rispetto a");
      if (period < 0 || compared < 0) return [];
      return table.rows.flatMap(({ label, values }): readonly Found[] => {
        const [of, against] = [values[period] ?? "", values[compared] ?? ""];
        const [month, other] = [monthOf(of), monthOf(against)];
        if (month === null || other === null || month === other) return [];
        const facts = { row: text(label), period: text(of), compared: text(against) };
        const at = scene.at.table("context/tables", index);
        return [{ at, says: "periods-differ", facts, expected: facts.period, actual: facts.compared }];
      });
    }),
});

/** The month of "09/2020" or of "giugno 2019", 1 to 12; `null` where only a year is said. */
const monthOf = (words: string): number | null => {
  const [, digits] = /^(\d{1,2})\/\d{4}$/.exec(words.trim()) ?? [];
  if (digits !== undefined) return Number(digits);
  const named = MONTHS.findIndex((month) => words.trim().toLowerCase().startsWith(month));
  return named < 0 ? null : named + 1;
};
