import type { DrawingOption } from "./echarts.ts";
import { ground, levels, said } from "./look.ts";

export type ColumnPoint = {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** Drawn as an outline: printed elsewhere, not computed here. */
  readonly isHollow: boolean;
};

const FILLED = { color: "var(--accent)" };
const HOLLOW = { color: "transparent", borderColor: "var(--accent)", borderType: "dashed" as const };

/** Columns over periods, each with its figure, and what is to be reached across. */
export const columnsOption = (points: readonly ColumnPoint[], across: readonly number[]): DrawingOption => ({
  ...ground(
    points.map(({ label }) => label),
    { fromZero: true },
  ),
  series: [
    {
      type: "bar",
      silent: true,
      barMaxWidth: 64,
      data: points.map(({ value, text, isHollow }) => ({
        value,
        itemStyle: isHollow ? HOLLOW : FILLED,
        label: said(text),
      })),
      markLine: levels(across),
    },
  ],
});
