import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { BodyParams, IdText, Language, Moment, NoParams, NoQuery, nullable } from "../views/common.ts";
import { RollUpView } from "../views/figure.ts";
import { PlanRef } from "./body.ts";
import { IndicatorView } from "./indicator.ts";
import { NodeView } from "./plan.ts";
import { PublicationView } from "./publication.ts";

const PublicNode = Type.Omit(NodeView, ["moment", "plan", "cards"]);
export type PublicNode = Static<typeof PublicNode>;

const PublicIndicator = Type.Omit(IndicatorView, ["moment"]);
export type PublicIndicator = Static<typeof PublicIndicator>;

/** The figures of a plan as they were published: the tree with its indicators and how each figure was computed. */
export const PublishedFigures = Type.Object({
  moment: Moment,
  plan: PlanRef,
  body: RollUpView,
  nodes: Type.Array(PublicNode),
  indicators: Type.Array(PublicIndicator),
});
export type PublishedFigures = Static<typeof PublishedFigures>;

const PublicBody = Type.Object({
  id: IdText,
  slug: Type.String(),
  name: Type.String(),
  example: Type.Boolean(),
  /** Its pages. */
  address: Type.String(),
});

export const listPublicBodies = endpoint({
  id: "listPublicBodies",
  room: "transparency",
  method: "GET",
  path: "/public/bodies",
  summary: "Bodies that have published something",
  permission: "public.read",
  params: NoParams,
  query: NoQuery,
  body: null,
  response: Type.Object({ bodies: Type.Array(PublicBody) }),
  status: 200,
  conditional: false,
  problems: [],
});

export const listPublished = endpoint({
  id: "listPublished",
  room: "transparency",
  method: "GET",
  path: "/public/bodies/{bodyId}/publications",
  summary: "What a body has published, with every file and its hash",
  permission: "public.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: Type.Object({ publications: Type.Array(PublicationView) }),
  status: 200,
  conditional: false,
  problems: ["not-found"],
});

export const readPublished = endpoint({
  id: "readPublished",
  room: "transparency",
  method: "GET",
  path: "/public/bodies/{bodyId}/publications/{publicationId}",
  summary: "A publication with its figures; null where the document is not of a plan",
  permission: "public.read",
  params: Type.Object({ ...BodyParams.properties, publicationId: IdText }),
  query: Type.Object({ language: Type.Optional(Language) }),
  body: null,
  response: Type.Object({ publication: PublicationView, figures: nullable(PublishedFigures) }),
  status: 200,
  conditional: false,
  problems: ["not-found"],
});
