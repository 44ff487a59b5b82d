import { tableShape } from "../shared/table-shape.ts";
import type { OpenPlan } from "../shared/open-plan.ts";

/** Whether the plan gives any weight; without one everything weighs the same and no column is needed. */
export const isWeighted = ({ roots }: OpenPlan): boolean =>
  tableShape(roots, { year: 0, narrow: true }).weighted;
