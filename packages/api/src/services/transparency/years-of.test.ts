import type { PublicIndicator } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { yearsOf } from "./years-of.ts";

type Looked = Pick<PublicIndicator, "series" | "places">;
const missing: Looked["series"][number]["figure"] = { kind: "missing", causes: [] };
const number = (text: string) => ({ kind: "number", number: text }) as const;
const point = (period: string, figure: Looked["series"][number]["figure"]) =>
  ({ period, figure, origin: "computed" }) as const;
const view = (series: Looked["series"], targets: readonly (readonly [string, string])[]): Looked => ({
  series,
  places: [
    { targets: targets.map(([period, text]) => ({ period, value: number(text), computedBy: null })) },
  ] as unknown as Looked["places"],
});

describe("yearsOf", () => {
  it("puts the years of several documents together, and leaves rounds out", () => {
    const plan = view(
      [point("2021", missing), point("2021-Q1", number("3"))],
      [
        ["2021", "10"],
        ["2022", "12"],
      ],
    );
    const report = view(
      [point("2020", number("8.5"))],
      [
        ["2020", "8"],
        ["2021", "9"],
      ],
    );
    expect(
      yearsOf([plan, report]).map(({ period, result, target }) => [period, result?.figure, target]),
    ).toEqual([
      ["2020", number("8.5"), number("8")],
      ["2021", missing, number("10")],
      ["2022", undefined, number("12")],
    ]);
  });

  it("takes a result where one document has it and another has none", () => {
    const [year] = yearsOf([view([point("2020", missing)], []), view([point("2020", number("7"))], [])]);
    expect(year?.result?.figure).toEqual(number("7"));
  });
});
