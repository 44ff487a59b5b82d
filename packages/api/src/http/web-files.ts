import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Parts } from "../parts.ts";
import { decline } from "../reply.ts";
import { sendProblem } from "./problem.ts";

/** The builder puts files whose name holds a hash of their contents here; they never change. */
const HASHED = /\/assets\//;

/** The last part of a path that names a file: what stands behind the question mark may hold any dots. */
const FILE = /\.\w{2,5}$/;

const wantsPage = ({ method, url }: FastifyRequest): boolean => {
  const [path = ""] = url.split("?");
  return (method === "GET" || method === "HEAD") && !path.startsWith("/api/") && !FILE.test(path);
};

const sendPage = (reply: FastifyReply): FastifyReply =>
  reply.code(200).header("cache-control", "no-cache").sendFile("index.html", { cacheControl: false });

/**
 * Serves the built web application: every address that is not an endpoint and not a file is the page, whose router
 * finds its way; anything else is a problem. Without built files only endpoints answer.
 */
export const serveWebFiles = async (app: FastifyInstance, { config, webRoot }: Parts): Promise<void> => {
  const root = webRoot !== null && existsSync(join(webRoot, "index.html")) ? webRoot : null;
  if (root !== null) {
    await app.register(fastifyStatic, {
      root,
      index: false,
      // Only files that are there now have an address of their own; all others are the page's.
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header("cache-control", HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (root !== null && wantsPage(request)) return sendPage(reply);
    return sendProblem(decline("not-found").refusal, { request, reply, config });
  });
};
