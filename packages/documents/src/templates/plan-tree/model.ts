import { systemInForce, yearOf, type RollUp, type SystemOptions } from "@albero/domain";
import { tableShape, type TableShape } from "../shared/table-shape.ts";
import type { Branch, OpenPlan } from "../shared/open-plan.ts";

/** The performance tree as it is printed: what stands on the sheet, before any word of it. */
export type PlanTreeModel = {
  readonly body: RollUp;
  readonly areas: readonly Branch[];
  /** Yearly targets beside the tree, which enter no mean. */
  readonly containers: readonly Branch[];
  readonly shape: TableShape;
  /** Thresholds of the lights, as the body chose them. */
  readonly lights: SystemOptions["lights"];
};

export const planTreeModel = ({ document, evaluation, roots }: OpenPlan): PlanTreeModel => ({
  body: evaluation.body,
  areas: roots.filter(({ node }) => node.kind !== "container"),
  containers: roots.filter(({ node }) => node.kind === "container"),
  shape: tableShape(roots, { year: yearOf(evaluation.period), narrow: false }),
  lights: systemInForce(document.systems, evaluation).lights,
});
