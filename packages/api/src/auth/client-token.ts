import { dayIn, holds, type AccountId, type Instant, type RoleAssignment } from "@albero/domain";
import {
  asAccount,
  createSession,
  findAccount,
  findBody,
  findSecretHash,
  inNoBody,
  loadAssignments,
} from "@albero/store";
import OAuth2Server from "@node-oauth/oauth2-server";
import { v7 as uuid, validate as isUuid } from "uuid";
import type { Parts } from "../parts.ts";
import { CLIENT_FACTOR } from "./caller.ts";
import { isPassword } from "./password.ts";
import { newToken } from "./token.ts";

/** How long a token opens the door: another system asks for a new one without anybody noticing. */
const TOKEN_SECONDS = 15 * 60;

const GRANT = "client_credentials";

/** Seconds until the last of its rights ends, by the days of their bodies; 0 when none holds now. */
const secondsLeft = async (
  { database }: Parts,
  assignments: readonly RoleAssignment[],
  now: Instant,
): Promise<number> => {
  const left = assignments.map(async (given) => {
    const body = await inNoBody(database, (tx) => findBody(tx, given.bodyId));
    if (body === null || !holds(given, { day: dayIn(body.timeZone, now), knownAt: now })) return 0;
    if (given.validTo === null) return TOKEN_SECONDS;
    const end = Temporal.PlainDate.from(given.validTo).toZonedDateTime(body.timeZone).toInstant();
    return Math.floor(Temporal.Instant.from(now).until(end).total("seconds"));
  });
  return Math.max(0, ...(await Promise.all(left)));
};

type Model = OAuth2Server.ClientCredentialsModel;

/** The system of an id and a secret, and how long a token of it may live; nothing when it may not have one. */
const findClient = async (
  parts: Parts,
  id: string,
  secret: string,
): Promise<OAuth2Server.Client | undefined> => {
  const accountId = id as AccountId;
  const kept = !isUuid(id)
    ? null
    : await inNoBody(parts.database, (tx) => findSecretHash(tx, { accountId, kind: "client-secret" }));
  if (!(await isPassword(secret, kept))) return undefined;
  const account = await inNoBody(parts.database, (tx) => findAccount(tx, accountId));
  if (account === null || account.disabledAt !== null) return undefined;
  const assignments = await asAccount(parts.database, accountId, (tx) => loadAssignments(tx, accountId));
  const left = await secondsLeft(parts, assignments, parts.clock());
  if (left === 0) return undefined;
  return { id, grants: [GRANT], accessTokenLifetime: Math.min(left, TOKEN_SECONDS) };
};

const modelOf = (parts: Parts): Model => ({
  getClient: (id, secret) => findClient(parts, id, secret),
  getUserFromClient: ({ id }) => Promise.resolve({ id }),
  // What a system may do was said when it was registered; a request can ask for no other scope.
  validateScope: (_user, _client, scope) => Promise.resolve((scope ?? []).length === 0 ? [] : false),
  generateAccessToken: () => Promise.resolve(newToken()),
  saveToken: async (token, client, user) => {
    const now = parts.clock();
    const expiresAt = Temporal.Instant.from(now)
      .add({ seconds: client.accessTokenLifetime ?? TOKEN_SECONDS })
      .toString({ smallestUnit: "millisecond" }) as Instant;
    const times = { recordedAt: now, seenAt: now, expiresAt, steppedUpAt: null };
    const session = { id: uuid(), accountId: client.id as AccountId, factor: CLIENT_FACTOR, ...times };
    await inNoBody(parts.database, (tx) => createSession(tx, { token: token.accessToken, session }));
    const { accessToken, accessTokenExpiresAt } = token;
    return {
      accessToken,
      ...(accessTokenExpiresAt === undefined ? {} : { accessTokenExpiresAt }),
      client,
      user,
    };
  },
  getAccessToken: () => Promise.resolve(undefined),
});

/** What a request for a token is answered with, in the form of RFC 6749. */
export type TokenAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
};

export type TokenRequest = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
};

/** Answers requests for tokens by client credentials; what is wrong is told as that text has it, never why in detail. */
export const tokenServer = (parts: Parts): ((asked: TokenRequest) => Promise<TokenAnswer>) => {
  const server = new OAuth2Server({ model: modelOf(parts), accessTokenLifetime: TOKEN_SECONDS });
  return async ({ headers, body }) => {
    const request = new OAuth2Server.Request({ headers, method: "POST", query: {}, body });
    const response = new OAuth2Server.Response();
    try {
      await server.token(request, response);
    } catch (error) {
      const isTheirs = error instanceof OAuth2Server.OAuthError && error.code < 500;
      if (!isTheirs) throw error;
      if (response.status === 200) {
        response.status = error.code;
        response.body = { error: error.name, error_description: error.message };
      }
    }
    return { status: response.status ?? 500, headers: response.headers ?? {}, body: response.body };
  };
};
