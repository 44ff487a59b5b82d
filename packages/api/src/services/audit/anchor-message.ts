import { formatDay, type BodyId, type Day } from "@albero/domain";
import { findBody, readBody, type Message } from "@albero/store";
import { writeLetter, type Letter } from "../../mail/letter.ts";
import { MAIL_WORDS } from "../../mail/words.ts";
import type { MailSettings } from "../../parts.ts";
import type { Service } from "../service.ts";
import { MAIL } from "../mail.ts";
import type { Anchor } from "./anchors.ts";

const WHAT = "anchor";

/** The mail about an anchor: one a day. Its hash tells nothing of what the register says. */
export const anchorMessage = ({ day, seq, hash, at }: Anchor, id: string): Message => ({
  ...{ id, kind: MAIL, at, payload: { what: WHAT, day, seq, hash } },
  dedupeKey: `${WHAT} ${day}`,
});

export const isAnchor = ({ payload }: Message): boolean => payload["what"] === WHAT;

type Told = { readonly bodyId: BodyId; readonly message: Message };

/** The letter about an anchor with its address; `null` where nobody is to be written to any more. */
export const anchorLetter = async (
  { parts }: Service,
  { bodyId, message }: Told,
  { base, language }: MailSettings,
): Promise<(Letter & { readonly to: string }) | null> => {
  const to = parts.config.audit.mailTo;
  const body = await readBody(parts.database, { bodyId, accountId: null }, (tx) => findBody(tx, bodyId));
  if (to === null || body === null) return null;
  const { day, seq, hash } = message.payload;
  const words = MAIL_WORDS[language].anchor;
  const link = `${base}/enti/${bodyId}/registro`;
  const letter = writeLetter({
    subject: `${body.name}: ${words.subject(formatDay(String(day) as Day))}`,
    greeting: words.greeting,
    sections: [
      {
        title: words.title,
        lines: [{ text: words.entry(Number(seq)), note: `SHA-256 ${String(hash)}`, link }],
      },
    ],
    action: { label: words.open, link },
    why: words.why,
  });
  return { ...letter, to };
};
