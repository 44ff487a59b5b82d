import { CARD_ROLES, EASIER_REASONS, PLAN_ENTITIES, PLAN_TAGS, STANDINGS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { Count, IdText, literals, nullable, PeriodText, WeightText, Year } from "./common.ts";
import { NodeKindText, StandingText, TargetValueView } from "./figure.ts";
import { UseScaleView } from "./system.ts";

export const PlanEntityText = literals(PLAN_ENTITIES);

const Code = Type.String({ maxLength: 60 });
const Title = Type.String({ maxLength: 1000 });
const Prose = Type.String({ maxLength: 20_000 });
const Ids = Type.Array(IdText, { maxItems: 100 });
const Notes = Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 50 });
const AmountText = Type.String({
  pattern: "^\\d{1,13}\\.\\d{2}$",
  description: "Amount in euro with its two decimals",
  examples: ["235000.00"],
});
const Weight = nullable(WeightText);

const Programme = Type.Object({
  mission: nullable(Type.String({ maxLength: 20 })),
  code: Type.String({ maxLength: 20 }),
  name: Type.String({ maxLength: 300 }),
});
const Resources = Type.Array(Type.Object({ year: Year, amount: nullable(AmountText) }), { maxItems: 20 });
const Printed = Type.Object({ code: nullable(Type.String()), title: nullable(Type.String()) });

/** The fields of a node that can be set; amounts in euro, weights in per cent, both as decimal text. */
export const NODE_FIELDS = {
  code: Code,
  title: Title,
  description: nullable(Prose),
  weight: Weight,
  perspective: nullable(Type.String({ maxLength: 100 })),
  programme: nullable(Programme),
  resources: Resources,
  unitIds: Ids,
  notes: Notes,
  tags: Type.Array(literals(PLAN_TAGS), { maxItems: 20 }),
  programmeLine: nullable(Type.String({ maxLength: 500 })),
  stakeholders: nullable(Type.String({ maxLength: 1000 })),
  easierReason: nullable(literals(EASIER_REASONS)),
  /** The common objective it is; its texts can then not be changed. */
  given: nullable(
    Type.Object({
      library: Type.String({ maxLength: 100 }),
      version: Count,
      item: Type.String({ maxLength: 60 }),
    }),
  ),
};

export const USE_FIELDS = {
  indicatorId: IdText,
  indicatorVersion: Type.Integer({ format: "int32", minimum: 1 }),
  weight: Weight,
  responsibleUnitId: nullable(IdText),
  perimeterUnitId: nullable(IdText),
  basedOnUseId: nullable(IdText),
  printed: nullable(Printed),
  /** How its result is scored at this place; nothing, as the system of the body does. */
  scale: nullable(UseScaleView),
};

export const CARD_FIELDS = {
  code: Code,
  title: Title,
  role: literals(CARD_ROLES),
  unitId: nullable(IdText),
  notes: Notes,
};

export const CARD_OBJECTIVE_FIELDS = {
  code: Code,
  title: Title,
  description: nullable(Prose),
  weight: WeightText,
  nodeId: nullable(IdText),
};

export const HolderView = Type.Union([
  Type.Object({ kind: Type.Literal("node"), nodeId: IdText }),
  Type.Object({ kind: Type.Literal("card-objective"), cardObjectiveId: IdText }),
]);

const standing = { standing: literals(STANDINGS), standingReason: nullable(Type.String()) };

/** A target as a draft says it: set, or computed by a formula in the reader's language. */
export const DraftTargetValue = Type.Union([
  ...TargetValueView.anyOf,
  Type.Object({ kind: Type.Literal("formula"), formula: Type.String({ minLength: 1, maxLength: 10_000 }) }),
]);
export type DraftTargetValue = Static<typeof DraftTargetValue>;
const TargetView = Type.Object({ period: PeriodText, value: DraftTargetValue });

