import type { Target } from "../../indicator/indicator.ts";
import type { GivenValue } from "../../measurement/entering.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { MeasureId, UnitId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import type { ChildRef } from "../evaluation.ts";
import type { Standing } from "../tree.ts";

/** One thing supposed to be otherwise than it is recorded or planned. */
export type Assumption =
  /** The cell of a measure holds this value. */
  | {
      readonly kind: "value";
      readonly measureId: MeasureId;
      readonly period: PeriodCode;
      readonly unitId: UnitId | null;
      readonly value: GivenValue;
    }
  /** An indicator at its place should reach this in a period; its other targets stay. */
  | {
      readonly kind: "target";
      readonly of: Extract<ChildRef, { readonly kind: "use" }>;
      readonly target: Target;
    }
  /** A node, an indicator or an objective of a card weighs so much; `null`: the same as its siblings. */
  | { readonly kind: "weight"; readonly of: ChildRef; readonly weight: Hundredths | null }
  | {
      readonly kind: "standing";
      readonly of: Exclude<ChildRef, { readonly kind: "card-objective" }>;
      readonly standing: Standing;
    };
