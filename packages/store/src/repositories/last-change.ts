import type { BodyId } from "@albero/domain";
import type { Tx } from "../connection.ts";

/**
 * A number that grows with every change of the body, since each adds an entry, an answer or at least its line of the
 * audit: whoever kept something read at the same number need not read it again.
 */
export const lastChange = async (tx: Tx, bodyId: BodyId): Promise<number> => {
  const rows = await tx.selectFrom("counter").select("value").where("body_id", "=", bodyId).execute();
  return rows.reduce((total, row) => total + row.value, 0);
};
