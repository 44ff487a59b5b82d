import type { BodyId } from "@albero/domain";
import { inBody, noteAttempt, takeMessage, type Attempt, type Message, type Tx } from "@albero/store";
import type { Mailer } from "../../mail/mailer.ts";
import type { MailSettings } from "../../parts.ts";
import type { Service } from "../service.ts";
import { appraisalLetter, isOfCard } from "../appraisal/appraisal-message.ts";
import { anchorLetter, isAnchor } from "../audit/anchor-message.ts";
import { accessLetter, isOfAccess } from "../session/access-message.ts";
import { MAIL } from "../mail.ts";
import { letterFor } from "./reminder-message.ts";

/** The way out: the settings of the mail, and what sends it. */
export type Postbox = { readonly settings: MailSettings; readonly mailer: Mailer };

type Tried = Pick<Attempt, "outcome" | "error">;

/** Who writes the letter of a message, by what it is about. */
const writerOf = (message: Message): typeof letterFor => {
  if (isOfAccess(message)) return accessLetter;
  if (isAnchor(message)) return anchorLetter;
  return isOfCard(message) ? appraisalLetter : letterFor;
};

const deliver = async (
  service: Service,
  { settings, mailer }: Postbox,
  { bodyId, message }: { readonly bodyId: BodyId; readonly message: Message },
): Promise<Tried> => {
  const letter = await writerOf(message)(service, { bodyId, message }, settings);
  if (letter === null) return { outcome: "dropped", error: "nothing left to say" };
  const done = await mailer.send({ ...letter, id: message.id });
  if (done.ok) return { outcome: "sent", error: null };
  return { outcome: done.lasting ? "dropped" : "failed", error: done.error };
};

/** Sends the next message of a body, in a transaction of its own; `null` when none waits. */
const sendNext = (
  service: Service,
  postbox: Postbox,
  { bodyId, except }: { readonly bodyId: BodyId; readonly except: readonly string[] },
): Promise<Attempt | null> =>
  inBody(service.parts.database, { bodyId, accountId: null }, async (tx: Tx) => {
    const message = await takeMessage(tx, bodyId, { kind: MAIL, except });
    if (message === null) return null;
    const tried = await deliver(service, postbox, { bodyId, message });
    const attempt: Attempt = { id: message.id, at: service.parts.clock(), ...tried };
    await noteAttempt(tx, bodyId, attempt);
    return attempt;
  });

/** How many messages left, were given up, or wait for the next time. */
export type MailRound = Readonly<Record<Attempt["outcome"], number>>;

/**
 * Sends the mails of a body that wait, each tried once. A message is locked while it is sent, so that of several
 * services one sends it, and noted in the same transaction: one that was sent and could not be noted, because the
 * service was killed in between, is sent again under the same Message-ID.
 */
export const sendMail = async (service: Service, postbox: Postbox, bodyId: BodyId): Promise<MailRound> => {
  const round = { sent: 0, dropped: 0, failed: 0 };
  const except: string[] = [];
  for (;;) {
    const attempt = await sendNext(service, postbox, { bodyId, except });
    if (attempt === null) return round;
    round[attempt.outcome] += 1;
    except.push(attempt.id);
    if (attempt.error !== null) {
      const { id, outcome, error } = attempt;
      service.parts.log.warn({ message: id, outcome, error }, "a mail was not sent");
    }
  }
};
