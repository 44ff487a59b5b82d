import { ENDPOINTS, type Endpoint } from "@albero/contract";
import rateLimit from "@fastify/rate-limit";
import Fastify from "fastify";
import { describe, expect, it } from "vitest";
import type { Parts } from "../parts.ts";
import { decline } from "../reply.ts";
import { bind, type Bound } from "./bind.ts";
import { hasScope } from "./permission.ts";
import type { Door } from "./route.ts";
import { addRoutes } from "./routes.ts";

const all: readonly Endpoint[] = Object.values(ENDPOINTS);
const nowhere = () => Promise.resolve(null);
const bound = (endpoint: Endpoint): Bound =>
  bind(endpoint, () => Promise.resolve(decline("not-found")), hasScope(endpoint.permission) ? nowhere : null);
const door = { parts: { config: { signInsPerMinute: 1 } } as unknown as Parts } as Door;

const opening = async (routes: readonly Bound[]): Promise<void> => {
  const app = Fastify();
  await app.register(rateLimit, { global: false });
  addRoutes(app, routes, door);
};

describe("the routes", () => {
  it("open when every endpoint has its use case", async () => {
    await expect(opening(all.map(bound))).resolves.toBeUndefined();
  });

  it("do not open when an endpoint has none, or two", async () => {
    await expect(opening(all.slice(1).map(bound))).rejects.toThrow("readStatus has no use case");
    await expect(opening([...all, ENDPOINTS.readTree].map(bound))).rejects.toThrow("readTree is bound twice");
  });

  it("do not open when a permission with a scope could be decided without the thing's place [F5d]", async () => {
    const unplaced = all.map((endpoint) => ({ ...bound(endpoint), placing: null }));
    await expect(opening(unplaced)).rejects.toThrow("enterValue needs the place of its thing");
  });
});
