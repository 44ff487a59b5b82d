import type { Entry, RecordedValue, Validation } from "../../measurement/cell.ts";
import type { Day } from "../../quantity/day.ts";
import type { IndicatorId, MeasureId } from "../../quantity/id.ts";
import type { PlanVersion } from "../document.ts";
import type { ChildRef } from "../evaluation.ts";

/**
 * What a plan version says differently of a node, an indicator or an objective of a card: it is new or gone, has
 * another target, weight, standing, scope of values or place, or is computed or scored by another definition.
 */
export const PLAN_ASPECTS = [
  "added",
  "removed",
  "target",
  "weight",
  "standing",
  "perimeter",
  "place",
  "definition",
] as const;
export type PlanAspect = (typeof PLAN_ASPECTS)[number];

/** Why a figure is not what it was: what came to be known, or to be in force, in between. */
export type ChangeCause =
  /** A value was recorded; `replaced` is what its cell held before, `null` when nothing. */
  | { readonly kind: "entry"; readonly entry: Entry; readonly replaced: RecordedValue | null }
  | { readonly kind: "validation"; readonly validation: Validation; readonly entry: Entry }
  | {
      readonly kind: "plan";
      readonly version: Pick<PlanVersion, "planId" | "version" | "act" | "reason" | "approvedAt">;
      readonly of: ChildRef;
      readonly aspect: PlanAspect;
    }
  /** Another measurement system is in force; `null` where the documented default is. */
  | { readonly kind: "system"; readonly title: string | null }
  | { readonly kind: "measure-definition"; readonly measureId: MeasureId; readonly version: number }
  | { readonly kind: "indicator-definition"; readonly indicatorId: IndicatorId; readonly version: number }
  /** Nothing was recorded, time went on: something is due now that was not. */
  | { readonly kind: "day"; readonly from: Day; readonly to: Day };

/** The name of a cause: the same cause reaching two figures has one. */
export const causeKey = (cause: ChangeCause): string => {
  switch (cause.kind) {
    case "entry":
      return `entry ${cause.entry.seq}`;
    case "validation":
      return `validation ${cause.validation.seq}`;
    case "plan":
      return `plan ${JSON.stringify(cause.of)} ${cause.aspect}`;
    case "measure-definition":
      return `measure ${cause.measureId}`;
    case "indicator-definition":
      return `indicator ${cause.indicatorId}`;
    default:
      return cause.kind;
  }
};
