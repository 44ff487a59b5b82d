import type { Formula } from "../formula/formula.ts";
import type { Target } from "../indicator/indicator.ts";
import type { Scale } from "../indicator/scale/scale.ts";
import type { UseId } from "../quantity/id.ts";
import type { IndicatorUse } from "./tree.ts";

type Uses = { readonly uses: { readonly get: (useId: UseId) => IndicatorUse | undefined } };

const baseOf = ({ basedOnUseId }: IndicatorUse, { uses }: Uses): IndicatorUse | null =>
  basedOnUseId === null ? null : (uses.get(basedOnUseId) ?? null);

/** A card's use may refer to a use of the tree: without targets of its own it has the other's. */
export const targetsOf = (use: IndicatorUse, outline: Uses): readonly Target[] =>
  use.targets.length > 0 ? use.targets : (baseOf(use, outline)?.targets ?? []);

/** The scale that the plan gives a use, or the use it refers to; `null`: the body's. */
export const scaleOf = (use: IndicatorUse, outline: Uses): Scale | null =>
  use.scale ?? baseOf(use, outline)?.scale ?? null;

/** The formulas its targets are computed by. */
export const targetFormulasOf = (use: IndicatorUse, outline: Uses): readonly Formula[] =>
  targetsOf(use, outline).flatMap(({ value }) => (value.kind === "formula" ? [value.formula] : []));
