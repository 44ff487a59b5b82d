import { PLAN_VIEWS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, DecimalText, IdText, literals, Moment, nullable } from "../views/common.ts";
import { LightText, RollUpView, StepView } from "../views/figure.ts";
import { PlanRef } from "./body.ts";

/** One thing a row of a view is made of, and the page that shows it: an objective, an indicator, a card. */
const ViewPart = Type.Object({
  kind: literals(["node", "use", "card-objective"] as const),
  /** Id of the node, of the indicator, or of the card that holds the objective. */
  id: IdText,
  code: Type.String(),
  title: Type.String(),
  /** Weight on its card; `null` where the parts weigh the same. */
  weight: nullable(DecimalText),
  achievement: nullable(DecimalText),
  light: LightText,
});

/** The same figures by another parent than the areas: perspectives, units, cards of posts. */
export const PlanViewView = Type.Object({
  moment: Moment,
  plan: PlanRef,
  view: literals(PLAN_VIEWS),
  rows: Type.Array(
    Type.Object({
      /** Id of the unit or card, or the perspective; `null` for objectives without a perspective. */
      key: nullable(Type.String()),
      /** `null` for objectives without a perspective. */
      title: nullable(Type.String()),
      rollUp: RollUpView,
      parts: Type.Array(ViewPart),
      steps: Type.Array(StepView),
    }),
  ),
});
export type PlanViewView = Static<typeof PlanViewView>;

const problems = ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"] as const;

const reading = {
  method: "GET",
  query: AsOfQuery,
  body: null,
  response: PlanViewView,
  status: 200,
  conditional: false,
  problems,
} as const;

export const readView = endpoint({
  ...reading,
  id: "readView",
  room: "plan",
  path: "/bodies/{bodyId}/views/{view}",
  summary: "The figures of the plan by perspective or by unit, each explained",
  permission: "plan.read",
  params: Type.Object({ bodyId: IdText, view: literals(["perspective", "unit"] as const) }),
});

export const readCardView = endpoint({
  ...reading,
  id: "readCardView",
  room: "appraisal",
  path: "/bodies/{bodyId}/views/card",
  summary: "The figures of the plan by individual card, each explained",
  permission: "card.read",
  params: BodyParams,
});
