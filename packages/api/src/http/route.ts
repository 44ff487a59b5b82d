import { API_BASE, contentTypeOf, FileAnswer, FileBytes, type Endpoint } from "@albero/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Credentials } from "../auth/caller.ts";
import type { Parts } from "../parts.ts";
import { decline, type Fault, type Refusal, type Reply, type SessionChange } from "../reply.ts";
import type { Bound, Call, Caller } from "./bind.ts";
import { bearerOf } from "./bearer.ts";
import { cookieOf } from "./cookie.ts";
import { sendFile } from "./files.ts";
import { headerOf } from "./header.ts";
import { refusalOf, type FindBody } from "./permission.ts";
import { languageOfRequest, sendProblem } from "./problem.ts";
import { faultsOf, validatorsOf, type Validators } from "./validate.ts";

/** What a route needs beside its use case. */
export type Door = {
  readonly parts: Parts;
  readonly findBody: FindBody;
  /** Who calls, by the token it shows; a visitor when there is none or it is not valid any more. */
  readonly callerOf: (credentials: Credentials) => Promise<Caller>;
};

type Meeting = { readonly bound: Bound; readonly door: Door; readonly validators: Validators };

const keyFaults = (endpoint: Endpoint, key: string | undefined): readonly Fault[] => {
  if (endpoint.method !== "POST") return [];
  const place = "headers/idempotency-key";
  if (key === undefined) return [{ place, code: "header-missing", facts: {} }];
  if (key.length < 8) return [{ place, code: "minLength", facts: { limit: "8" } }];
  return key.length > 100 ? [{ place, code: "maxLength", facts: { limit: "100" } }] : [];
};

/** `"3"` or, weakened by a proxy, `W/"3"`. */
const versionIn = (header: string | undefined): string | null =>
  /^(?:W\/)?"([^"]*)"$/.exec(header ?? "")?.[1] ?? null;

const callOf = async (request: FastifyRequest, { bound, door }: Meeting): Promise<Call> => {
  const { parts } = door;
  return {
    params: request.params as Call["params"],
    query: request.query as Call["query"],
    body: request.body as Call["body"],
    caller: await door.callerOf({
      cookie: request.cookies[cookieOf(parts.config).name] ?? null,
      bearer: bearerOf(request),
    }),
    language: languageOfRequest(request),
    now: parts.clock(),
    requestId: request.id,
    version: bound.endpoint.conditional ? versionIn(headerOf(request, "if-match")) : null,
    idempotencyKey: headerOf(request, "idempotency-key") ?? null,
  };
};

/** First who may, then what is wrong: a visitor learns nothing from a wrong request. */
const refusalBefore = async (
  request: FastifyRequest,
  meeting: Meeting,
  call: Call,
): Promise<Refusal | null> => {
  const { bound, door, validators } = meeting;
  const { params, query, body } = request;
  const faults = [
    ...faultsOf(validators, { params, query, body }),
    ...keyFaults(bound.endpoint, headerOf(request, "idempotency-key")),
  ];
  const addressIsWrong = faults.some(({ place, code }) => place.startsWith("params") && code === "format");
  if (addressIsWrong && call.caller.actor.accountId !== null) return decline("not-found").refusal;
  const refusal = await refusalOf(bound, call, door.findBody);
  if (refusal !== null) return refusal;
  if (faults.length > 0) return decline("invalid-request", { faults }).refusal;
  if (bound.endpoint.conditional && call.version === null) return decline("version-required").refusal;
  return null;
};

const changeCookie = (reply: FastifyReply, change: SessionChange, { parts }: Door): void => {
  const { name, secure } = cookieOf(parts.config);
  const about = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  if (change.kind === "ended") reply.clearCookie(name, about).header("clear-site-data", '"cache"');
  else reply.setCookie(name, change.token, about);
};

type Success = Extract<Reply<unknown>, { readonly ok: true }>;

const sendSuccess = (
  reply: FastifyReply,
  done: Success,
  { bound, door, validators }: Meeting,
): FastifyReply => {
  const { endpoint } = bound;
  const [first] = validators.response(done.value);
  if (first !== undefined) {
    throw new Error(
      `${endpoint.id} answers what its schema does not know: ${first.instancePath} ${first.message ?? ""}`,
    );
  }
  if (done.session !== null) changeCookie(reply, done.session, door);
  if (done.version !== null) reply.header("etag", `"${done.version}"`);
  reply.code(endpoint.status);
  if (endpoint.response === FileAnswer) return sendFile(reply, done.value as FileAnswer);
  return endpoint.status === 204
    ? reply.send()
    : reply.type(contentTypeOf(endpoint)).send(JSON.stringify(done.value));
};

const serve = async (
  meeting: Meeting,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { bound, door } = meeting;
  const { config } = door.parts;
  const call = await callOf(request, meeting);
  const before = await refusalBefore(request, meeting, call);
  if (before?.code === "not-signed-in" && bearerOf(request) !== null)
    reply.header("www-authenticate", 'Bearer error="invalid_token"');
  if (before !== null) return sendProblem(before, { request, reply, config });
  const done = await bound.handler(call);
  return done.ok ? sendSuccess(reply, done, meeting) : sendProblem(done.refusal, { request, reply, config });
};

const SIGN_INS: ReadonlySet<string> = new Set([
  ...["signIn", "signInByLink", "signInAsExample", "setPassword", "askRecovery", "completeSignIn"],
]);

/** Tries a quarter of an hour at one account from one address: its owner, elsewhere, is not kept out by a stranger. */
const GUESSES = { max: 10, timeWindow: "15 minutes" } as const;

const guessKey = ({ ip, body }: FastifyRequest): string => {
  const email = (body as { readonly email?: unknown } | null | undefined)?.email;
  return `${ip} ${typeof email === "string" ? email.trim().toLowerCase() : ""}`;
};

/** Opens one route for a bound endpoint. Sign-ins have a narrower limit of calls, counted apart. */
export const addRoute = (app: FastifyInstance, bound: Bound, door: Door): void => {
  const { endpoint } = bound;
  const meeting: Meeting = { bound, door, validators: validatorsOf(endpoint) };
  const guesses =
    endpoint.id === "signIn" ? app.createRateLimit({ ...GUESSES, keyGenerator: guessKey }) : null;
  const narrow = SIGN_INS.has(endpoint.id)
    ? { rateLimit: { max: door.parts.config.signInsPerMinute, timeWindow: "1 minute" } }
    : {};
  app.route({
    method: endpoint.method,
    url: API_BASE + endpoint.path.replace(/\{(\w+)\}/g, ":$1"),
    config: { ...narrow, takesFile: endpoint.body === FileBytes },
    ...(endpoint.mostBytes === undefined ? {} : { bodyLimit: endpoint.mostBytes }),
    handler: async (request, reply) => {
      const guess = (await guesses?.(request)) ?? { isAllowed: true };
      if (guess.isAllowed || !guess.isExceeded) return serve(meeting, request, reply);
      const { refusal } = decline("too-many-requests", { facts: { seconds: guess.ttlInSeconds } });
      return sendProblem(refusal, { request, reply, config: door.parts.config });
    },
  });
};
