import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from "@albero/contract";
import type { AccountId, Actor, Facts, Instant, Role } from "@albero/domain";
import type { Account } from "@albero/store";
import type { Reply } from "../reply.ts";
import type { Language } from "./language.ts";

/** Who calls: the actor of the one predicate, and the session he came with. */
export type Caller = {
  readonly actor: Actor;
  /** `null` for a visitor. */
  readonly account: Account | null;
  readonly sessionId: string | null;
  /** How the session was proved; `null` for a visitor. */
  readonly factor: string | null;
  /** Who showed a password and has a second factor still to show; everywhere else they are a visitor. */
  readonly half: {
    readonly accountId: AccountId;
    readonly sessionId: string;
    readonly factor: string;
  } | null;
  /** Roles the account holds that sleep until it comes in with a second factor. */
  readonly sleeping: readonly Role[];
  /** Whether it is another system, which may do nothing but what it was given. */
  readonly isClient: boolean;
};

/** One call of an endpoint after its parts were checked. */
export type Call<E extends Endpoint = Endpoint> = {
  readonly params: ParamsOf<E>;
  readonly query: QueryOf<E>;
  readonly body: BodyOf<E>;
  readonly caller: Caller;
  readonly language: Language;
  readonly now: Instant;
  readonly requestId: string;
  /** The version in `If-Match`, without quotes; `null` where the endpoint asks for none. */
  readonly version: string | null;
  readonly idempotencyKey: string | null;
};

/** A use case as the door sees it. */
export type Handler<E extends Endpoint> = (call: Call<E>) => Promise<Reply<ResponseOf<E>>>;

/**
 * Which units a thing belongs to, with all units above each, or which measures it is of: what a permission with a scope
 * is decided on.
 */
export type Placed = Pick<Facts, "unitIds" | "ancestors" | "measureIds">;

/** Finds the place of the thing a call is about; `null` when there is no such thing. */
export type Placing<E extends Endpoint> = (call: Call<E>) => Promise<Placed | null>;

/** An endpoint with its use case. The types of the call were checked when it was bound. */
export type Bound = {
  readonly endpoint: Endpoint;
  readonly handler: Handler<Endpoint>;
  readonly placing: Placing<Endpoint> | null;
};

/** Ties a use case to its endpoint; `placing` is needed where the permission of some role has a scope. */
export const bind = <E extends Endpoint>(
  endpoint: E,
  handler: Handler<E>,
  placing: Placing<E> | null = null,
): Bound => ({
  endpoint,
  handler: handler,
  placing: placing,
});
