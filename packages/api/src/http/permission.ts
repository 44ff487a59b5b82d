import {
  belongsTo,
  dayIn,
  filterFor,
  permits,
  PERMISSIONS,
  type Action,
  type Body,
  type BodyId,
  type Reach,
} from "@albero/domain";
import { decline, type Refusal } from "../reply.ts";
import type { Bound, Call } from "./bind.ts";

/** Whether some role may do the action only within its scope, so that the thing's place must be known. */
export const hasScope = (action: Action): boolean => {
  const row: "everyone" | "installation" | Readonly<Record<string, Reach>> = PERMISSIONS[action];
  return typeof row === "object" && Object.values(row).includes("scope");
};

/** Looks a body up by id, whoever asks. */
export type FindBody = (id: BodyId) => Promise<Body | null>;

const decide = async (bound: Bound, call: Call, body: Body): Promise<Refusal | null> => {
  const { actor } = call.caller;
  const { permission } = bound.endpoint;
  // Roles hold by the real day, also on an example with a day of its own.
  const when = { bodyId: body.id, day: dayIn(body.timeZone, call.now), now: call.now };
  // Whoever has no role in a body does not learn that it exists.
  if (!belongsTo(actor, when)) return decline("not-found").refusal;
  const filter = filterFor(actor, permission, when);
  if (filter === "all") return null;
  if (filter.length === 0) return decline("not-permitted").refusal;
  // What is somebody's own is found or not by the use case, which knows whose it is.
  if (filter.some(({ kind }) => kind === "own")) return null;
  const placed = bound.placing === null ? null : await bound.placing(call);
  if (placed === null) return decline("not-found").refusal;
  return permits(actor, permission, { ...when, ...placed }) ? null : decline("not-permitted").refusal;
};

/**
 * Whether the caller may do what the endpoint does, decided by the one predicate of the domain; the refusal otherwise:
 * a visitor is asked to sign in, somebody from another body finds nothing, a role that is too small is told so.
 */
export const refusalOf = async (bound: Bound, call: Call, findBody: FindBody): Promise<Refusal | null> => {
  const { permission } = bound.endpoint;
  // Signing in is for people: another system has its own way, and shows its token at each call.
  if (permission === "sign-in" && call.caller.isClient) return decline("not-permitted").refusal;
  if (PERMISSIONS[permission] === "everyone") return null;
  if (call.caller.actor.accountId === null) return decline("not-signed-in").refusal;
  if (PERMISSIONS[permission] === "installation")
    return call.caller.actor.operates === true ? null : decline("not-permitted").refusal;
  const { bodyId } = call.params as { readonly bodyId?: BodyId };
  const body = bodyId === undefined ? null : await findBody(bodyId);
  return body === null ? decline("not-found").refusal : decide(bound, call, body);
};
