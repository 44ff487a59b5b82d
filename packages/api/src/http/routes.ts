import { ENDPOINTS, type Endpoint } from "@albero/contract";
import { ACTIONS } from "@albero/domain";
import type { FastifyInstance } from "fastify";
import type { Bound } from "./bind.ts";
import { hasScope } from "./permission.ts";
import { addRoute, type Door } from "./route.ts";

const complaintsOf = (bound: readonly Bound[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const { endpoint } of bound) times.set(endpoint.id, (times.get(endpoint.id) ?? 0) + 1);
  const known: readonly Endpoint[] = Object.values(ENDPOINTS);
  const actions: readonly string[] = ACTIONS;
  return [
    ...known.filter(({ id }) => !times.has(id)).map(({ id }) => `${id} has no use case`),
    ...[...times].filter(([, count]) => count > 1).map(([id]) => `${id} is bound twice`),
    ...known
      .filter(({ permission }) => !actions.includes(permission))
      .map(({ id }) => `${id} names no permission`),
    ...bound
      .filter(({ endpoint, placing }) => hasScope(endpoint.permission) && placing === null)
      .map(
        ({ endpoint }) =>
          `${endpoint.id} needs the place of its thing, since ${endpoint.permission} may have a scope`,
      ),
  ];
};

/**
 * Opens the routes of all endpoints. Throws, so that the service does not start, when an endpoint has no use case or
 * two, names no permission, or could be decided by scope without knowing where its thing belongs.
 */
export const addRoutes = (app: FastifyInstance, bound: readonly Bound[], door: Door): void => {
  const complaints = complaintsOf(bound);
  if (complaints.length > 0) throw new Error(`The routes are not complete: ${complaints.join("; ")}`);
  for (const each of bound) addRoute(app, each, door);
};
