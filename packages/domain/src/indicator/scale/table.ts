import { worthFourThresholds } from "./four-thresholds.ts";
import { worthLinear } from "./linear.ts";
import type { Scale, ScaleKind } from "./scale.ts";
import type { Sight } from "./sight.ts";
import { worthSteps } from "./steps.ts";

type Worth<Kind extends ScaleKind> = (scale: Extract<Scale, { readonly kind: Kind }>, sight: Sight) => number;

/** What a result is worth by each scale, in per cent and not rounded. A new scale is one file and one line here. */
const WORTHS: { readonly [Kind in ScaleKind]: Worth<Kind> } = {
  "on-off": (_, { reached }) => (reached ? 100 : 0),
  proportional: (_, { percent }) => percent,
  linear: worthLinear,
  steps: worthSteps,
  "four-thresholds": worthFourThresholds,
};

/** What a result is worth by a scale, in per cent; neither rounded nor bounded yet. */
export const worthBy = (scale: Scale, sight: Sight): number =>
  (WORTHS[scale.kind] as Worth<ScaleKind>)(scale, sight);
