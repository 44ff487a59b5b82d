import type { AccountId, Instant } from "@albero/domain";
import { createSignInLink, withdrawSignInLinks, type Tx } from "@albero/store";
import { newToken } from "../../auth/token.ts";

/** What a link is for, and how long it works. */
const MINUTES = { administrator: 60, invitation: 7 * 24 * 60, recovery: 30 } as const;
export type LinkPurpose = keyof typeof MINUTES;

/** A link that signs somebody in once. */
export type MadeLink = { readonly token: string; readonly expiresAt: Instant };

/** Makes a link for an account; those made before are void. */
export const makeLink = async (
  tx: Tx,
  { accountId, purpose, now }: { accountId: AccountId; purpose: LinkPurpose; now: Instant },
): Promise<MadeLink> => {
  const expiresAt = Temporal.Instant.from(now)
    .add({ minutes: MINUTES[purpose] })
    .toString({ smallestUnit: "millisecond" }) as Instant;
  const token = newToken();
  await withdrawSignInLinks(tx, { accountId, now });
  await createSignInLink(tx, { token, accountId, purpose, recordedAt: now, expiresAt });
  return { token, expiresAt };
};

/** The address of a link. The token stands behind the `#`, which no server is sent and no log writes down. */
export const linkAddress = (base: string, token: string): string => `${base}/entra#token=${token}`;
