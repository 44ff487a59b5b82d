import { PROBLEMS, type ProblemView } from "@albero/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import { faultText, problemText } from "../messages/messages.ts";
import type { ApiConfig } from "../parts.ts";
import type { Refusal } from "../reply.ts";
import { languageOf, type Language } from "./language.ts";

type Where = { readonly requestId: string; readonly language: Language; readonly base: string };

/** A refusal as the body of an RFC 9457 answer. */
export const problemOf = (refusal: Refusal, { requestId, language, base }: Where): ProblemView => ({
  type: `${base}/problems/${refusal.code}`,
  ...problemText(refusal.code, { requestId, ...refusal.facts }, language),
  status: PROBLEMS[refusal.code].status,
  code: refusal.code,
  instance: requestId,
  ...(refusal.faults.length === 0
    ? {}
    : {
        errors: refusal.faults.map((fault) => ({ place: fault.place, message: faultText(fault, language) })),
      }),
  ...(refusal.changed === null ? {} : { changed: refusal.changed }),
});

const baseOf = (config: ApiConfig): string => config.publicUrl?.origin ?? "";

/** The language a request asks for. */
export const languageOfRequest = (request: FastifyRequest): Language => {
  const query = request.query as Readonly<Record<string, unknown>>;
  const asked = typeof query.language === "string" ? query.language : undefined;
  return languageOf(asked, request.headers["accept-language"]);
};

/** Sends a refusal as `application/problem+json`. */
export const sendProblem = (
  refusal: Refusal,
  {
    request,
    reply,
    config,
  }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly config: ApiConfig },
): FastifyReply => {
  const problem = problemOf(refusal, {
    requestId: request.id,
    language: languageOfRequest(request),
    base: baseOf(config),
  });
  if (typeof refusal.facts.seconds === "number") reply.header("retry-after", refusal.facts.seconds);
  return reply.code(problem.status).type("application/problem+json").send(JSON.stringify(problem));
};
