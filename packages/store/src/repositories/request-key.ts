import type { BodyId, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";

/** A request that may be repeated: whose it is, its key, the hash of what it asks. */
export type KeyedRequest = {
  readonly actor: string;
  readonly key: string;
  readonly sha256: string;
  readonly at: Instant;
};

/** The answer given to a request. */
export type Answer = { readonly status: number; readonly response: unknown };

/** New: go on and keep the answer with `keepAnswer`. Answered: give this again. Used: the key was for something else. */
export type KeyClaim =
  | { readonly kind: "new" }
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "used-differently" };

/**
 * Claims the key of a request in its transaction. A second request with the same key waits here until the first has
 * ended: then it finds the answer, or, when the first was undone, goes on as if it were the first.
 */
export const claimKey = async (tx: Tx, bodyId: BodyId, request: KeyedRequest): Promise<KeyClaim> => {
  const { actor, key } = request;
  const claimed = await tx
    .insertInto("request_key")
    .values({
      ...{ body_id: bodyId, actor, key, request_sha256: request.sha256 },
      ...{ status: null, response: null, recorded_at: request.at },
    })
    .onConflict((conflict) => conflict.columns(["body_id", "actor", "key"]).doNothing())
    .returning("key")
    .executeTakeFirst();
  if (claimed !== undefined) return { kind: "new" };
  const row = await tx
    .selectFrom("request_key")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("actor", "=", actor)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (row.request_sha256 !== request.sha256 || row.status === null) return { kind: "used-differently" };
  return { kind: "answered", answer: { status: row.status, response: row.response } };
};

/** Keeps the answer of a claimed key, to be given again. */
export const keepAnswer = async (
  tx: Tx,
  bodyId: BodyId,
  { actor, key, answer }: Pick<KeyedRequest, "actor" | "key"> & { readonly answer: Answer },
): Promise<void> => {
  await tx
    .updateTable("request_key")
    .set({ status: answer.status, response: JSON.stringify(answer.response ?? null) })
    .where("body_id", "=", bodyId)
    .where("actor", "=", actor)
    .where("key", "=", key)
    .execute();
};
