import { absenceFor, isProvisionalAt, presenceAt, type Column } from "../../formula/columns/column.ts";
import { dayFrom } from "../../formula/columns/row.ts";
import { isElsewhen } from "../../formula/view.ts";
import type { MeasureFigure } from "../../measurement/accumulate.ts";
import type { Measure } from "../../measurement/measure.ts";
import { dateOutcome, numberOutcome, type Outcome } from "../../quantity/outcome.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import { asOver, type Figures } from "../figures.ts";
import type { Scene } from "../scene.ts";
import { placeThrough, type ViewPlace } from "../view-place.ts";
import { measureKey } from "./sheet.ts";

/** The cells of a sheet and the period of each of its rows; empty until they are filled. */
export type Cells = {
  readonly periods: readonly PeriodCode[];
  readonly columns: ReadonlyMap<string, Column>;
};

/**
 * The scene of a row in which measures are the cells of the sheet, of this row and of the others, wherever the sheet
 * holds them: so what formulas read of other periods and through other indicators follows when a cell changes. What no
 * cell holds (other periods, another adding up) comes from the document.
 */
export const throughCells = (scene: Scene, { periods, columns }: Cells): Scene => {
  const figureOf: Figures = (measure, unitId, views = []) => {
    const place = placeThrough({ period: scene.question.period, unitId, cumulative: false }, views);
    const scope = measure.collectedBy === "unit" ? place.unitId : null;
    const column = columns.get(measureKey(measure.id, scope));
    const row = periods.indexOf(place.period);
    if (column === undefined || row < 0 || !isOwnRule(measure, place))
      return scene.figureOf(measure, unitId, views);
    const figure = figureIn(column, row, measure);
    return views.some(isElsewhen) ? asOver(figure, measure, { ...place, unitId: scope }) : figure;
  };
  return { ...scene, figureOf };
};

/** Whether the cell holds what is asked for: what is added up already is not added up otherwise. */
const isOwnRule = ({ accumulation, valueType }: Measure, { cumulative }: ViewPlace): boolean =>
  !cumulative || valueType === "date" || accumulation === "sum" || accumulation === "cumulative";

const figureIn = (column: Column, row: number, { unit }: Measure): MeasureFigure => ({
  outcome: outcomeIn(column, row, unit),
  provisional: isProvisionalAt(column, row),
  steps: [],
});

const outcomeIn = (column: Column, row: number, unit: string): Outcome => {
  const presence = presenceAt(column, row);
  if (presence !== "figure") return absenceFor(presence);
  const value = column.values[row] as number;
  if (column.type === "date") return dateOutcome(dayFrom(value));
  return numberOutcome(unit === "%" ? asPrinted(value) : value);
};

/** The per cent of a fraction that was made from it: recorded numbers have at most 15 digits (foundation 8). */
const asPrinted = (fraction: number): number => Number((fraction * 100).toPrecision(15));