/** A node as a draft holds it: what the plan says, without figures. */
export const PlanNodeView = Type.Object({
  ...{ id: IdText, parentId: nullable(IdText), kind: NodeKindText, order: Count },
  ...standing,
  ...NODE_FIELDS,
});
export const PlanUseView = Type.Object({
  ...{ id: IdText, holder: HolderView, order: Count },
  ...standing,
  ...USE_FIELDS,
  targets: Type.Array(TargetView),
});
export const PlanCardView = Type.Object({ ...{ id: IdText, order: Count }, ...CARD_FIELDS });
export const PlanCardObjectiveView = Type.Object({
  ...{ id: IdText, cardId: IdText, order: Count },
  ...CARD_OBJECTIVE_FIELDS,
});

/** What a version holds, as data that can be edited. */
export const PlanContentView = Type.Object({
  nodes: Type.Array(PlanNodeView),
  uses: Type.Array(PlanUseView),
  cards: Type.Array(PlanCardView),
  cardObjectives: Type.Array(PlanCardObjectiveView),
});
export type PlanContentView = Static<typeof PlanContentView>;

const Rank = Type.Optional(Count);
const NewId = Type.Optional(IdText);

/** What a new thing must be given; the rest is empty, and its id is made by the service unless the caller has one. */
const NewNode = Type.Object({
  ...{ id: NewId, parentId: nullable(IdText), kind: NodeKindText, order: Rank },
  ...Type.Partial(Type.Object(NODE_FIELDS)).properties,
  ...{ code: Code, title: Title },
});
const NewUse = Type.Object({
  ...{ id: NewId, holder: HolderView, order: Rank },
  ...Type.Partial(Type.Object(USE_FIELDS)).properties,
  ...{ indicatorId: IdText, indicatorVersion: USE_FIELDS.indicatorVersion },
  targets: Type.Optional(Type.Array(TargetView, { maxItems: 100 })),
});
const NewCard = Type.Object({
  ...{ id: NewId, order: Rank },
  ...Type.Partial(Type.Object(CARD_FIELDS)).properties,
  ...{ code: Code, title: Title, role: CARD_FIELDS.role },
});
const NewCardObjective = Type.Object({
  ...{ id: NewId, cardId: IdText, order: Rank },
  ...Type.Partial(Type.Object(CARD_OBJECTIVE_FIELDS)).properties,
  ...{ code: Code, title: Title, weight: WeightText },
});

const adds = <const E extends string, S extends Parameters<typeof Type.Optional>[0]>(entity: E, value: S) =>
  Type.Object({ kind: Type.Literal("add"), entity: Type.Literal(entity), value });

const sets = <const E extends string, P extends Parameters<typeof Type.Object>[0]>(entity: E, fields: P) =>
  Type.Object({
    ...{ kind: Type.Literal("set"), entity: Type.Literal(entity), id: IdText },
    fields: Type.Partial(Type.Object(fields)),
  });

/** One change of a draft, as data. */
export const PlanEditView = Type.Union([
  adds("node", NewNode),
  adds("use", NewUse),
  adds("card", NewCard),
  adds("card-objective", NewCardObjective),
  sets("node", NODE_FIELDS),
  sets("use", USE_FIELDS),
  sets("card", CARD_FIELDS),
  sets("card-objective", CARD_OBJECTIVE_FIELDS),
  Type.Object({
    ...{ kind: Type.Literal("move"), entity: PlanEntityText, id: IdText },
    ...{ into: nullable(IdText), before: nullable(IdText) },
  }),
  Type.Object({
    ...{ kind: Type.Literal("set-standing"), entity: literals(["node", "use"] as const), id: IdText },
    ...{ standing: StandingText, reason: nullable(Type.String({ maxLength: 2000 })) },
  }),
  Type.Object({
    kind: Type.Literal("set-targets"),
    cells: Type.Array(Type.Object({ useId: IdText, period: PeriodText, value: nullable(DraftTargetValue) }), {
      minItems: 1,
      maxItems: 5000,
    }),
  }),
  Type.Object({ kind: Type.Literal("remove"), entity: PlanEntityText, id: IdText }),
]);
export type PlanEditView = Static<typeof PlanEditView>;
