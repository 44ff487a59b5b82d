import { CARD_ROLES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, DecimalText, IdText, literals, Moment, nullable } from "../views/common.ts";
import { NodeRef, RollUpView, StepView, UnitRef, UseView } from "../views/figure.ts";

const Head = Type.Object({
  id: IdText,
  code: Type.String(),
  title: Type.String(),
  role: literals(CARD_ROLES),
  unit: nullable(UnitRef),
  notes: Type.Array(Type.String()),
});

export const CardListView = Type.Object({
  moment: Moment,
  cards: Type.Array(
    Type.Object({
      card: Head,
      rollUp: RollUpView,
      objectives: Type.Array(Type.Object({ code: Type.String(), weight: DecimalText })),
    }),
  ),
});
export type CardListView = Static<typeof CardListView>;

export const CardView = Type.Object({
  moment: Moment,
  card: Head,
  rollUp: RollUpView,
  steps: Type.Array(StepView),
  objectives: Type.Array(
    Type.Object({
      id: IdText,
      code: Type.String(),
      title: Type.String(),
      description: nullable(Type.String()),
      weight: DecimalText,
      node: nullable(NodeRef),
      rollUp: RollUpView,
      uses: Type.Array(Type.Object({ use: UseView, basedOn: nullable(UseView) })),
      steps: Type.Array(StepView),
    }),
  ),
});
export type CardView = Static<typeof CardView>;

const problems = ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"] as const;

export const listCards = endpoint({
  id: "listCards",
  room: "appraisal",
  method: "GET",
  path: "/bodies/{bodyId}/cards",
  summary: "Individual cards of the plan, by post",
  permission: "card.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: CardListView,
  status: 200,
  conditional: false,
  problems,
});

export const readCard = endpoint({
  id: "readCard",
  room: "appraisal",
  method: "GET",
  path: "/bodies/{bodyId}/cards/{cardId}",
  summary: "An individual card with its objectives, weights and indicators",
  permission: "card.read",
  params: Type.Object({ bodyId: IdText, cardId: IdText }),
  query: AsOfQuery,
  body: null,
  response: CardView,
  status: 200,
  conditional: false,
  problems,
});
