import { describe, expect, it } from "vitest";
import { staffTableDifferences } from "./staff-table.ts";

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
