import { setTimeout as pause } from "node:timers/promises";
import type { askRecovery as endpoint } from "@albero/contract";
import type { Instant } from "@albero/domain";
import { asAccount, enqueue, findAccountByEmail, inBody, inNoBody, loadAssignments } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { accessMessage } from "./access-message.ts";

/** Every answer takes as long, so that the time does not tell whether anybody has the address. */
const LEAST_MILLISECONDS = 400;

/** One mail in this stretch of minutes, however often it is asked for. */
const stretchOf = (now: Instant): string => now.slice(0, "2026-11-22T04:1".length);

const write = async ({ parts }: Service, email: string, now: Instant): Promise<void> => {
  const account = await inNoBody(parts.database, (tx) => findAccountByEmail(tx, email));
  if (account === null || account.disabledAt !== null || account.exampleBodyId !== null) return;
  const held = await asAccount(parts.database, account.id, (tx) => loadAssignments(tx, account.id));
  // Mail leaves from a body; who has none yet is let in by the command line.
  const bodyId = held.at(-1)?.bodyId;
  if (bodyId === undefined) return;
  const message = accessMessage({ what: "recovery", accountId: account.id, at: now }, stretchOf(now));
  await inBody(parts.database, { bodyId, accountId: account.id }, (tx) => enqueue(tx, bodyId, [message]));
};

/** Sends a link by which the owner of an address chooses another password; nobody learns whether there is one. */
export const askRecovery =
  (service: Service): Handler<typeof endpoint> =>
  async ({ body, now }) => {
    if (service.parts.config.mail === null) return decline("mail-not-set");
    await Promise.all([write(service, body.email, now), pause(LEAST_MILLISECONDS)]);
    return answer(null);
  };
