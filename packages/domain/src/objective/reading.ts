import type { Views } from "../formula/view.ts";
import { asFraction, valueOf, type IndicatorReader, type IndicatorReading } from "../indicator/value.ts";
import type { IndicatorId, UnitId } from "../quantity/id.ts";
import { failed, isAbsent } from "../quantity/outcome.ts";
import { declaredFor } from "./declared.ts";
import type { NodeReader } from "./node-reader.ts";
import { nodesBelow } from "./outline.ts";
import type { Scene } from "./scene.ts";

/** What the formulas of one scope read: the whole body's (`null`) or one unit's. */
export type Reading = (unitId: UnitId | null) => IndicatorReader;

/**
 * Hands formulas the measures of the scene, the achievements of nodes, and the results of other indicators, each
 * computed once for a scope and the views it is seen through. An indicator named by another is read in the scope of
 * the one that names it.
 */
export const readingOf = (scene: Scene, node: NodeReader): Reading => {
  const known = new Map<string, IndicatorReading>();

  const readerThrough = (unitId: UnitId | null, outer: Views): IndicatorReader => ({
    measure: (id, views) => {
      const measure = scene.measures.get(id);
      if (measure === undefined) return null;
      return { figure: scene.figureOf(measure, unitId, [...outer, ...views]), unit: measure.unit };
    },
    indicator: (id, views) => {
      const through = [...outer, ...views];
      const key = `${id} ${unitId ?? "body"} ${JSON.stringify(through)}`;
      const reading = known.get(key) ?? readIndicator(id, { scene, unitId, through, reader: readerThrough });
      known.set(key, reading);
      return reading;
    },
    node: (id, views) => node(id, [...outer, ...views]),
    nodesBelow: (list) => nodesBelow(scene.outline, list),
    holidaysOf: scene.holidaysOf,
  });

  return (unitId) => readerThrough(unitId, []);
};

type Around = {
  readonly scene: Scene;
  readonly unitId: UnitId | null;
  readonly through: Views;
  readonly reader: (unitId: UnitId | null, views: Views) => IndicatorReader;
};

/** A past result that cannot be computed from measures is the one the body declared (foundation 3). */
const readIndicator = (id: IndicatorId, { scene, unitId, through, reader }: Around): IndicatorReading => {
  const circle = scene.indicatorCircles.get(id);
  if (circle !== undefined) return { outcome: failed(circle), provisional: false };
  const indicator = scene.libraryIndicator(id);
  if (indicator === null)
    return { outcome: failed({ code: "unknown-indicator", indicatorId: id }), provisional: false };
  const { outcome, provisional } = valueOf(indicator, reader(unitId, through));
  const declared = isAbsent(outcome) ? declaredFor(indicator, { scene, unitId, through }) : null;
  return { outcome: asFraction(declared ?? outcome, indicator.unit), provisional };
};
