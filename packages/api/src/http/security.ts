import { API_BASE, PUBLIC_BASE, TOKEN_PATH } from "@albero/contract";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ApiConfig, Parts } from "../parts.ts";
import { decline } from "../reply.ts";
import { bearerOf } from "./bearer.ts";
import { headerOf } from "./header.ts";
import { isSameOrigin } from "./origin.ts";
import { sendProblem } from "./problem.ts";

/** Pages may load our own files only; `data:` is for the small pictures and the font inside the design system's CSS. */
const contentPolicy = (config: ApiConfig) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    fontSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    ...(config.publicUrl?.protocol === "https:" ? { upgradeInsecureRequests: [] } : {}),
  },
});

const isApi = (request: FastifyRequest): boolean => request.url.startsWith("/api/");

/** Only what a browser adds by itself can be abused by another site: a cookie can, a token in a header cannot. */
const needsNoOrigin = (request: FastifyRequest): boolean =>
  bearerOf(request) !== null || request.routeOptions.url === TOKEN_PATH;

const refuseOtherSites = (app: FastifyInstance, { config }: Parts): void => {
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") return;
    if (needsNoOrigin(request)) return;
    const { origin, host } = request.headers;
    const fetchSite = headerOf(request, "sec-fetch-site");
    if (isSameOrigin({ origin, host, fetchSite }, config)) return;
    await sendProblem(decline("cross-site").refusal, { request, reply, config });
  });
};

const keepAnswersOutOfCaches = (app: FastifyInstance): void => {
  app.addHook("onSend", async (request, reply) => {
    if (isApi(request)) reply.header("cache-control", "no-store").header("x-request-id", request.id);
  });
};

/** Headers, limits and the guard against calls from other sites, before any route is open. */
export const guard = async (app: FastifyInstance, parts: Parts): Promise<void> => {
  const { config } = parts;
  const https = config.publicUrl?.protocol === "https:";
  await app.register(helmet, {
    contentSecurityPolicy: contentPolicy(config),
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(rateLimit, {
    max: config.callsPerMinute,
    timeWindow: "1 minute",
    enableDraftSpec: true,
    allowList: ({ url }) => !url.startsWith(API_BASE) && !url.startsWith(PUBLIC_BASE),
  });
  await app.register(compress, { global: true, threshold: 1024, encodings: ["br", "gzip"] });
  await app.register(cookie);
  refuseOtherSites(app, parts);
  keepAnswersOutOfCaches(app);
};
