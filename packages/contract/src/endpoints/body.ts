import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DayText,
  IdText,
  InstantText,
  Language,
  Moment,
  MonthDayText,
  NoQuery,
  nullable,
  PeriodText,
  Year,
} from "../views/common.ts";
import {
  LightText,
  NodeRef,
  RecordedValueView,
  RollUpView,
  UnitRef,
  UseView,
  MeasureRef,
} from "../views/figure.ts";

export const PlanRef = Type.Object({
  id: IdText,
  title: Type.String(),
  years: Type.Array(Year),
  version: Count,
  status: Type.String(),
  approvedAt: nullable(InstantText),
  sha256: nullable(Type.String()),
});

export type PlanRef = Static<typeof PlanRef>;

/** A body: its name, the moment pages look at by default, and the periods one may choose. */
export const BodyView = Type.Object({
  id: IdText,
  slug: Type.String(),
  name: Type.String(),
  shortName: Type.String(),
  nature: Type.String(),
  mission: nullable(Type.String()),
  holidays: Type.Array(MonthDayText),
  example: Type.Boolean(),
  ownToday: nullable(DayText),
  moment: Moment,
  periods: Type.Array(PeriodText),
  plan: nullable(PlanRef),
});
export type BodyView = Static<typeof BodyView>;

/** The body at a glance: its figure, its areas, how many indicators have which light, what needs attention. */
export const OverviewView = Type.Object({
  moment: Moment,
  plan: PlanRef,
  body: RollUpView,
  areas: Type.Array(Type.Object({ node: NodeRef, weight: nullable(Type.String()), rollUp: RollUpView })),
  lights: Type.Array(Type.Object({ light: LightText, indicators: Count })),
  attention: Type.Array(Type.Object({ use: UseView, node: NodeRef })),
  /** Special agencies whose own tree is joined, with the figure of both trees. */
  agencies: Type.Array(Type.Object({ unit: UnitRef, joined: RollUpView })),
  /** Offices that owe values whose deadline has passed, the longest overdue first. */
  late: Type.Array(Type.Object({ office: nullable(UnitRef), values: Count, since: DayText })),
  recent: Type.Array(
    Type.Object({
      seq: Count,
      measure: MeasureRef,
      unit: Type.String(),
      period: PeriodText,
      value: RecordedValueView,
      recordedBy: Type.String(),
      recordedAt: InstantText,
      provisional: Type.Boolean(),
    }),
  ),
});
export type OverviewView = Static<typeof OverviewView>;

export const readBody = endpoint({
  id: "readBody",
  room: "body",
  method: "GET",
  path: "/bodies/{bodyId}",
  summary: "A body and the moment its pages look at",
  permission: "body.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: BodyView,
  status: 200,
  conditional: false,
  versioned: true,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const readOverview = endpoint({
  id: "readOverview",
  room: "body",
  method: "GET",
  path: "/bodies/{bodyId}/overview",
  summary: "The body at a glance",
  permission: "plan.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: OverviewView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"],
});

export const exportBody = endpoint({
  id: "exportBody",
  room: "body",
  method: "GET",
  path: "/bodies/{bodyId}/document",
  summary: "The whole body as one JSON document",
  permission: "body.export",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: Type.Unsafe<unknown>(
    Type.Object({}, { description: "See the JSON Schema of the body document" }),
  ),
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const setToday = endpoint({
  id: "setToday",
  room: "body",
  method: "PUT",
  path: "/bodies/{bodyId}/today",
  summary: "Give an example body a day of its own",
  permission: "body.set-today",
  params: BodyParams,
  query: NoQuery,
  body: Type.Object({ today: nullable(DayText) }),
  response: BodyView,
  status: 200,
  conditional: true,
  problems: [
    "not-signed-in",
    "not-permitted",
    "not-found",
    "not-an-example",
    "version-required",
    "changed-meanwhile",
  ],
});

export const describeBody = endpoint({
  id: "describeBody",
  room: "body",
  method: "PUT",
  path: "/bodies/{bodyId}",
  summary: "Say what the body is called, what it is and is for, and which holidays are its own",
  permission: "organisation.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    name: Type.String({ minLength: 3, maxLength: 200 }),
    shortName: Type.String({ minLength: 2, maxLength: 100 }),
    nature: Type.String({ minLength: 2, maxLength: 300 }),
    mission: nullable(Type.String({ maxLength: 5000 })),
    holidays: Type.Array(MonthDayText, { maxItems: 10 }),
  }),
  response: BodyView,
  status: 200,
  conditional: true,
  problems: ["not-signed-in", "not-permitted", "not-found", "version-required", "changed-meanwhile"],
});
