import type { Indicator } from "../indicator/indicator.ts";
import type { SystemOptions } from "../indicator/system.ts";
import type { IndicatorId } from "../quantity/id.ts";
import { indicatorCirclesOf, indicatorsBelow } from "./indicator-circles.ts";
import { formulasOf } from "./library.ts";
import { inOrder } from "./order.ts";
import type { Outline } from "./outline.ts";
import type { PlanIssue } from "./plan-issue.ts";
import { keyOf, tasksOf } from "./tasks.ts";
import type { IndicatorUse } from "./tree.ts";
import { targetFormulasOf } from "./use-targets.ts";

export type Placed = { readonly use: IndicatorUse; readonly indicator: Indicator };

/** What circles are looked for in. */
export type CircleFrame = {
  readonly outline: Outline;
  readonly options: SystemOptions;
  /** The indicators that formulas may name. */
  readonly library: ReadonlyMap<IndicatorId, Indicator>;
};

/** A circle is told at each formula on it, also that of a computed target, with the objectives and the indicators it leads through (C-CYC). */
export const circleIssues = (placed: readonly Placed[], frame: CircleFrame): readonly PlanIssue[] => {
  const ofNodes = circlesThroughNodes(placed, frame);
  const formulas = formulasOf(frame.library);
  const ofIndicators = indicatorCirclesOf(formulas);
  return placed.flatMap(({ use, indicator }): readonly PlanIssue[] => {
    const own = [indicator.formula, ...targetFormulasOf(use, frame.outline)];
    const named = own.flatMap((formula) => [...indicatorsBelow(formula, (id) => formulas.get(id) ?? null)]);
    const circling = [...new Set(named)].filter((id) => ofIndicators.has(id));
    const codes = circling.flatMap((id) => frame.library.get(id)?.code ?? []);
    const through = [...(ofNodes.get(use.id) ?? []), ...codes.toSorted()];
    if (through.length === 0) return [];
    return [
      { code: "circular", facts: { through: through.join(", ") }, place: { kind: "use", useId: use.id } },
    ];
  });
};

/** The codes of the nodes on the circle of each use. */
const circlesThroughNodes = (
  placed: readonly Placed[],
  { outline, options, library }: CircleFrame,
): ReadonlyMap<string, readonly string[]> => {
  const formulas = new Map(placed.map(({ use, indicator }) => [use.id, indicator.formula]));
  const tasks = tasksOf({
    outline,
    options,
    formulaOf: (use) => formulas.get(use.id) ?? null,
    namedFormula: (id) => library.get(id)?.formula ?? null,
  });
  const circles = new Map(inOrder(tasks).map(({ key, circle }) => [key, new Set(circle)]));
  return new Map(
    placed.map(({ use }) => {
      const circle = circles.get(keyOf({ kind: "use", useId: use.id }));
      const nodes = [...outline.nodes.values()].filter(({ id }) =>
        circle?.has(keyOf({ kind: "node", nodeId: id })),
      );
      return [use.id, nodes.map(({ code }) => code).toSorted()];
    }),
  );
};
