import type { View, Views } from "../formula/view.ts";
import type { UnitId } from "../quantity/id.ts";
import { previousPeriod, yearOf, yearsBefore, type PeriodCode } from "../quantity/period.ts";

/** When and of whom a figure is, and whether its measures are added up whatever their own rule. */
export type ViewPlace = {
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
  readonly cumulative: boolean;
};

/** The place that views lead to from another one. */
export const placeThrough = (place: ViewPlace, views: Views): ViewPlace => views.reduce(step, place);

const step = (place: ViewPlace, view: View): ViewPlace => {
  switch (view.kind) {
    case "previous-period":
      return { ...place, period: previousPeriod(place.period) };
    case "years-back":
      return { ...place, period: yearsBefore(place.period, view.years) };
    case "cumulative":
      return { ...place, cumulative: true };
    case "whole-body":
      return { ...place, unitId: null };
    case "whole-year":
      return { ...place, period: String(yearOf(place.period)) as PeriodCode };
  }
};
