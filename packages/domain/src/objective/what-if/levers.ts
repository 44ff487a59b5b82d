import { isElsewhen } from "../../formula/view.ts";
import type { RecordedValue } from "../../measurement/cell.ts";
import { slotsOf } from "../../measurement/due.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { MeasureId, UnitId, UseId } from "../../quantity/id.ts";
import type { Question } from "../../quantity/outcome.ts";
import { periodOf, yearOf, type PeriodCode } from "../../quantity/period.ts";
import { ok, type Result } from "../../quantity/result.ts";
import { sightOf, type Sight } from "../changes/sight.ts";
import type { EvaluationDocument } from "../document.ts";
import type { EvaluationRefusal } from "../evaluate.ts";
import { nodeReader } from "../node-reader.ts";
import { readingOf } from "../reading.ts";
import type { Scene } from "../scene.ts";
import { useResultOf } from "../use-result.ts";
import { valuesToReach, type CellReach } from "./values-to-reach.ts";

/** A cell that can still move an indicator: what it holds, and which values would bring the indicator to its target. */
export type Lever = {
  readonly measureId: MeasureId;
  readonly period: PeriodCode;
  readonly unitId: UnitId | null;
  /** `null` when nothing is recorded. */
  readonly value: RecordedValue | null;
  readonly reach: CellReach;
};

/** The levers of an indicator at its place; none for a place the plan does not have. */
export type LeversOf = (useId: UseId) => readonly Lever[];

/**
 * What a person could still change to move an indicator in the asked period: of each measure it reads, the last cell
 * that belongs to the year to date, for a measure collected by unit that of each unit it counts. Earlier cells and
 * other years are history. Refuses as `evaluate` does.
 */
export const leversAt = (
  document: EvaluationDocument,
  question: Question,
): Result<LeversOf, EvaluationRefusal> => {
  const sight = sightOf(document, question);
  return sight.ok ? ok((useId) => leversOf(useId, sight.value)) : sight;
};

const leversOf = (useId: UseId, sight: Sight): readonly Lever[] => {
  const { scene } = sight;
  const use = scene.outline.uses.get(useId);
  if (use === undefined) return [];
  const cells = readMeasures(useId, sight).flatMap(({ measure, unitId }) =>
    unitsOf(measure, unitId).flatMap((each) => lastCell(measure, each, scene)),
  );
  return cells.map((cell) => {
    const known = scene.cells({ ...cell, period: periodOf(cell.period) });
    return { ...cell, value: known?.entry.value ?? null, reach: valuesToReach(use, cell, sight) };
  });
};

type Read = { readonly measure: Measure; readonly unitId: UnitId | null };

/** The measures that the sum of an indicator reads for the asked period, also through indicators it names. */
const readMeasures = (useId: UseId, { scene, figures }: Sight): readonly Read[] => {
  const found = new Map<string, Read>();
  const watched: Scene = {
    ...scene,
    figureOf: (measure, unitId, views = []) => {
      if (!views.some(isElsewhen)) found.set(`${measure.id} ${unitId ?? ""}`, { measure, unitId });
      return scene.figureOf(measure, unitId, views);
    },
  };
  const use = scene.outline.uses.get(useId);
  if (use !== undefined) useResultOf(use, watched, readingOf(watched, nodeReader(figures.rolled)));
  return [...found.values()];
};

const unitsOf = ({ collectedBy, unitIds }: Measure, unitId: UnitId | null): readonly (UnitId | null)[] => {
  if (collectedBy === "body") return [null];
  return unitId === null ? unitIds.toSorted() : [unitId];
};

type Cell = Pick<Lever, "measureId" | "period" | "unitId">;

/** The last cell up to the end of the period; a date may stand in any of the year, so it is the one that holds it. */
const lastCell = (measure: Measure, unitId: UnitId | null, { cells, question }: Scene): readonly Cell[] => {
  const slots = slotsOf(measure.frequency, yearOf(question.period));
  const { to } = periodOf(question.period);
  const past = slots.filter((slot) => periodOf(slot).to <= to);
  const isDate = measure.accumulation === "event-date";
  const holding = slots.filter(
    (slot) => isDate && cells({ measureId: measure.id, unitId, period: periodOf(slot) }) !== null,
  );
  const period = holding.at(-1) ?? past.at(-1) ?? (isDate ? slots[0] : undefined);
  return period === undefined ? [] : [{ measureId: measure.id, period, unitId }];
};
