import { UNIT_TYPES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { closed, nullable, oneOf } from "../../reading/building.ts";
import { DayText, InstantText, Notes } from "../../body-document/schema/quantity.ts";
import {
  FactSchema,
  OrganSchema,
  SeatSchema,
  StaffTableSchema,
} from "../../body-document/schema/organisation.ts";
import { optional, Slug } from "./common.ts";

/** `example.json`: what the example is called and which further files belong to it. */
export const IndexForm = closed(
  {
    format: Type.Literal("albero/example"),
    formatVersion: Type.Literal(1),
    slug: Slug,
    plans: Type.Array(Type.String()),
    values: Type.Array(Type.String()),
    also: Type.Array(
      oneOf(["budget.json", "context.json", "duties.json"], "a file that not every example has"),
    ),
    agile: Type.Optional(
      Type.Array(Type.String({ description: "what is told of remote work, a file a year" })),
    ),
    funds: Type.Optional(Type.Array(Type.String({ description: "pots of a year with their acts" }))),
    projects: Type.Optional(Type.Array(Type.String({ description: "documents of projects, one a year" }))),
  },
  "the index of an example",
);
export type IndexForm = Static<typeof IndexForm>;

export const BodyForm = closed(
  {
    slug: Slug,
    name: Type.String(),
    shortName: Type.String(),
    nature: Type.String(),
    mission: nullable(Type.String()),
    timeZone: Type.String(),
    ownToday: DayText,
    recordedAt: InstantText,
  },
  "the body; recordedAt is when its library and units were written down",
);
export type BodyForm = Static<typeof BodyForm>;

const UnitForm = closed(
  {
    slug: Slug,
    name: Type.String(),
    type: oneOf(UNIT_TYPES, "level of the unit"),
    parent: nullable(Slug),
    headRole: nullable(Type.String()),
    headAdInterim: Type.Boolean(),
    functions: Type.Array(Type.String()),
    notes: Notes,
    validFrom: optional(DayText),
    validTo: optional(DayText),
  },
  "a unit; without days of its own it holds from the file's day on",
);

const { code, kind, city, address } = SeatSchema.properties;

export const OrganisationForm = closed(
  {
    validFrom: DayText,
    units: Type.Array(UnitForm),
    seats: Type.Array(closed({ slug: Slug, kind, code, city, address }, "a seat")),
  },
  "units and seats",
);
export type OrganisationForm = Static<typeof OrganisationForm>;

const ParticipationForm = closed(
  {
    slug: Slug,
    name: Type.String(),
    sector: nullable(Type.String()),
    shareCapitalCents: nullable(Type.Integer()),
    sharePercent: nullable(Type.String()),
    status: Type.String(),
  },
  "a participation",
);

export const ProfileForm = closed(
  {
    asOf: DayText,
    organs: Type.Array(OrganSchema),
    participations: Type.Array(ParticipationForm),
    agency: Type.Array(FactSchema),
    staffing: Type.Array(FactSchema),
    themes: Type.Array(Type.String()),
  },
  "what the plan tells of the body",
);
export type ProfileForm = Static<typeof ProfileForm>;

export const StaffTablesForm = closed({ tables: Type.Array(StaffTableSchema) }, "staff tables");
export type StaffTablesForm = Static<typeof StaffTablesForm>;
