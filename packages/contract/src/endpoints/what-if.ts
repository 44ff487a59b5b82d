import { STANDINGS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { FigureChange, FigureOf } from "../views/change.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DecimalText,
  IdText,
  literals,
  Moment,
  nullable,
  PeriodText,
} from "../views/common.ts";
import {
  LightText,
  MeasureRef,
  NodeRef,
  PlainValue,
  RecordedValueView,
  UnitRef,
  UseView,
} from "../views/figure.ts";

const UseRef = Type.Object({ kind: Type.Literal("use"), useId: IdText });
const PlanNodeRef = Type.Object({ kind: Type.Literal("node"), nodeId: IdText });
const ObjectiveRef = Type.Object({ kind: Type.Literal("card-objective"), cardObjectiveId: IdText });

/** One thing supposed to be otherwise than it is recorded or planned. */
export const AssumptionView = Type.Union([
  Type.Object({
    kind: Type.Literal("value"),
    measureId: IdText,
    period: PeriodText,
    unitId: nullable(IdText),
    value: RecordedValueView,
  }),
  Type.Object({
    kind: Type.Literal("target"),
    of: UseRef,
    target: Type.Object({ period: PeriodText, value: PlainValue }),
  }),
  Type.Object({
    kind: Type.Literal("weight"),
    of: Type.Union([UseRef, PlanNodeRef, ObjectiveRef]),
    weight: nullable(DecimalText),
  }),
  Type.Object({
    kind: Type.Literal("standing"),
    of: Type.Union([UseRef, PlanNodeRef]),
    standing: literals(STANDINGS),
  }),
]);
export type AssumptionView = Static<typeof AssumptionView>;

/** The figures that would be others; those that would stay are not listed. */
export const WhatIfView = Type.Object({ moment: Moment, figures: Type.Array(FigureChange) });
export type WhatIfView = Static<typeof WhatIfView>;

const problems = ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"] as const;

export const whatIf = endpoint({
  id: "whatIf",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/what-if",
  summary:
    "What figures would be if some values, targets, weights or standings were otherwise; nothing is written",
  permission: "plan.read",
  params: BodyParams,
  query: AsOfQuery,
  body: Type.Object({ assumptions: Type.Array(AssumptionView, { maxItems: 200 }) }),
  response: WhatIfView,
  status: 200,
  conditional: false,
  safe: true,
  problems: [...problems, "assumption-refused"],
});

/** A cell that can still move an indicator, with what it holds and what of it would bring the indicator to its target. */
export const LeverView = Type.Object({
  measure: MeasureRef,
  unit: Type.String(),
  decimals: Count,
  valueType: literals(["number", "date"] as const),
  period: PeriodText,
  of: nullable(UnitRef),
  value: nullable(RecordedValueView),
  reach: Type.Object({
    /** `open`: something else is missing; `not-monotone`: there is no simple answer. */
    kind: literals(["values", "none", "open", "not-monotone"] as const),
    /** The value nearest to what is there that reaches the target; `null` where none does, or it is reached already. */
    proposal: nullable(PlainValue),
    text: Type.String(),
  }),
});
export type LeverView = Static<typeof LeverView>;

/** A figure of the tree as it is. */
const FigureNow = Type.Object({ of: FigureOf, achievement: nullable(DecimalText), light: LightText });

/** The indicators asked for, what can still move each, and the figures above it from the nearest to the body. */
export const LeversView = Type.Object({
  moment: Moment,
  places: Type.Array(
    Type.Object({
      use: UseView,
      node: nullable(NodeRef),
      levers: Type.Array(LeverView),
      above: Type.Array(FigureNow),
    }),
  ),
});
export type LeversView = Static<typeof LeversView>;

export const readLevers = endpoint({
  id: "readLevers",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/levers",
  summary: "What could still be changed to move an indicator, and what it would take",
  permission: "plan.read",
  params: BodyParams,
  query: Type.Object({
    ...AsOfQuery.properties,
    "indicator-id": Type.Optional(IdText),
    "node-id": Type.Optional(IdText),
  }),
  body: null,
  response: LeversView,
  status: 200,
  conditional: false,
  problems,
});
