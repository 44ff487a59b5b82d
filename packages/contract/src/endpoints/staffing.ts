import { ASSIGNMENT_KINDS, POST_ROLES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  Count,
  DayText,
  IdText,
  Language,
  literals,
  NoQuery,
  nullable,
  WeightText,
} from "../views/common.ts";
import { PersonChoice, PersonNameView } from "../views/person.ts";

/** What a post is over a stretch of time. */
export const PostDefinition = Type.Object({
  title: Type.String({ minLength: 2, maxLength: 200 }),
  role: literals(POST_ROLES),
  unitId: IdText,
  paysInvoices: Type.Boolean(),
  validFrom: DayText,
  validTo: nullable(DayText),
});
export type PostDefinition = Static<typeof PostDefinition>;

/** A post as known now: one row for each stretch of its life; `revision` goes into If-Match. */
export const PostView = Type.Object({ id: IdText, revision: Count, states: Type.Array(PostDefinition) });
export type PostView = Static<typeof PostView>;

const holding = {
  postId: IdText,
  kind: literals(ASSIGNMENT_KINDS),
  share: WeightText,
  validFrom: DayText,
  validTo: nullable(DayText),
};

/** Who holds a post over a stretch of time; `revision` goes into If-Match. */
export const HoldingView = Type.Object({ id: IdText, revision: Count, personId: IdText, ...holding });
export type HoldingView = Static<typeof HoldingView>;

export const StaffingView = Type.Object({
  posts: Type.Array(PostView),
  assignments: Type.Array(HoldingView),
  people: Type.Array(PersonNameView),
});
export type StaffingView = Static<typeof StaffingView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const writing = [
  ...reading,
  "version-required",
  "changed-meanwhile",
  "key-used-differently",
  "definition-refused",
] as const;

export const readStaffing = endpoint({
  id: "readStaffing",
  room: "organisation",
  method: "GET",
  path: "/bodies/{bodyId}/posts",
  summary: "The posts of the body and who holds them over time, as known now",
  permission: "staffing.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: StaffingView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const definePost = endpoint({
  id: "definePost",
  room: "organisation",
  method: "POST",
  path: "/bodies/{bodyId}/posts",
  summary: "Say what a post is from a day on, new (If-Match 0) or known, or when it ceases",
  permission: "staffing.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({ id: nullable(IdText), post: PostDefinition }),
  response: PostView,
  status: 201,
  conditional: true,
  problems: writing,
});

export const recordAssignment = endpoint({
  id: "recordAssignment",
  room: "organisation",
  method: "POST",
  path: "/bodies/{bodyId}/assignments",
  summary:
    "Record who holds a post, new (If-Match 0) or known; who is transferred leaves the other post on the same day",
  permission: "staffing.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    id: nullable(IdText),
    person: PersonChoice,
    ...holding,
    /** The assignment that ends on the day this one begins: a transfer. */
    leavesId: nullable(IdText),
    /** Why it was never so; `null` where it is. */
    withdrawn: nullable(Type.String({ minLength: 3, maxLength: 1000 })),
  }),
  response: HoldingView,
  status: 201,
  conditional: true,
  problems: writing,
});
