import { describe, expect, it } from "vitest";
import { linesOption } from "./lines.ts";

const point = (value: number) => ({ value, text: String(value) });
const periods = ["I", "II", "III"];
const lines = [
  { name: "2020", points: [point(1), point(3), point(6)] },
  { name: "2021", points: [point(2), point(4), null] },
];

type Drawn = { readonly data: readonly { readonly value: number | null; readonly label: object }[] };
const seriesOf = (option: ReturnType<typeof linesOption>): readonly Drawn[] =>
  option.series as unknown as readonly Drawn[];

describe("lines of years over the same rounds", () => {
  it("write the figures of this year, and leave those before to the table", () => {
    const [before, now] = seriesOf(linesOption({ periods, lines, levels: [5], ahead: null }));
    const words = (drawn: Drawn | undefined) =>
      drawn?.data.map(({ label }) => ("formatter" in label ? label.formatter : null));
    expect(words(before)).toEqual([null, null, null]);
    expect(words(now)).toEqual(["2", "4", null]);
  });

  it("go on from the last figure to the forecast, with its ends", () => {
    const ahead = { point: point(8), interval: { low: 7, high: 9 } };
    const drawn = seriesOf(linesOption({ periods, lines, levels: [], ahead }));
    expect(drawn).toHaveLength(3);
    expect(drawn[2]?.data.map(({ value }) => value)).toEqual([null, 4, 8]);
    expect(drawn[2]).toMatchObject({ markLine: { data: [[{ coord: [2, 7] }, { coord: [2, 9] }]] } });
  });
});
