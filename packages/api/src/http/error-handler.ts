import type { FastifyError, FastifyInstance } from "fastify";
import type { Parts } from "../parts.ts";
import { decline, type Refusal } from "../reply.ts";
import { sendProblem } from "./problem.ts";

/** What PostgreSQL, its driver and the system say when the database is away, restarting or out of connections. */
const AWAY = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08006",
  "08003",
  "08001",
]);

const isAway = (error: FastifyError): boolean =>
  AWAY.has(error.code) ||
  /connection terminated|timeout exceeded when trying to connect/i.test(error.message);

const FRAMEWORK: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: notReadable("not-json"),
  FST_ERR_CTP_EMPTY_JSON_BODY: notReadable("not-json"),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: notReadable("not-json"),
  FST_ERR_CTP_BODY_TOO_LARGE: notReadable("too-large"),
};

function notReadable(code: string): Refusal {
  return decline("invalid-request", { faults: [{ place: "body", code, facts: {} }] }).refusal;
}

const refusalOf = (error: FastifyError): Refusal => {
  const known = FRAMEWORK[error.code];
  if (known !== undefined) return known;
  if (error.statusCode === 429) return decline("too-many-requests", { facts: { seconds: 60 } }).refusal;
  if (error.statusCode === 400) return notReadable("not-json");
  return decline(isAway(error) ? "database-away" : "internal-error").refusal;
};

/** The one place where a thrown error becomes an answer: what the framework refuses, the database away, our own faults. */
export const setErrorHandler = (app: FastifyInstance, { config, log }: Parts): void => {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.code === "internal-error")
      log.error({ err: error, requestId: request.id }, "a request failed");
    return sendProblem(refusal, { request, reply, config });
  });
};
