import type { SessionView } from "@albero/contract";
import type { Instant } from "@albero/domain";
import {
  createSession,
  endSession,
  inNoBody,
  listWithFactor,
  type Account,
  type Session,
  type Tx,
} from "@albero/store";
import { v7 as uuid } from "uuid";
import { callerFor, HALF } from "../../auth/caller.ts";
import { newToken } from "../../auth/token.ts";
import type { Caller } from "../../http/bind.ts";
import { answerWith, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { AWAITING, sessionView } from "./session-view.ts";

/** Finds out in one transaction who signs in; `null` when nobody does. */
export type Proof = (tx: Tx, now: Instant) => Promise<Account | null>;

const after = (now: Instant, hours: number): Instant =>
  Temporal.Instant.from(now)
    .add({ minutes: hours * 60 })
    .toString({ smallestUnit: "millisecond" }) as Instant;

/** How long the second step of signing in may take. */
const HALF_HOURS = 0.25;

/** One factor opens no session for who has two; a role of an example has none. */
const asksSecond = async (tx: Tx, { id }: Account, factor: string): Promise<boolean> =>
  !factor.includes("+") && (await listWithFactor(tx, [id])).has(id);

type Begun = { readonly account: Account; readonly token: string; readonly session: Session };

/**
 * Begins a session for whom the proof names, with a new token: one somebody planted before is worth nothing. The
 * caller's former session ends. Who has a second factor gets half a session, which only that completes. `null` when the proof names nobody.
 */
export const begin = async (
  { parts }: Service,
  caller: Caller,
  { factor, proof }: { readonly factor: string; readonly proof: Proof },
): Promise<Reply<SessionView> | null> => {
  const now = parts.clock();
  const begun = await inNoBody(parts.database, async (tx): Promise<Begun | null> => {
    const account = await proof(tx, now);
    if (account === null || account.disabledAt !== null) return null;
    if (caller.sessionId !== null)
      await endSession(tx, { id: caller.sessionId, now, because: "signed in again" });
    const token = newToken();
    const isHalf = await asksSecond(tx, account, factor);
    const expiresAt = after(now, isHalf ? HALF_HOURS : parts.config.sessionHours);
    const times = { recordedAt: now, seenAt: now, steppedUpAt: now, expiresAt };
    const session = {
      id: uuid(),
      accountId: account.id,
      factor: isHalf ? `${HALF}${factor}` : factor,
      ...times,
    };
    await createSession(tx, { token, session });
    return { account, token, session };
  });
  if (begun === null) return null;
  const { account, token, session } = begun;
  if (session.factor.startsWith(HALF)) return answerWith({ kind: "begun", token }, AWAITING);
  const view = await sessionView(parts, await callerFor(parts, account, session));
  return answerWith({ kind: "begun", token }, view);
};
