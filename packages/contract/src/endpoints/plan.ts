import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DecimalText,
  IdText,
  Moment,
  nullable,
  Year,
} from "../views/common.ts";
import {
  CardRef,
  NodeKindText,
  NodeRef,
  RollUpView,
  StandingText,
  StepView,
  UnitRef,
  UseView,
} from "../views/figure.ts";
import { PlanRef } from "./body.ts";

const reading = ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"] as const;

/** A node of the tree with its figure; indicators are listed apart and say which node holds them. */
export const TreeNodeView = Type.Object({
  id: IdText,
  parentId: nullable(IdText),
  kind: NodeKindText,
  code: Type.String(),
  title: Type.String(),
  weight: nullable(DecimalText),
  standing: StandingText,
  standingReason: nullable(Type.String()),
  perspective: nullable(Type.String()),
  units: Type.Array(UnitRef),
  rollUp: RollUpView,
});
export type TreeNodeView = Static<typeof TreeNodeView>;

export const TreeView = Type.Object({
  moment: Moment,
  plan: PlanRef,
  body: RollUpView,
  nodes: Type.Array(TreeNodeView),
  uses: Type.Array(Type.Object({ nodeId: IdText, use: UseView })),
});
export type TreeView = Static<typeof TreeView>;

/** An objective or area: everything its page shows. */
export const NodeView = Type.Object({
  moment: Moment,
  plan: PlanRef,
  node: Type.Object({
    id: IdText,
    kind: NodeKindText,
    code: Type.String(),
    title: Type.String(),
    description: nullable(Type.String()),
    weight: nullable(DecimalText),
    standing: StandingText,
    standingReason: nullable(Type.String()),
    perspective: nullable(Type.String()),
    programme: nullable(
      Type.Object({ mission: nullable(Type.String()), code: Type.String(), name: Type.String() }),
    ),
    resources: Type.Array(Type.Object({ year: Year, amount: nullable(DecimalText) })),
    units: Type.Array(UnitRef),
    notes: Type.Array(Type.String()),
    programmeLine: nullable(Type.String()),
    stakeholders: nullable(Type.String()),
    /** The common objective it is: the library's title, and the version it was adopted from. */
    given: nullable(Type.Object({ title: Type.String(), version: Count })),
  }),
  path: Type.Array(NodeRef),
  rollUp: RollUpView,
  /** Whether the children's results enter this node's figure (a choice of the SMVP). */
  childrenCount: Type.Boolean(),
  uses: Type.Array(UseView),
  /** What the objective is made of beside its own indicators. */
  parts: Type.Array(Type.Object({ node: TreeNodeView, uses: Type.Array(UseView) })),
  children: Type.Array(Type.Object({ node: TreeNodeView, indicators: Count })),
  cards: Type.Array(CardRef),
  steps: Type.Array(StepView),
});
export type NodeView = Static<typeof NodeView>;

export const readTree = endpoint({
  id: "readTree",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/tree",
  summary: "The performance tree with weights, achievements and lights",
  permission: "plan.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: TreeView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const readNode = endpoint({
  id: "readNode",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/nodes/{nodeId}",
  summary: "An area or objective with its indicators and how its figure was computed",
  permission: "plan.read",
  params: Type.Object({ bodyId: IdText, nodeId: IdText }),
  query: AsOfQuery,
  body: null,
  response: NodeView,
  status: 200,
  conditional: false,
  problems: reading,
});
