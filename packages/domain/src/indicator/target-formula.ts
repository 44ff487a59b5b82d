import type { View } from "../formula/view.ts";
import type { PeriodCode } from "../quantity/period.ts";
import type { Indicator } from "./indicator.ts";
import type { ComputeTarget } from "./target.ts";
import { valueOf, type IndicatorReader } from "./value.ts";

/**
 * Computes targets as the indicator itself is computed: in its unit, times 100 for a per cent, rounded to its decimals.
 * The target of a year is computed for the whole year also while a part of it is asked for, so that "last year and
 * 5 % more" means the whole of last year.
 */
export const computedTarget =
  (indicator: Indicator, reader: IndicatorReader, asked: PeriodCode): ComputeTarget =>
  (formula, period) =>
    valueOf({ ...indicator, formula }, period === asked ? reader : throughYear(reader));

const WHOLE_YEAR: View = { kind: "whole-year" };

const throughYear = (reader: IndicatorReader): IndicatorReader => ({
  ...reader,
  measure: (id, views) => reader.measure(id, [WHOLE_YEAR, ...views]),
  indicator: (id, views) => reader.indicator(id, [WHOLE_YEAR, ...views]),
  node: (id, views) => reader.node(id, [WHOLE_YEAR, ...views]),
});
