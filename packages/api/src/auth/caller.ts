import type { Instant } from "@albero/domain";
import {
  asAccount,
  endSession,
  findAccount,
  findSession,
  inNoBody,
  loadAssignments,
  touchSession,
  type Account,
  type Session,
  type Tx,
} from "@albero/store";
import type { Caller } from "../http/bind.ts";
import type { Parts } from "../parts.ts";

/** Nobody has signed in. */
export const VISITOR: Caller = {
  actor: { accountId: null, assignments: [] },
  account: null,
  sessionId: null,
};

/** A session is noted as used at most this often: a page asks several things at once. */
const TOUCH_SECONDS = 60;

const secondsBetween = (from: Instant, to: Instant): number =>
  Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total("seconds");

type Found = { readonly session: Session; readonly account: Account };

const findIn = async (tx: Tx, token: string, { clock, config }: Parts): Promise<Found | null> => {
  const now = clock();
  const session = await findSession(tx, { token, now });
  if (session === null) return null;
  const idle = secondsBetween(session.seenAt, now);
  if (idle > config.sessionIdleMinutes * 60) {
    await endSession(tx, { id: session.id, now, because: "idle" });
    return null;
  }
  if (idle > TOUCH_SECONDS) await touchSession(tx, { id: session.id, now });
  const account = await findAccount(tx, session.accountId);
  return account === null ? null : { session, account };
};

/** The caller an account is, with every role it has or had; which hold now is the predicate's to say. */
export const callerFor = async (
  { database }: Parts,
  account: Account,
  sessionId: string,
): Promise<Caller> => {
  const assignments = await asAccount(database, account.id, (tx) => loadAssignments(tx, account.id));
  return { actor: { accountId: account.id, assignments }, account, sessionId };
};

/** Who calls with the token of a cookie; a visitor when there is none or its session is over. */
export const callerOf =
  (parts: Parts) =>
  async (token: string | undefined): Promise<Caller> => {
    if (token === undefined || token === "") return VISITOR;
    const found = await inNoBody(parts.database, (tx) => findIn(tx, token, parts));
    return found === null ? VISITOR : callerFor(parts, found.account, found.session.id);
  };
