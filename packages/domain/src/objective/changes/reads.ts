import type { MeasureFigure } from "../../measurement/accumulate.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { IndicatorId, MeasureId, UnitId } from "../../quantity/id.ts";
import { nodeReader } from "../node-reader.ts";
import { readingOf } from "../reading.ts";
import type { Scene } from "../scene.ts";
import type { IndicatorUse } from "../tree.ts";
import { useResultOf } from "../use-result.ts";
import type { Sight } from "./sight.ts";

/** What the sum of a figure looked at: recorded values by number, with whether they wait, and definitions by version. */
export type Reads = {
  readonly entries: Map<number, boolean>;
  readonly measures: Map<MeasureId, number>;
  readonly indicators: Map<IndicatorId, number>;
};

/**
 * What an indicator at its place reads. The engine itself computes it once more and is watched, so that nothing it
 * looks at is left out and nothing else is named.
 */
export const readsOfUse = (use: IndicatorUse, { scene, figures }: Sight): Reads => {
  const reads = NO_READS();
  const watched: Scene = {
    ...scene,
    figureOf: (measure, unitId, views) => {
      const figure = scene.figureOf(measure, unitId, views);
      note(reads, measure, figure);
      return figure;
    },
    libraryIndicator: (id) => {
      const indicator = scene.libraryIndicator(id);
      if (indicator !== null) reads.indicators.set(id, indicator.version);
      return indicator;
    },
  };
  useResultOf(use, watched, readingOf(watched, nodeReader(figures.rolled)));
  return reads;
};

/** What a measure to date reads; nothing when it was not defined yet. */
export const readsOfMeasure = (measureId: MeasureId, unitId: UnitId | null, { scene }: Sight): Reads => {
  const reads = NO_READS();
  const measure = scene.measures.get(measureId);
  if (measure !== undefined) note(reads, measure, scene.figureOf(measure, unitId));
  return reads;
};

export const NO_READS = (): Reads => ({ entries: new Map(), measures: new Map(), indicators: new Map() });

const note = ({ entries, measures }: Reads, { id, version }: Measure, { steps }: MeasureFigure): void => {
  measures.set(id, version);
  for (const step of steps) if (step.kind === "value") entries.set(step.seq, step.provisional);
};
