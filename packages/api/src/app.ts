import { API_BASE, openApiDocument } from "@albero/contract";
import { findBody, inNoBody } from "@albero/store";
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { v7 as uuid } from "uuid";
import { callerOf } from "./auth/caller.ts";
import { takeFiles } from "./http/files.ts";
import { setErrorHandler } from "./http/error-handler.ts";
import { servePortal } from "./http/portal.ts";
import { addRoutes } from "./http/routes.ts";
import { guard } from "./http/security.ts";
import { addTokenRoute } from "./http/token-route.ts";
import { serveWebFiles } from "./http/web-files.ts";
import type { Parts } from "./parts.ts";
import { allRoutes } from "./routes/all.ts";
import { makeService } from "./services/service.ts";

/** 2 MB: calls carry values and edits; an endpoint that takes a file says how large it may be. */
const BODY_LIMIT = 2 * 1024 * 1024;

/** One line a call, with the route's pattern in place of its address: no person, no address of the caller, no query. */
const logCalls = (app: FastifyInstance, { log }: Parts): void => {
  app.addHook("onResponse", async (request, reply) => {
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    const route = request.routeOptions.url ?? "-";
    log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, milliseconds },
      "call",
    );
  });
};

/**
 * Builds the service from ready parts. It does not listen yet, and does not own the database: whoever made the parts
 * closes them. Throws when an endpoint has no use case or no permission.
 */
export const buildApp = async (parts: Parts): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = parts.log;
  const app: FastifyInstance = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuid(),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    // Behind a proxy on the same machine or network its word is taken for who calls, which only limits of calls need.
    trustProxy: parts.config.publicUrl === null ? false : ["loopback", "linklocal", "uniquelocal"],
    routerOptions: { ignoreTrailingSlash: true },
    forceCloseConnections: "idle",
  });
  logCalls(app, parts);
  setErrorHandler(app, parts);
  await guard(app, parts);
  takeFiles(app);
  const service = makeService(parts);
  const document = JSON.stringify(openApiDocument(parts.config.version));
  app.get(`${API_BASE}/openapi.json`, (_, reply) => reply.type("application/json").send(document));
  addRoutes(app, allRoutes(service), {
    parts,
    findBody: (id) => inNoBody(parts.database, (tx) => findBody(tx, id)),
    callerOf: callerOf(parts),
  });
  await addTokenRoute(app, parts);
  await servePortal(app, parts);
  await serveWebFiles(app, parts);
  return app;
};
