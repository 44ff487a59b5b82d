import { ACT_KINDS, ORGAN_KINDS, ORGAN_OFFICES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { PersonChoice, PersonNameView } from "../views/person.ts";
import {
  BodyParams,
  Count,
  DayText,
  IdText,
  Language,
  literals,
  NoQuery,
  nullable,
  Page,
  PageQuery,
} from "../views/common.ts";

/** An organ in office over a stretch of time, without names. */
export const OrganView = Type.Object({
  id: IdText,
  revision: Count,
  name: Type.String(),
  kind: literals(ORGAN_KINDS),
  validFrom: DayText,
  validTo: nullable(DayText),
});
export type OrganView = Static<typeof OrganView>;
export const OrganListView = Type.Object({ organs: Type.Array(OrganView) });
export type OrganListView = Static<typeof OrganListView>;

/** A person in an organ over a stretch of time. `revision` goes into If-Match. */
export const MembershipView = Type.Object({
  id: IdText,
  revision: Count,
  organId: IdText,
  personId: IdText,
  office: literals(ORGAN_OFFICES),
  validFrom: DayText,
  validTo: nullable(DayText),
});
export type MembershipView = Static<typeof MembershipView>;

export const MemberListView = Type.Object({
  members: Type.Array(MembershipView),
  people: Type.Array(PersonNameView),
});
export type MemberListView = Static<typeof MemberListView>;

/** An entry of the register of acts. `cited` is how a document names it. */
export const ActView = Type.Object({
  id: IdText,
  organ: nullable(Type.Object({ id: IdText, name: Type.String() })),
  kind: literals(ACT_KINDS),
  number: nullable(Type.String()),
  date: nullable(DayText),
  subject: Type.String(),
  publishedOn: nullable(DayText),
  postedOn: nullable(DayText),
  voided: nullable(Type.String()),
  cited: Type.String(),
});
export type ActView = Static<typeof ActView>;
export const ActListView = Type.Object({ page: Page, acts: Type.Array(ActView) });
export type ActListView = Static<typeof ActListView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const writing = [
  ...reading,
  "version-required",
  "changed-meanwhile",
  "key-used-differently",
  "act-refused",
] as const;

export const listOrgans = endpoint({
  id: "listOrgans",
  room: "acts",
  method: "GET",
  path: "/bodies/{bodyId}/organs",
  summary: "The organs of a body over time",
  permission: "body.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: OrganListView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const recordOrgan = endpoint({
  id: "recordOrgan",
  room: "acts",
  method: "POST",
  path: "/bodies/{bodyId}/organs",
  summary: "Record an organ in office, new (If-Match 0) or as it was between two days",
  permission: "acts.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    id: Type.Optional(nullable(IdText)),
    name: Type.String({ minLength: 2, maxLength: 200 }),
    kind: literals(ORGAN_KINDS),
    validFrom: DayText,
    validTo: nullable(DayText),
  }),
  response: OrganView,
  status: 201,
  conditional: true,
  problems: writing,
});

export const listMembers = endpoint({
  id: "listMembers",
  room: "acts",
  method: "GET",
  path: "/bodies/{bodyId}/organ-members",
  summary: "Who sits in the organs over time: names that the law publishes (D.Lgs. 33/2013 art. 13-14)",
  permission: "body.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: MemberListView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const recordMember = endpoint({
  id: "recordMember",
  room: "acts",
  method: "POST",
  path: "/bodies/{bodyId}/organ-members",
  summary:
    "Record who sits in an organ, new (If-Match 0) or known; the person is one who sat in an organ before, or is named here",
  permission: "acts.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    id: Type.Optional(nullable(IdText)),
    organId: IdText,
    person: PersonChoice,
    office: literals(ORGAN_OFFICES),
    validFrom: DayText,
    validTo: nullable(DayText),
  }),
  response: MembershipView,
  status: 201,
  conditional: true,
  problems: writing,
});

export const listActs = endpoint({
  id: "listActs",
  room: "acts",
  method: "GET",
  path: "/bodies/{bodyId}/acts",
  summary: "The register of acts, newest first, searchable",
  permission: "body.read",
  params: BodyParams,
  query: Type.Object({ ...PageQuery, search: Type.Optional(Type.String({ maxLength: 100 })) }),
  body: null,
  response: ActListView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const recordAct = endpoint({
  id: "recordAct",
  room: "acts",
  method: "POST",
  path: "/bodies/{bodyId}/acts",
  summary: "Enter an act in the register (If-Match 0): decisions, opinions, certifications",
  permission: "acts.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    organId: nullable(IdText),
    kind: literals(ACT_KINDS),
    number: nullable(Type.String({ maxLength: 60 })),
    date: nullable(DayText),
    subject: Type.String({ minLength: 3, maxLength: 1000 }),
    publishedOn: Type.Optional(nullable(DayText)),
    postedOn: Type.Optional(nullable(DayText)),
  }),
  response: ActView,
  status: 201,
  conditional: true,
  problems: writing,
});
