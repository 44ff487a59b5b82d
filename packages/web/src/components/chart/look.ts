import type { DrawingOption } from "./echarts.ts";

// Colours are the names of the theme, which the drawing keeps: it changes with light, dark, contrast and paper.

const TEXT = { color: "var(--soft)", fontFamily: "inherit", fontSize: 14 } as const;

/** What every drawing has: room for its labels, periods below, hairlines across and no frame. */
export const ground = (periods: readonly string[]): DrawingOption => ({
  grid: { left: 8, right: 8, top: 28, bottom: 8, containLabel: true },
  xAxis: {
    type: "category",
    data: [...periods],
    axisLine: { lineStyle: { color: "var(--rule)" } },
    axisTick: { show: false },
    axisLabel: { ...TEXT, interval: 0, width: 120, overflow: "break" },
  },
  yAxis: {
    type: "value",
    scale: true,
    axisLabel: { show: false },
    splitLine: { lineStyle: { color: "var(--hairline)" } },
    splitNumber: 3,
  },
});

/** A level to reach, drawn across. */
export const levels = (values: readonly number[]) => ({
  silent: true,
  symbol: "none",
  label: { show: false },
  lineStyle: { color: "var(--ink)", type: [5, 4], width: 1.5 },
  data: values.map((yAxis) => ({ yAxis })),
});

/** A figure in words above its point, on a ground that keeps it readable across a line. */
export const said = (words: string) => ({
  ...TEXT,
  show: true,
  position: "top" as const,
  formatter: words,
  color: "var(--ink)",
  textBorderColor: "var(--paper)",
  textBorderWidth: 3,
});
