import type { DrawingOption } from "./echarts.ts";
import { ground, levels, said } from "./look.ts";

/** A figure of a line: `null` where there is none. */
export type LinePoint = { readonly value: number; readonly text: string } | null;
/** One line and what it is called. */
export type Line = { readonly name: string; readonly points: readonly LinePoint[] };

/** Where the last line would go on to: its point, and how far its ends lie apart. */
export type LineAhead = {
  readonly point: NonNullable<LinePoint>;
  readonly interval: { readonly low: number; readonly high: number } | null;
};

type Lines = {
  readonly periods: readonly string[];
  /** From the oldest to the one of today, which stands out. */
  readonly lines: readonly Line[];
  readonly levels: readonly number[];
  readonly ahead: LineAhead | null;
};

/** How lines look by age: today's, that of the year before, and all older ones. The key beside them says the same. */
const LOOKS = [
  { color: "var(--accent)", width: 2.5, type: "solid" as const },
  { color: "var(--soft)", width: 1.75, type: [6, 3] },
  { color: "var(--rule)", width: 1.5, type: [2, 3] },
];

const lookOf = (age: number) => LOOKS[Math.min(age, LOOKS.length - 1)] as (typeof LOOKS)[number];

const seriesOf = (line: Line, age: number) => ({
  type: "line" as const,
  silent: true,
  symbol: "circle",
  symbolSize: age === 0 ? 8 : 4,
  itemStyle: { color: lookOf(age).color },
  lineStyle: lookOf(age),
  data: line.points.map((point) => ({
    value: point?.value ?? null,
    label: age === 0 && point !== null ? said(point.text) : { show: false },
  })),
});

/** On from the last figure to where the year would end: dashed and hollow, since nothing of it is measured. */
const aheadSeries = ({ periods, lines, ahead }: Lines) => {
  const points = lines.at(-1)?.points ?? [];
  const last = points.findLastIndex((point) => point !== null);
  if (ahead === null || last < 0) return [];
  const end = periods.length - 1;
  const { interval, point } = ahead;
  return [
    {
      type: "line" as const,
      silent: true,
      connectNulls: true,
      symbol: "circle",
      symbolSize: 8,
      itemStyle: { color: "var(--paper)", borderColor: "var(--accent)", borderWidth: 1.5 },
      lineStyle: { color: "var(--accent)", width: 1.5, type: [3, 4] },
      data: periods.map((_, index) => {
        if (index === end) return { value: point.value, label: said(point.text) };
        const value = index === last ? (points[last]?.value ?? null) : null;
        return { value, symbol: "none", label: { show: false } };
      }),
      ...(interval === null
        ? {}
        : {
            markLine: {
              silent: true,
              symbol: "none",
              label: { show: false },
              lineStyle: { color: "var(--accent)", type: "solid" as const, width: 1.5 },
              data: [[{ coord: [end, interval.low] }, { coord: [end, interval.high] }]] as [
                [{ coord: number[] }, { coord: number[] }],
              ],
            },
          }),
    },
  ];
};

/** Lines over the same periods: today's with its figures, the others behind it, what is to be reached across. */
export const linesOption = (drawn: Lines): DrawingOption => {
  const { periods, lines } = drawn;
  const [first, ...rest] = lines.map((line, index) => seriesOf(line, lines.length - 1 - index));
  return {
    ...ground(periods),
    series:
      first === undefined
        ? []
        : [{ ...first, markLine: levels(drawn.levels) }, ...rest, ...aheadSeries(drawn)],
  };
};
