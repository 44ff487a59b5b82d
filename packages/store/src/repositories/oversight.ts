import type { AccountId, BodyId, OnDesk } from "@albero/domain";
import type { Tx } from "../connection.ts";

/** All that was done at the desk of the evaluation body, in the order it was recorded. */
export const loadOversight = async (tx: Tx, bodyId: BodyId): Promise<readonly OnDesk[]> => {
  const rows = await tx
    .selectFrom("oversight")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map(({ id, year, content, recorded_by, recorded_at }) => ({
    ...{ id, year, at: recorded_at, by: recorded_by, entry: content },
  }));
};

/** Adds something to the desk; the table holds that a validation is of the last report of its year. */
export const addOversight = async (
  tx: Tx,
  bodyId: BodyId,
  { done, accountId }: { readonly done: OnDesk; readonly accountId: AccountId | null },
): Promise<void> => {
  const { id, year, at, by, entry } = done;
  await tx
    .insertInto("oversight")
    .values({
      ...{ body_id: bodyId, id, year, kind: entry.kind, content: entry },
      ...{ recorded_by: by, account_id: accountId, recorded_at: at },
    })
    .execute();
};
