import { describe, expect, it } from "vitest";
import { staffOf, staffTableDifferences } from "./staff-table.ts";

describe("staffTableDifferences", () => {
  it("tells a printed total that is not the sum of its rows, with both", () => {
    const table = {
      slug: "sesso",
      title: "Personale per sesso",
      years: [2015, 2016, 2017],
      rows: [
        { label: "Donne", values: { "2015": 24, "2016": 23, "2017": 22 } },
        { label: "Uomini", values: { "2015": 17, "2016": 19, "2017": 16 } },
      ],
      printedTotals: { "2015": 41, "2016": 39, "2017": null },
      notes: [],
    };
    expect(staffTableDifferences(table)).toEqual([{ year: 2016, printed: 39, sum: 42 }]);
  });
});

describe("staffOf", () => {
  const table = (slug: string, years: readonly number[], counts: Record<string, number | null>) => ({
    ...{ slug, title: slug, years, notes: [], printedTotals: {} },
    rows: [{ label: "Tutti", values: counts }],
  });

  it("counts the people of the last year by the table that counts most of them", () => {
    const tables = [
      table("sesso", [2019, 2020], { "2019": 40, "2020": 31 }),
      table("funzione", [2020], { "2020": 30 }),
      table("vecchia", [2018], { "2018": 90 }),
    ];
    expect(staffOf(tables)).toBe(31);
  });

  it("knows nothing where there is no table", () => {
    expect(staffOf([])).toBeNull();
  });
});
