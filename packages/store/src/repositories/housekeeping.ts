import type { Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";

export type Removed = { readonly sessions: number; readonly links: number };

/**
 * Removes sessions and sign-in links that could not be used any more before an instant: nobody's record, only what
 * let a browser in. Needs the owner's connection, since the application deletes nothing.
 */
export const removeSpentAccess = async (tx: Tx, before: Instant): Promise<Removed> => {
  const sessions = await tx
    .deleteFrom("session")
    .where((eb) => eb.or([eb("expires_at", "<", before), eb("ended_at", "<", before)]))
    .executeTakeFirst();
  const links = await tx
    .deleteFrom("sign_in_link")
    .where((eb) => eb.or([eb("expires_at", "<", before), eb("used_at", "<", before)]))
    .executeTakeFirst();
  return { sessions: Number(sessions.numDeletedRows), links: Number(links.numDeletedRows) };
};
