import type { SystemOptions } from "../indicator/system.ts";
import type { Hundredths } from "../quantity/hundredths.ts";
import type { Light } from "./evaluation.ts";

/** The light of an achievement by the body's thresholds (default: in line from 90, to watch from 60). */
export const lightOf = (achievement: Hundredths, { inLine, toWatch }: SystemOptions["lights"]): Light => {
  if (achievement >= inLine) return "in-line";
  return achievement >= toWatch ? "to-watch" : "critical";
};
