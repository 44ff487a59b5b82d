import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  DecimalText,
  IdText,
  literals,
  Moment,
  nullable,
  Year,
} from "../views/common.ts";

export const BudgetView = Type.Object({
  moment: Moment,
  years: Type.Array(Year),
  summary: nullable(Type.String()),
  notes: Type.Array(Type.String()),
  sections: Type.Array(
    Type.Object({
      slug: Type.String(),
      title: Type.String(),
      lines: Type.Array(
        Type.Object({
          id: IdText,
          label: Type.String(),
          kind: literals(["amount", "index"] as const),
          values: Type.Array(nullable(DecimalText)),
          target: nullable(Type.String()),
          notes: Type.Array(Type.String()),
        }),
      ),
    }),
  ),
});
export type BudgetView = Static<typeof BudgetView>;

export const ContextView = Type.Object({
  moment: Moment,
  tables: Type.Array(
    Type.Object({
      slug: Type.String(),
      title: Type.String(),
      columns: Type.Array(Type.String()),
      rows: Type.Array(
        Type.Object({
          label: Type.String(),
          unit: nullable(Type.String()),
          values: Type.Array(nullable(Type.String())),
          notes: Type.Array(Type.String()),
        }),
      ),
    }),
  ),
});
export type ContextView = Static<typeof ContextView>;

const problems = ["not-signed-in", "not-permitted", "not-found"] as const;

export const readBudget = endpoint({
  id: "readBudget",
  room: "budget",
  method: "GET",
  path: "/bodies/{bodyId}/budget",
  summary: "Budget statements by year with the printed indices",
  permission: "body.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: BudgetView,
  status: 200,
  conditional: false,
  problems,
});

export const readContext = endpoint({
  id: "readContext",
  room: "context",
  method: "GET",
  path: "/bodies/{bodyId}/context",
  summary: "Context figures of the plan",
  permission: "body.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: ContextView,
  status: 200,
  conditional: false,
  problems,
});
