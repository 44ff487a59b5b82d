import { ROLES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  DayText,
  IdText,
  Language,
  literals,
  NoParams,
  NoQuery,
  nullable,
} from "../views/common.ts";
import { BodyView } from "./body.ts";
import { AssignmentView } from "./session.ts";

/** What stands around a role that is given: where it holds, and from when to when. */
const RoleToGive = Type.Object({
  role: literals(ROLES),
  scope: AssignmentView.properties.scope,
  /** `null`: from today. */
  validFrom: nullable(DayText),
  /** The first day it no longer holds; `null`: until it is taken back. */
  validTo: nullable(DayText),
});

/** Who can sign in for the body, as whoever administers it sees them. */
export const AccountView = Type.Object({
  id: IdText,
  email: Type.String(),
  /** Office or role, never a person's name. */
  title: Type.String(),
  example: Type.Boolean(),
  /** Whether they are the reader. */
  own: Type.Boolean(),
  /** `invited`: has not come in yet; `closed`: holds no role here any more, or may no longer sign in. */
  state: literals(["invited", "active", "closed"]),
  secondFactor: Type.Boolean(),
  roles: Type.Array(Type.Object({ ...RoleToGive.properties, id: IdText, validFrom: DayText })),
});
export type AccountView = Static<typeof AccountView>;

const Email = Type.String({ minLength: 3, maxLength: 254, pattern: "^[^\\s@]+@[^\\s@]+$" });

/** What is answered to whoever invites: a link to hand over where the service itself does not write to anybody. */
const Invited = Type.Object({ account: AccountView, link: nullable(Type.String()) });

const base = {
  room: "permission",
  permission: "account.manage",
  query: Type.Object({ language: Type.Optional(Language) }),
  conditional: false,
} as const;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const writing = [...reading, "key-used-differently", "account-refused"] as const;

const AccountParams = Type.Object({ bodyId: IdText, accountId: IdText });

export const listAccounts = endpoint({
  ...base,
  id: "listAccounts",
  method: "GET",
  path: "/bodies/{bodyId}/accounts",
  summary: "Who can sign in for the body, with their roles, also those that were closed",
  params: BodyParams,
  body: null,
  response: Type.Object({
    accounts: Type.Array(AccountView),
    /** Whether the service writes the invitations itself. */
    writes: Type.Boolean(),
    /** Roles that hold only for who came in with a second factor. */
    factorRoles: Type.Array(literals(ROLES)),
  }),
  status: 200,
  versioned: true,
  problems: reading,
});

export const inviteAccount = endpoint({
  ...base,
  id: "inviteAccount",
  method: "POST",
  path: "/bodies/{bodyId}/accounts",
  summary: "Invite somebody into the body with a role; who has an account already is given the role alone",
  params: BodyParams,
  body: Type.Object({
    ...{ email: Email, title: Type.String({ minLength: 3, maxLength: 100 }) },
    ...RoleToGive.properties,
  }),
  response: Invited,
  status: 201,
  problems: writing,
});

export const inviteAgain = endpoint({
  ...base,
  id: "inviteAgain",
  method: "POST",
  path: "/bodies/{bodyId}/accounts/{accountId}/invitation",
  summary: "Invite somebody again who has not come in yet; the links made before are void",
  params: AccountParams,
  body: null,
  response: Invited,
  status: 201,
  problems: writing,
});

export const giveRole = endpoint({
  ...base,
  id: "giveRole",
  method: "POST",
  path: "/bodies/{bodyId}/accounts/{accountId}/roles",
  summary: "Give an account of the body another role; nobody gives one to themselves",
  params: AccountParams,
  body: RoleToGive,
  response: AccountView,
  status: 201,
  problems: writing,
});

export const endRole = endpoint({
  ...base,
  id: "endRole",
  method: "DELETE",
  path: "/bodies/{bodyId}/roles/{roleId}",
  summary: "Take a role back at once",
  params: Type.Object({ bodyId: IdText, roleId: IdText }),
  body: null,
  response: Type.Null(),
  status: 204,
  problems: [...reading, "account-refused"],
});

export const closeAccount = endpoint({
  ...base,
  id: "closeAccount",
  method: "DELETE",
  path: "/bodies/{bodyId}/accounts/{accountId}",
  summary: "Take every role of an account in the body back; who has none elsewhere can no longer sign in",
  params: AccountParams,
  body: null,
  response: Type.Null(),
  status: 204,
  problems: [...reading, "account-refused"],
});

export const setFactorRoles = endpoint({
  ...base,
  id: "setFactorRoles",
  method: "PUT",
  path: "/bodies/{bodyId}/factor-roles",
  summary: "Say which roles hold only for who came in with a second factor",
  params: BodyParams,
  body: Type.Object({ roles: Type.Array(literals(ROLES), { uniqueItems: true }) }),
  response: BodyView,
  status: 200,
  conditional: true,
  problems: [...reading, "version-required", "changed-meanwhile"],
});

/** `simple`: one person begins, administers and plans; `full`: who administers gives every other role to somebody else. */
export const BODY_PROFILES = ["simple", "full"] as const;

export const createBody = endpoint({
  id: "createBody",
  room: "body",
  method: "POST",
  path: "/bodies",
  summary: "Create a body; who creates it administers it",
  permission: "body.create",
  params: NoParams,
  query: NoQuery,
  body: Type.Object({
    name: Type.String({ minLength: 3, maxLength: 200 }),
    shortName: Type.String({ minLength: 2, maxLength: 100, pattern: "[A-Za-z0-9]" }),
    nature: Type.String({ minLength: 2, maxLength: 300 }),
    profile: literals(BODY_PROFILES),
  }),
  response: Type.Object({ id: IdText, name: Type.String() }),
  status: 201,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "body-exists"],
});
