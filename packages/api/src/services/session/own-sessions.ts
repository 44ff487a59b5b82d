import type { Endpoints } from "@albero/contract";
import { endSession as end, inNoBody, listSessions as sessionsOf } from "@albero/store";
import { CALENDAR_FACTOR } from "../../auth/caller.ts";
import type { Handler } from "../../http/bind.ts";
import { answer, answerWith, decline } from "../../reply.ts";
import type { Service } from "../service.ts";

/** Where the account is signed in; the secret address of a calendar is no session of anybody. */
export const listSessions =
  ({ parts }: Service): Handler<Endpoints["listSessions"]> =>
  async ({ caller, now }) => {
    const { accountId } = caller.actor;
    if (accountId === null) return decline("not-signed-in");
    const found = await inNoBody(parts.database, (tx) => sessionsOf(tx, { accountId, now }));
    const sessions = found
      .filter(({ factor }) => factor !== CALENDAR_FACTOR)
      .map(({ id, factor, recordedAt, seenAt }) => ({
        ...{ id, factor, beganAt: recordedAt, seenAt },
        current: id === caller.sessionId,
      }));
    return answer({ sessions });
  };

/** Ends one of the account's own sessions, also the one that asks. */
export const endSession =
  ({ parts }: Service): Handler<Endpoints["endSession"]> =>
  async ({ caller, params, now }) => {
    const { accountId } = caller.actor;
    if (accountId === null) return decline("not-signed-in");
    return inNoBody(parts.database, async (tx) => {
      const own = await sessionsOf(tx, { accountId, now });
      const found = own.find(({ id, factor }) => id === params.sessionId && factor !== CALENDAR_FACTOR);
      if (found === undefined) return decline("not-found");
      await end(tx, { id: found.id, now, because: "ended by its account" });
      return found.id === caller.sessionId ? answerWith({ kind: "ended" }, null) : answer(null);
    });
  };
