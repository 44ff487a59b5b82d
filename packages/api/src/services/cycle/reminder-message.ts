import type { AccountId, Day, Instant } from "@albero/domain";
import type { Message } from "@albero/store";
import type { Letter } from "../../mail/letter.ts";
import type { MailSettings } from "../../parts.ts";
import { MAIL } from "../mail.ts";
import type { Service } from "../service.ts";
import { correspondenceOf, digestsOf, lateOf, letterOf, type DigestSpan } from "./correspondence.ts";
import type { BodyId } from "@albero/domain";

/** A daily mail about some days, or a reminder of everything late that somebody sent by hand. */
export type ReminderAsk = ({ readonly what: "digest" } & DigestSpan) | { readonly what: "late" };

type About = {
  readonly id: string;
  readonly accountId: AccountId;
  readonly day: Day;
  readonly at: Instant;
};

/** What the keys of all reminders of a kind and day begin with. */
export const reminderKey = (what: ReminderAsk["what"], day: Day | "" = ""): string =>
  `reminder ${what} ${day}`;

/** A reminder as a message: once a person, day and kind. It holds whom to write to and about what, not what is said. */
export const reminderMessage = ({ id, accountId, day, at }: About, ask: ReminderAsk): Message => ({
  ...{ id, kind: MAIL, at, payload: { ...ask, accountId } },
  dedupeKey: `${reminderKey(ask.what, day)} ${accountId}`,
});

const askOf = ({ payload }: Message): ReminderAsk =>
  payload["what"] === "digest"
    ? { what: "digest", after: String(payload["after"]) as Day, upTo: String(payload["upTo"]) as Day }
    : { what: "late" };

/**
 * The letter of a message as things are now, with its address; `null` when there is nothing left to say: all was done
 * meanwhile, or the account may no longer sign in.
 */
export const letterFor = async (
  service: Service,
  { bodyId, message }: { readonly bodyId: BodyId; readonly message: Message },
  settings: MailSettings,
): Promise<(Letter & { readonly to: string }) | null> => {
  const desk = await correspondenceOf(service, bodyId, service.parts.clock());
  const ask = askOf(message);
  const mailings = ask.what === "digest" ? digestsOf(desk, ask) : lateOf(desk).mailings;
  const own = mailings.find(({ person }) => person.account.id === message.payload["accountId"]);
  const to = own?.person.account.email ?? null;
  return own === undefined || to === null ? null : { ...letterOf(desk, own, settings), to };
};
