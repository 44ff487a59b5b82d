import { presenceOf, writeCell, type CellState, type Column } from "../../formula/columns/column.ts";
import { dayNumber } from "../../formula/columns/row.ts";
import { computedTarget } from "../../indicator/target-formula.ts";
import { chooseTarget, type ChosenTarget, type ComputeTarget } from "../../indicator/target.ts";
import type { IndicatorReader } from "../../indicator/value.ts";
import type { MeasureFigure } from "../../measurement/accumulate.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { MeasureId, UnitId } from "../../quantity/id.ts";
import { isAbsent, missing, type Question } from "../../quantity/outcome.ts";
import { ok, refuse, type Result } from "../../quantity/result.ts";
import type { EvaluationDocument } from "../document.ts";
import type { EvaluationRefusal } from "../evaluate.ts";
import type { NodeReader } from "../node-reader.ts";
import { readingOf } from "../reading.ts";
import { sceneOf, type Scene } from "../scene.ts";
import type { IndicatorUse } from "../tree.ts";
import { targetsOf } from "../use-targets.ts";
import { targetCell } from "./judge-rows.ts";
import { newSheet } from "./new-sheet.ts";
import { computeSheet, type Sheet } from "./sheet.ts";
import { throughCells } from "./through-cells.ts";

/** The periods of a body that are computed together, as of one day and as known at one moment. */
export type SheetQuestion = Pick<Question, "today" | "knownAt"> & {
  readonly periods: readonly Question["period"][];
};

/**
 * The sheet of one body, computed: one row for each period, in the order asked for. Refuses as `evaluate` does, and
 * with `several-plans` where the periods are not of one plan version.
 */
export const sheetOfBody = (
  document: EvaluationDocument,
  { periods, today, knownAt }: SheetQuestion,
): Result<Sheet, EvaluationRefusal | "several-plans"> => {
  const scenes: Scene[] = [];
  const columns = new Map<string, Column>();
  for (const period of periods) {
    const scene = sceneOf(document, { period, today, knownAt });
    if (!scene.ok) return scene;
    scenes.push(throughCells(scene.value, { periods, columns }));
  }
  const [first] = scenes;
  if (first === undefined) return refuse("no-plan-in-force", {});
  if (scenes.some(({ outline }) => outline.version !== first.outline.version))
    return refuse("several-plans", {});
  const frame = {
    ...first,
    today,
    targetsOf: (use: IndicatorUse) => targetColumn(use, scenes),
    targetAt: (use: IndicatorUse, row: number, reader: IndicatorReader) => {
      const scene = scenes[row] ?? first;
      return chosenIn(scene, use, computedTarget(scene.indicatorOf(use), reader, scene.question.period));
    },
    readingAt: (row: number, node: NodeReader) => readingOf(scenes[row] ?? first, node),
  };
  const sheet = newSheet(frame, scenes.length);
  for (const [key, column] of sheet.measures) fill(column, key, scenes);
  for (const [key, column] of sheet.measures) columns.set(key, column);
  computeSheet(sheet);
  return ok(sheet);
};

const fill = (column: Column, key: string, scenes: readonly Scene[]): void => {
  const [measureId = "", unit = ""] = key.split(" ");
  const unitId = unit === "body" ? null : (unit as UnitId);
  scenes.forEach((scene, row) => {
    const measure = scene.measures.get(measureId as MeasureId) as Measure;
    writeCell(column, row, cellOf(measure, scene.figureOf(measure, unitId)));
  });
};

/** A per cent is a fraction of one in formulas. A value of another type than its measure's is none. */
const cellOf = ({ valueType, unit }: Measure, { outcome, provisional }: MeasureFigure): CellState => {
  if (isAbsent(outcome)) return { value: NaN, presence: presenceOf(outcome), provisional };
  if (outcome.kind !== valueType) return { value: NaN, presence: "failed", provisional };
  if (outcome.kind === "date") return { value: dayNumber(outcome.date), presence: "figure", provisional };
  const value = unit === "%" ? outcome.number / 100 : outcome.number;
  return { value, presence: "figure", provisional };
};

/** The targets that are set; those that are formulas are computed when the sheet is. */
const targetColumn = (use: IndicatorUse, scenes: readonly Scene[]): Float64Array =>
  Float64Array.from(scenes, (scene) => {
    const type = scene.indicatorOf(use).kind === "date" ? "date" : "number";
    return targetCell(chosenIn(scene, use, NOT_COMPUTED), type, scene.options);
  });

const NOT_COMPUTED: ComputeTarget = () => ({ outcome: missing(), provisional: false, steps: [] });

const chosenIn = (scene: Scene, use: IndicatorUse, compute: ComputeTarget): ChosenTarget => {
  const { outline, options, question, indicatorOf } = scene;
  const { period } = question;
  const { intermediate } = options;
  return chooseTarget(targetsOf(use, outline), {
    indicator: indicatorOf(use),
    period,
    intermediate,
    compute,
  });
};
