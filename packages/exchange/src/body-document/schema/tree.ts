import { CARD_ROLES, EASIER_REASONS, NODE_KINDS, PLAN_STATUSES, PLAN_TAGS, STANDINGS } from "@albero/domain";
import { Type } from "typebox";
import { closed, nullable, oneOf, variants } from "../../reading/building.ts";
import { GivenSchema } from "./common.ts";
import {
  CentsNumber,
  HundredthsNumber,
  IdText,
  InstantText,
  Notes,
  OrderNumber,
  PeriodText,
  YearNumber,
} from "./quantity.ts";
import { TargetValueSchema, UseScaleSchema } from "./scoring.ts";

const Sha256 = Type.String({ pattern: "^[0-9a-f]{64}$", description: "a SHA-256 in hexadecimal" });

const TargetSchema = closed({ period: PeriodText, value: TargetValueSchema }, "the target of a period");

const standing = {
  standing: oneOf(STANDINGS, "whether it counts"),
  standingReason: nullable(Type.String()),
};

export const ProgrammeSchema = closed(
  { mission: nullable(Type.String()), code: Type.String(), name: Type.String() },
  "a budget programme; its key is mission and code",
);

const ResourceSchema = closed(
  { year: YearNumber, amount: nullable(CentsNumber) },
  "economic resources of a year",
);

const NodeSchema = closed(
  {
    id: IdText,
    parentId: nullable(IdText),
    kind: oneOf(NODE_KINDS, "level of the tree"),
    code: Type.String(),
    title: Type.String(),
    description: nullable(Type.String()),
    order: OrderNumber,
    weight: nullable(HundredthsNumber),
    ...standing,
    perspective: nullable(Type.String()),
    programme: nullable(ProgrammeSchema),
    resources: Type.Array(ResourceSchema),
    unitIds: Type.Array(IdText),
    notes: Notes,
    tags: Type.Optional(Type.Array(oneOf(PLAN_TAGS, "a theme the law asks for"))),
    programmeLine: Type.Optional(
      Type.String({ description: "line of the multi-year programme, with its act" }),
    ),
    stakeholders: Type.Optional(Type.String({ description: "who is concerned by it" })),
    easierReason: Type.Optional(oneOf(EASIER_REASONS, "why its targets may be easier than the last results")),
    given: Type.Optional(GivenSchema),
  },
  "an area, an objective or a container of the tree",
);

const HolderSchema = variants(
  "kind",
  [
    closed({ kind: Type.Literal("node"), nodeId: IdText }, "a node of the tree"),
    closed({ kind: Type.Literal("card-objective"), cardObjectiveId: IdText }, "an objective of a card"),
  ],
  "where an indicator is placed",
);

const UseSchema = closed(
  {
    id: IdText,
    holder: HolderSchema,
    indicatorId: IdText,
    indicatorVersion: Type.Integer({ minimum: 1 }),
    order: OrderNumber,
    weight: nullable(HundredthsNumber),
    ...standing,
    responsibleUnitId: nullable(IdText),
    perimeterUnitId: nullable(IdText),
    basedOnUseId: nullable(IdText),
    targets: Type.Array(TargetSchema),
    scale: Type.Optional(UseScaleSchema),
    printed: nullable(
      closed(
        { code: nullable(Type.String()), title: nullable(Type.String()) },
        "code and title as printed here",
      ),
    ),
  },
  "an indicator placed in a plan, with its targets",
);

const CardSchema = closed(
  {
    id: IdText,
    code: Type.String(),
    title: Type.String(),
    role: oneOf(CARD_ROLES, "role of the post"),
    order: OrderNumber,
    unitId: nullable(IdText),
    notes: Notes,
  },
  "an individual card: of a post, never of a named person",
);

const CardObjectiveSchema = closed(
  {
    id: IdText,
    cardId: IdText,
    code: Type.String(),
    title: Type.String(),
    description: nullable(Type.String()),
    order: OrderNumber,
    weight: HundredthsNumber,
    nodeId: nullable(IdText),
  },
  "an objective of a card",
);

const PlanVersionSchema = closed(
  {
    planId: IdText,
    version: Type.Integer({ minimum: 1 }),
    status: oneOf(PLAN_STATUSES, "state of the version"),
    basedOn: nullable(Type.Integer({ minimum: 1 })),
    act: nullable(Type.String()),
    reason: nullable(Type.String()),
    recordedAt: InstantText,
    approvedAt: nullable(InstantText),
    sha256: nullable(Sha256),
    nodes: Type.Array(NodeSchema),
    uses: Type.Array(UseSchema),
    cards: Type.Array(CardSchema),
    cardObjectives: Type.Array(CardObjectiveSchema),
  },
  "an immutable snapshot of a plan",
);

export const PlanSchema = closed(
  {
    id: IdText,
    title: Type.String(),
    years: Type.Array(YearNumber),
    versions: Type.Array(PlanVersionSchema),
  },
  "a plan with its years and versions",
);

export const TraceSchema = closed(
  {
    planId: IdText,
    version: Type.Integer({ minimum: 1 }),
    revision: Type.Integer({ minimum: 0 }),
    sha256: Sha256,
  },
  "the state of a plan that the document was written from",
);
