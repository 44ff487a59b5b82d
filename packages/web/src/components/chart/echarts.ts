// Only the parts of the library that our drawings use; it is loaded when the first drawing comes into sight.
import { LineChart, type LineSeriesOption } from "echarts/charts";
import { GridComponent, MarkLineComponent, type GridComponentOption } from "echarts/components";
import { init, use as register, type ComposeOption } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

register([LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

export type DrawingOption = ComposeOption<LineSeriesOption | GridComponentOption>;

/** Draws into an element, follows its width, and gives the way to end. */
export const draw = (element: HTMLElement, option: DrawingOption): (() => void) => {
  const chart = init(element, null, { renderer: "svg" });
  chart.setOption({ animation: false, ...option });
  const follow = new ResizeObserver(() => chart.resize());
  follow.observe(element);
  return () => {
    follow.disconnect();
    chart.dispose();
  };
};
