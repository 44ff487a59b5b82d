import { fromHundredths } from "../../quantity/hundredths.ts";
import type { Scale } from "./scale.ts";
import { isMarkReached, type Sight } from "./sight.ts";

type Steps = Extract<Scale, { readonly kind: "steps" }>;

/** The most that a reached mark is worth, in whatever order they are written; nothing before the first. */
export const worthSteps = ({ reads, marks }: Steps, sight: Sight): number =>
  Math.max(0, ...marks.map(({ at, worth }) => (isMarkReached(sight, reads, at) ? fromHundredths(worth) : 0)));
