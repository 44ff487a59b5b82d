import type { AccountId, BodyId, Instant } from "@albero/domain";
import { findAccount, findBody, inNoBody, type Message } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Caller } from "../../http/bind.ts";
import { ACCESS_MAIL } from "../../mail/access-words.ts";
import { writeLetter, type Letter } from "../../mail/letter.ts";
import type { ApiConfig, MailSettings } from "../../parts.ts";
import { MAIL } from "../mail.ts";
import type { Service } from "../service.ts";
import { linkAddress, makeLink } from "./link.ts";

const KINDS = ["invitation", "recovery"] as const;
type Kind = (typeof KINDS)[number];

/** Whether the service itself writes what the caller causes: to nobody for whoever only tries an example. */
export const writesFor = ({ mail }: Pick<ApiConfig, "mail">, { account }: Caller): boolean =>
  mail !== null && account?.exampleBodyId === null;

type About = { readonly what: Kind; readonly accountId: AccountId; readonly at: Instant };

/** A mail with a link, once for each key. It holds no link: that is made when the mail leaves. */
export const accessMessage = ({ what, accountId, at }: About, key: string): Message => ({
  ...{ id: uuid(), kind: MAIL, at, payload: { what, accountId } },
  dedupeKey: `${what} ${accountId} ${key}`,
});

const kindOf = ({ payload }: Message): Kind | undefined => KINDS.find((kind) => kind === payload["what"]);

export const isOfAccess = (message: Message): boolean => kindOf(message) !== undefined;

/** The letter with its link, made now, and its address; `null` where the account may no longer sign in. */
export const accessLetter = async (
  { parts }: Service,
  { bodyId, message }: { readonly bodyId: BodyId; readonly message: Message },
  { base, language }: Pick<MailSettings, "base" | "language">,
): Promise<(Letter & { readonly to: string }) | null> => {
  const purpose = kindOf(message) ?? "recovery";
  const id = String(message.payload["accountId"]) as AccountId;
  return inNoBody(parts.database, async (tx) => {
    const account = await findAccount(tx, id);
    if (account === null || account.email === null || account.disabledAt !== null) return null;
    const name = (await findBody(tx, bodyId))?.name ?? "";
    const { token } = await makeLink(tx, { accountId: id, purpose, now: parts.clock() });
    const words = ACCESS_MAIL[language][purpose];
    const letter = writeLetter({
      subject: `${name}: ${words.subject}`,
      greeting: words.greeting(account.title),
      sections: [],
      action: { label: words.open, link: linkAddress(base, token) },
      why: words.why(name),
    });
    return { ...letter, to: account.email };
  });
};
