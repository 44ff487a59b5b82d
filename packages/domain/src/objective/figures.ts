import { isElsewhen, type Views } from "../formula/view.ts";
import { accumulate, type MeasureFigure } from "../measurement/accumulate.ts";
import type { KnownCells } from "../measurement/known.ts";
import type { Measure } from "../measurement/measure.ts";
import type { UnitId } from "../quantity/id.ts";
import { missing, type Question } from "../quantity/outcome.ts";
import { periodOf } from "../quantity/period.ts";
import { placeThrough, type ViewPlace } from "./view-place.ts";

/** The measure to date, for one unit or the body, as asked for or through views. */
export type Figures = (measure: Measure, unitId: UnitId | null, views?: Views) => MeasureFigure;

/** Reads measures from cells for one question; the same reading twice is computed once. */
export const figuresOf = (cells: KnownCells, question: Question): Figures => {
  const figures = new Map<string, MeasureFigure>();
  return (measure, unitId, views = []) => {
    const place = placeThrough({ period: question.period, unitId, cumulative: false }, views);
    const scope = measure.collectedBy === "unit" ? place.unitId : null;
    const key = `${measure.id} ${scope ?? "body"} ${place.period} ${String(place.cumulative)}`;
    const known = figures.get(key);
    if (known !== undefined) return known;
    const figure = figureAt(measure, { ...place, unitId: scope }, { cells, question });
    const read = views.some(isElsewhen) ? asOver(figure, measure, { ...place, unitId: scope }) : figure;
    figures.set(key, read);
    return read;
  };
};

type Around = { readonly cells: KnownCells; readonly question: Question };

const figureAt = (measure: Measure, place: ViewPlace, { cells, question }: Around): MeasureFigure => {
  const addsUp = place.cumulative && measure.accumulation !== "cumulative" && measure.valueType === "number";
  const rule = addsUp ? { ...measure, accumulation: "sum" as const } : measure;
  return accumulate(rule, place.unitId, { cells, question: { ...question, period: place.period } });
};

/** In a period that is over nothing is still to come: what was never due there is simply not recorded. */
export const asOver = (
  figure: MeasureFigure,
  { id }: Measure,
  { unitId, period }: ViewPlace,
): MeasureFigure => {
  if (figure.outcome.kind !== "not-due") return figure;
  const outcome = missing({ code: "not-recorded", measureId: id, unitId, period: periodOf(period) });
  return { ...figure, outcome, steps: [{ kind: "absent", causes: outcome.causes }] };
};
