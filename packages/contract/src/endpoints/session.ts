import { ROLES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { IdText, InstantText, literals, NoParams, NoQuery, nullable } from "../views/common.ts";

/** What the browser needs of a role assignment to offer only what the server would allow. */
export const AssignmentView = Type.Object({
  bodyId: IdText,
  role: literals(ROLES),
  scope: Type.Union([
    Type.Object({ kind: Type.Literal("body") }),
    Type.Object({ kind: Type.Literal("unit-and-below"), unitId: IdText }),
    Type.Object({ kind: Type.Literal("sources"), unitIds: Type.Array(IdText) }),
  ]),
});

/** Who is signed in (or nobody), what they may do, and the bodies they can enter. */
export const SessionView = Type.Object({
  account: nullable(
    Type.Object({
      ...{ id: IdText, title: Type.String(), example: Type.Boolean(), needsPassword: Type.Boolean() },
      /** Whether the account runs the installation. */
      operates: Type.Boolean(),
      /** Whether it has a second factor. */
      secondFactor: Type.Boolean(),
      /** Roles it holds that need a second factor, which this session was begun without. */
      sleeping: Type.Array(literals(ROLES)),
    }),
  ),
  assignments: Type.Array(AssignmentView),
  bodies: Type.Array(Type.Object({ id: IdText, name: Type.String(), example: Type.Boolean() })),
  /** What is still to be shown before anybody is signed in. */
  awaits: Type.Optional(Type.Literal("second-factor")),
});
export type SessionView = Static<typeof SessionView>;

/** An account of an example body that anybody on this machine may try. */
export const ExampleAccount = Type.Object({
  id: IdText,
  title: Type.String(),
  description: Type.String(),
  bodyId: IdText,
  bodyName: Type.String(),
});
export type ExampleAccount = Static<typeof ExampleAccount>;

const base = {
  room: "session",
  permission: "sign-in",
  params: NoParams,
  query: NoQuery,
  conditional: false,
} as const;

export const readSession = endpoint({
  ...base,
  id: "readSession",
  method: "GET",
  path: "/session",
  summary: "Who is signed in, with roles and bodies",
  body: null,
  response: SessionView,
  status: 200,
  problems: [],
});

export const signIn = endpoint({
  ...base,
  id: "signIn",
  method: "POST",
  path: "/session",
  summary: "Sign in with e-mail and password",
  body: Type.Object({ email: Type.String({ maxLength: 254 }), password: Type.String({ maxLength: 200 }) }),
  response: SessionView,
  status: 200,
  problems: ["wrong-credentials", "too-many-requests"],
});

export const signInByLink = endpoint({
  ...base,
  id: "signInByLink",
  method: "POST",
  path: "/session/link",
  summary: "Sign in with a one-time link",
  body: Type.Object({ token: Type.String({ minLength: 20, maxLength: 200 }) }),
  response: SessionView,
  status: 200,
  problems: ["link-not-valid", "too-many-requests"],
});

export const listExampleAccounts = endpoint({
  ...base,
  id: "listExampleAccounts",
  method: "GET",
  path: "/example-accounts",
  summary: "Roles of the example bodies that may be tried without a password",
  body: null,
  response: Type.Object({ accounts: Type.Array(ExampleAccount) }),
  status: 200,
  problems: [],
});

export const signInAsExample = endpoint({
  ...base,
  id: "signInAsExample",
  method: "POST",
  path: "/session/example",
  summary: "Sign in as a role of an example body",
  body: Type.Object({ accountId: IdText }),
  response: SessionView,
  status: 200,
  problems: ["not-found", "too-many-requests"],
});

export const setPassword = endpoint({
  ...base,
  id: "setPassword",
  method: "PUT",
  path: "/session/password",
  summary: "Choose the password of the account that is signed in",
  body: Type.Object({
    password: Type.String({ minLength: 1, maxLength: 200 }),
    /** The one before; not asked of who has none, or came in by a link. */
    current: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  response: SessionView,
  status: 200,
  problems: ["not-signed-in", "wrong-credentials", "password-refused", "too-many-requests"],
});

const Code = Type.Object({ code: Type.String({ minLength: 6, maxLength: 40 }) });

export const completeSignIn = endpoint({
  ...base,
  id: "completeSignIn",
  method: "POST",
  path: "/session/second-factor",
  summary: "The second step of signing in: a code of the authenticator, or one on paper",
  body: Code,
  response: SessionView,
  status: 200,
  problems: ["not-signed-in", "code-not-valid", "too-many-requests"],
});

export const beginTotp = endpoint({
  ...base,
  id: "beginTotp",
  method: "POST",
  path: "/session/authenticator",
  summary: "A secret for an authenticator, which counts once a code of it is shown",
  body: null,
  response: Type.Object({
    secret: Type.String(),
    /** What an authenticator reads as a picture (`otpauth:`). */
    address: Type.String(),
  }),
  status: 200,
  problems: ["not-signed-in"],
});

export const confirmTotp = endpoint({
  ...base,
  id: "confirmTotp",
  method: "PUT",
  path: "/session/authenticator",
  summary: "Set the authenticator up by a first code; the codes to keep on paper are answered once",
  body: Code,
  response: Type.Object({ session: SessionView, codes: Type.Array(Type.String()) }),
  status: 200,
  problems: ["not-signed-in", "code-not-valid"],
});

export const removeTotp = endpoint({
  ...base,
  id: "removeTotp",
  method: "POST",
  path: "/session/authenticator/removal",
  summary: "Take the authenticator away by a last code",
  body: Code,
  response: SessionView,
  status: 200,
  problems: ["not-signed-in", "code-not-valid", "too-many-requests"],
});

export const askRecovery = endpoint({
  ...base,
  id: "askRecovery",
  method: "POST",
  path: "/session/recovery",
  summary: "Ask for a link by mail to choose another password; whether anybody has the address is not told",
  body: Type.Object({ email: Type.String({ maxLength: 254 }) }),
  response: Type.Null(),
  status: 204,
  problems: ["mail-not-set", "too-many-requests"],
});

/** A browser somebody is signed in with. */
export const OpenSession = Type.Object({
  id: IdText,
  /** Whether it is the one that asks. */
  current: Type.Boolean(),
  factor: Type.String(),
  beganAt: InstantText,
  seenAt: InstantText,
});
export type OpenSession = Static<typeof OpenSession>;

export const listSessions = endpoint({
  ...base,
  id: "listSessions",
  method: "GET",
  path: "/sessions",
  summary: "Where the account is signed in",
  body: null,
  response: Type.Object({ sessions: Type.Array(OpenSession) }),
  status: 200,
  problems: ["not-signed-in"],
});

export const endSession = endpoint({
  ...base,
  id: "endSession",
  method: "DELETE",
  path: "/sessions/{sessionId}",
  summary: "End one of the account's own sessions",
  params: Type.Object({ sessionId: IdText }),
  body: null,
  response: Type.Null(),
  status: 204,
  problems: ["not-signed-in", "not-found"],
});

export const signOut = endpoint({
  ...base,
  id: "signOut",
  method: "DELETE",
  path: "/session",
  summary: "Sign out",
  body: null,
  response: Type.Null(),
  status: 204,
  problems: [],
});
