import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { Count, IdText, InstantText, Language, nullable, Page, PageQuery } from "../views/common.ts";
import { DirectionText, SeriesPoint, UnitRef } from "../views/figure.ts";
import { PlanContentView, PlanEditView, PlanEntityText } from "../views/plan-content.ts";
import { PlanHead, PlanParams, PlanVersionView, VersionParams } from "./plan-life.ts";

/** A definition that the content places, as a grid of targets shows it. */
export const PlacedIndicator = Type.Object({
  id: IdText,
  version: Count,
  /** The last definition of the library: greater than `version` when this one was renewed since. */
  lastVersion: Count,
  code: Type.String(),
  title: Type.String(),
  typology: nullable(Type.String()),
  unit: Type.String(),
  decimals: Count,
  direction: DirectionText,
  formula: Type.String(),
  /** The last known result, declared or computed, of a year before the plan's first. */
  previous: nullable(SeriesPoint),
});

/** A version as data: to be edited when it is the draft, else only to be read. */
export const PlanDraftView = Type.Object({
  plan: PlanHead,
  version: PlanVersionView,
  /** Grows with every change of the draft: it goes into If-Match. */
  revision: Count,
  editable: Type.Boolean(),
  content: PlanContentView,
  indicators: Type.Array(PlacedIndicator),
  units: Type.Array(UnitRef),
  /** The libraries of common objectives that nodes come from. */
  libraries: Type.Array(Type.Object({ id: Type.String(), version: Count, title: Type.String() })),
});
export type PlanDraftView = Static<typeof PlanDraftView>;

/** What became of a batch of edits, and how to take it back. */
export const EditedView = Type.Object({
  revision: Count,
  /** Changes of others since the version seen, on other fields: both stand. */
  merged: Count,
  /** Everything that is not as it was at the version seen, whoever changed it. */
  changed: PlanContentView,
  removed: Type.Array(IdText),
  created: Type.Array(Type.Object({ entity: PlanEntityText, id: IdText })),
  /** The edits that undo this batch. */
  undo: Type.Array(PlanEditView),
});
export type EditedView = Static<typeof EditedView>;

/** One change of the draft in words. */
export const DraftChangeView = Type.Object({
  revision: Count,
  by: Type.String(),
  at: InstantText,
  reason: nullable(Type.String()),
  act: nullable(Type.String()),
  words: Type.Array(Type.String()),
});

export const DraftChangesView = Type.Object({ page: Page, changes: Type.Array(DraftChangeView) });
export type DraftChangesView = Static<typeof DraftChangesView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

export const readPlanVersion = endpoint({
  id: "readPlanVersion",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/versions/{version}",
  summary: "A version of a plan as data, now or as it was at a moment; the draft's ETag is its revision",
  permission: "plan.read",
  params: VersionParams,
  query: Type.Object({ "known-at": Type.Optional(InstantText), language: Type.Optional(Language) }),
  body: null,
  response: PlanDraftView,
  status: 200,
  conditional: false,
  versioned: true,
  problems: reading,
});

export const listDraftChanges = endpoint({
  id: "listDraftChanges",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/versions/{version}/changes",
  summary: "The changes of a draft in words, newest first",
  permission: "plan.read",
  params: VersionParams,
  query: Type.Object({
    ...PageQuery,
    since: Type.Optional(Type.Integer({ format: "int32", minimum: 0 })),
    language: Type.Optional(Language),
  }),
  body: null,
  response: DraftChangesView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const editDraft = endpoint({
  id: "editDraft",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/plans/{planId}/draft/edits",
  summary: "Change the draft: all edits or none; what others wrote meanwhile on other fields is merged",
  permission: "plan.edit",
  params: PlanParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    edits: Type.Array(PlanEditView, { minItems: 1, maxItems: 1000 }),
    reason: Type.Optional(nullable(Type.String({ maxLength: 2000 }))),
    actId: Type.Optional(nullable(IdText)),
  }),
  response: EditedView,
  status: 201,
  conditional: true,
  problems: [
    ...reading,
    "version-required",
    "changed-meanwhile",
    "key-used-differently",
    "edit-refused",
    "no-draft",
  ],
});
