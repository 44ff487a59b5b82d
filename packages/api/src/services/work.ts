import type { BodyId } from "@albero/domain";
import { appendAudit, type Tx } from "@albero/store";
import type { Author } from "./author.ts";

/** A change of a body on its way: the transaction it is made in, and who makes it. */
export type Work = { readonly tx: Tx; readonly bodyId: BodyId; readonly author: Author };

export type Change = {
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
};

/** Writes the change into the register of the body, in its own transaction. */
export const noteChange = async ({ tx, bodyId, author }: Work, change: Change): Promise<void> => {
  await appendAudit(tx, bodyId, { ...author, ...change });
};
