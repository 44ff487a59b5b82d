import type { BodyId } from "@albero/domain";
import { inBody, type Tx } from "@albero/store";
import type { Call } from "../http/bind.ts";
import type { Reply } from "../reply.ts";
import { authorOf } from "./author.ts";
import { once } from "./once.ts";
import type { Service } from "./service.ts";
import type { Work } from "./work.ts";

type Writing = Pick<
  Call,
  "params" | "query" | "version" | "caller" | "now" | "idempotencyKey" | "requestId"
> & {
  readonly body: unknown;
};

type Changing = Pick<Call, "caller" | "now" | "requestId"> & { readonly params: object };

/** Runs the change of a call that says which version it has seen, in one transaction of its body, with who makes it. */
export const changing = <Value>(
  { parts }: Service,
  call: Changing,
  work: (work: Work) => Promise<Reply<Value>>,
): Promise<Reply<Value>> => {
  const { bodyId } = call.params as { readonly bodyId: BodyId };
  const author = authorOf(call);
  return inBody(parts.database, { bodyId, accountId: author.accountId }, (tx: Tx) =>
    work({ tx, bodyId, author }),
  );
};

/** Runs the change of a call in one transaction of its body, once for each key, with who makes it. */
export const writing = <Value>(
  { parts }: Service,
  { call, endpointId }: { readonly call: Writing; readonly endpointId: string },
  work: (work: Work) => Promise<Reply<Value>>,
): Promise<Reply<Value>> => {
  const { bodyId } = call.params as { readonly bodyId: BodyId };
  const scope = { bodyId, accountId: call.caller.actor.accountId };
  const author = authorOf(call);
  return inBody(parts.database, scope, (tx: Tx) =>
    once(tx, { call, endpointId }, () => work({ tx, bodyId, author })),
  );
};
