import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import { heldIn } from "./served.ts";
import { assigned } from "./testing/card.ts";
import { yearResultsOf } from "./year-result.ts";

const stretch = (
  id: string,
  [from, to]: readonly [string, string],
  of: { total: number | null; adInterim?: true },
) => ({
  ...{
    id,
    from: from as Day,
    to: to as Day,
    adInterim: of.adInterim === true,
    total: of.total as Hundredths | null,
  },
});

describe("yearResultsOf", () => {
  it("weighs posts held one after the other by their days [P-E2a]", () => {
    const cards = [
      stretch("second", ["2020-04-01", "2021-01-01"], { total: 9000 }),
      stretch("first", ["2020-01-01", "2020-04-01"], { total: 6000 }),
    ];
    expect(yearResultsOf(cards)).toEqual([{ cardIds: ["first", "second"], days: 366, total: 8254 }]);
  });

  it("keeps posts held at the same time apart [P-E2b]", () => {
    const cards = [
      stretch("area", ["2020-03-01", "2021-01-01"], { total: 7000, adInterim: true }),
      stretch("top", ["2020-01-01", "2021-01-01"], { total: 9000 }),
    ];
    expect(yearResultsOf(cards).map(({ cardIds, total }) => [cardIds, total])).toEqual([
      [["top"], 9000],
      [["area"], 7000],
    ]);
  });

  it("has no result while one of the posts has none", () => {
    const cards = [
      stretch("first", ["2020-01-01", "2020-04-01"], { total: null }),
      stretch("second", ["2020-04-01", "2021-01-01"], { total: 9000 }),
    ];
    expect(yearResultsOf(cards)[0]?.total).toBeNull();
  });
});

describe("heldIn", () => {
  it("counts the days of hires, leavers and part-time, and nothing outside the year", () => {
    const half = { share: 5000 as Hundredths };
    const rows = heldIn(
      [
        assigned(["clerk", "desk"], ["2019-06-01", "2020-07-01"]),
        assigned(["clerk", "desk"], ["2020-07-01", null], half),
        assigned(["leaver", "door"], ["2019-01-01", "2020-01-01"]),
        assigned(["new", "door"], ["2020-12-31", null]),
      ],
      2020,
    );
    expect(rows.map(({ personId, from, to, fullDays }) => [personId, from, to, fullDays])).toEqual([
      ["clerk", "2020-01-01", "2021-01-01", 27400],
      ["new", "2020-12-31", "2021-01-01", 100],
    ]);
  });
});
