import { dependenciesOf } from "../formula/dependencies.ts";
import type { Formula } from "../formula/formula.ts";
import type { IndicatorId } from "../quantity/id.ts";
import type { Cause } from "../quantity/outcome.ts";
import { inOrder } from "./order.ts";

/**
 * The indicators whose formulas name each other in a circle, with the cause that tells it. Another period is no way
 * out: this year's figure from last year's, from the one before, would have no beginning.
 */
export const indicatorCirclesOf = (
  formulas: ReadonlyMap<IndicatorId, Formula>,
): ReadonlyMap<IndicatorId, Cause> => {
  const vertices = [...formulas].map(([id, formula]) => ({
    key: id,
    needs: dependenciesOf(formula).indicators,
  }));
  return new Map(
    inOrder(vertices)
      .filter(({ circle }) => circle.length > 0)
      .map(({ key, circle }) => [
        key as IndicatorId,
        { code: "circular", nodeIds: [], indicatorIds: circle as readonly IndicatorId[] },
      ]),
  );
};

/** The indicators a formula names, and those they name in turn. */
export const indicatorsBelow = (
  formula: Formula,
  formulaOf: (indicatorId: IndicatorId) => Formula | null,
): ReadonlySet<IndicatorId> => {
  const found = new Set(dependenciesOf(formula).indicators);
  for (const id of found) {
    const named = formulaOf(id);
    if (named !== null) for (const next of dependenciesOf(named).indicators) found.add(next);
  }
  return found;
};
