import { CARD_ROLES, NODE_KINDS, PLAN_STATUSES, STANDINGS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { formulaDefinition, FormulaSchema } from "../../body-document/schema/formula.ts";
import { InstantText, Notes, YearNumber } from "../../body-document/schema/quantity.ts";
import { UseScaleSchema } from "../../body-document/schema/scoring.ts";
import { ProgrammeSchema } from "../../body-document/schema/tree.ts";
import { closed, nullable, oneOf, textLike } from "../../reading/building.ts";
import { optional, Slug, Weight } from "./common.ts";

const NUMBER = "-?\\d+(\\.\\d+)?";

/** What should be reached, as text: a number, a day, a range or an answer. */
const SetTarget = textLike(
  `^(${NUMBER}|${NUMBER}\\.\\.${NUMBER}|\\d{4}-\\d{2}-\\d{2}|yes|no)$`,
  "a number, a day, a range as 10..20, yes or no",
);

/** By period, what should be reached or the formula it is computed by. */
const Targets = Type.Record(
  Type.String(),
  Type.Union([SetTarget, closed({ formula: FormulaSchema }, "a target computed by a formula")]),
  { description: "targets by period" },
);

const standing = {
  weight: optional(Weight),
  standing: optional(oneOf(STANDINGS, "whether it counts")),
  standingReason: optional(Type.String()),
};

const use = {
  ...standing,
  indicator: Slug,
  responsibleUnit: nullable(Slug),
  perimeter: optional(Slug),
  targets: Targets,
  scale: optional(UseScaleSchema),
};

export const UseForm = closed(use, "an indicator placed on a node");
export type UseForm = Static<typeof UseForm>;

export const CardUseForm = closed(
  {
    ...use,
    basedOn: nullable(
      textLike(
        "^[^/]+/[^/]+$",
        "a use of the tree as node/indicator, followed by @unit where it has a perimeter",
      ),
    ),
    printed: optional(
      nullable(closed({ code: nullable(Type.String()), title: nullable(Type.String()) }, "as printed here")),
    ),
  },
  "an indicator placed on an objective of a card",
);
export type CardUseForm = Static<typeof CardUseForm>;

const ResourceForm = closed({ year: YearNumber, cents: nullable(Type.Integer()) }, "resources of a year");

const node = {
  ...standing,
  slug: Slug,
  kind: oneOf(NODE_KINDS, "level of the tree"),
  code: Type.String(),
  title: Type.String(),
  description: nullable(Type.String()),
  perspective: optional(Type.String()),
  programme: optional(ProgrammeSchema),
  resources: optional(Type.Array(ResourceForm)),
  units: Type.Array(Slug),
  notes: Notes,
  indicators: Type.Array(UseForm),
};

const LeafForm = closed(node, "a node without those below it");
/** A node with the nodes below it. */
export type NodeForm = Static<typeof LeafForm> & { children?: NodeForm[] };
const NodeForm = Type.Unsafe<NodeForm>({ $ref: "#/$defs/node" });

const CardObjectiveForm = closed(
  {
    slug: Slug,
    code: Type.String(),
    title: Type.String(),
    description: nullable(Type.String()),
    weight: Weight,
    node: nullable(Slug),
    indicators: Type.Array(CardUseForm),
  },
  "an objective of a card",
);

const CardForm = closed(
  {
    slug: Slug,
    code: Type.String(),
    title: Type.String(),
    role: oneOf(CARD_ROLES, "role of the post"),
    unit: nullable(Slug),
    notes: Notes,
    objectives: Type.Array(CardObjectiveForm),
  },
  "a card",
);
export type CardForm = Static<typeof CardForm>;

const VersionForm = closed(
  {
    version: Type.Integer({ minimum: 1 }),
    status: oneOf(PLAN_STATUSES, "state of the version"),
    basedOn: nullable(Type.Integer({ minimum: 1 })),
    act: nullable(Type.String()),
    reason: nullable(Type.String()),
    recordedAt: InstantText,
    approvedAt: nullable(InstantText),
    sha256: nullable(Type.String()),
    nodes: Type.Array(NodeForm),
    cards: Type.Array(CardForm),
  },
  "a version of the plan",
);
export type VersionForm = Static<typeof VersionForm>;

const PlanFields = closed(
  { slug: Slug, title: Type.String(), years: Type.Array(YearNumber), versions: Type.Array(VersionForm) },
  "a plan",
);

export const PlanForm = Type.Unsafe<Static<typeof PlanFields>>({
  ...PlanFields,
  $defs: {
    node: closed({ ...LeafForm.properties, children: optional(Type.Array(NodeForm)) }, "a node"),
    ...formulaDefinition(Slug),
  },
});
export type PlanForm = Static<typeof PlanForm>;
