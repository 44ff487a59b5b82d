import type { AccountId, Instant } from "@albero/domain";
import type { Caller } from "../http/bind.ts";

/** Who makes a change, when, by which request: what every record of it carries. */
export type Author = {
  readonly at: Instant;
  /** An office or a role, never a person's name. */
  readonly actor: string;
  readonly accountId: AccountId | null;
  readonly requestId: string | null;
};

/** The author of what a call changes. */
export const authorOf = (call: {
  readonly caller: Caller;
  readonly now: Instant;
  readonly requestId: string;
}): Author => ({
  at: call.now,
  actor: call.caller.account?.title ?? "",
  accountId: call.caller.actor.accountId,
  requestId: call.requestId,
});
