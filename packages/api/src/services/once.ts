import { createHash } from "node:crypto";
import type { BodyId } from "@albero/domain";
import { canonicalSha256, claimKey, keepAnswer, type Tx } from "@albero/store";
import type { Call } from "../http/bind.ts";
import { decline, type Reply } from "../reply.ts";

type Kept<Value> = { readonly value: Value; readonly version: string | null };

type Keyed = Pick<Call, "params" | "query" | "version" | "caller" | "now" | "idempotencyKey"> & {
  readonly body: unknown;
};

/** What stands for a body in the hash of its request: a file by the hash of its bytes. */
const told = (body: unknown): unknown =>
  body instanceof Uint8Array ? createHash("sha256").update(body).digest("hex") : (body ?? null);

/**
 * Does the work of a POST once for each `Idempotency-Key` of an account, in the transaction of the change. The same
 * request again gets the same answer and changes nothing; another request with the key is refused. A refusal undoes
 * the transaction and the claim with it, so the caller may correct the request and keep the key.
 */
export const once = async <Value>(
  tx: Tx,
  { call, endpointId }: { readonly call: Keyed; readonly endpointId: string },
  work: () => Promise<Reply<Value>>,
): Promise<Reply<Value>> => {
  const { bodyId } = call.params as { readonly bodyId: BodyId };
  const { params, query, body, version } = call;
  const key = { actor: call.caller.actor.accountId ?? "visitor", key: call.idempotencyKey ?? "" };
  const sha256 = canonicalSha256({ endpointId, params, query, body: told(body), version });
  const claim = await claimKey(tx, bodyId, { ...key, sha256, at: call.now });
  if (claim.kind === "used-differently") return decline("key-used-differently");
  if (claim.kind === "answered")
    return { ok: true, session: null, ...(claim.answer.response as Kept<Value>) };
  const done = await work();
  if (!done.ok) return done;
  const kept: Kept<Value> = { value: done.value, version: done.version };
  await keepAnswer(tx, bodyId, { ...key, answer: { status: 201, response: kept } });
  return done;
};
