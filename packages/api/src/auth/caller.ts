import type { Instant, Role, RoleAssignment } from "@albero/domain";
import {
  asAccount,
  endSession,
  findAccount,
  findSession,
  inNoBody,
  loadAssignments,
  loadFactorRoles,
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
  factor: null,
  half: null,
  sleeping: [],
  isClient: false,
};

/** What a call came with: the cookie of a browser, or the token another system asked for. */
export type Credentials = { readonly cookie: string | null; readonly bearer: string | null };

/** How a session was proved when another system began it; a browser never has one of these. */
export const CLIENT_FACTOR = "client";

/** How a session was proved that a link from the mail or the command line began. */
export const LINK_FACTOR = "link";

/** What the secret address of a calendar is kept as: it reads deadlines and opens nothing. */
export const CALENDAR_FACTOR = "calendar";

/** How a session begins to be proved that a second factor has still to complete. */
export const HALF = "half:";

/** Whether a session was begun with two factors. */
const isStrong = (factor: string): boolean => factor.includes("+");

/** Which way in a session stands for: neither opens what belongs to the other, and a calendar none. */
const isWayIn = ({ factor }: Session, bearer: string | null): boolean =>
  factor !== CALENDAR_FACTOR && (factor === CLIENT_FACTOR) === (bearer !== null);

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

/** Roles that need a second factor sleep in a session without: as if they were not held, and named to their holder. */
const awake = async (
  tx: Tx,
  held: readonly RoleAssignment[],
): Promise<{ readonly assignments: readonly RoleAssignment[]; readonly sleeping: readonly Role[] }> => {
  const needed = await loadFactorRoles(tx, [...new Set(held.map(({ bodyId }) => bodyId))]);
  const sleeps = ({ bodyId, role }: RoleAssignment) => needed.get(bodyId)?.includes(role) === true;
  return {
    assignments: held.filter((given) => !sleeps(given)),
    sleeping: [...new Set(held.filter((given) => given.supersededAt === null && sleeps(given)))].map(
      ({ role }) => role,
    ),
  };
};

/** The caller an account is, with every role it has or had; which hold now is the predicate's to say. */
export const callerFor = async (
  { database }: Parts,
  account: Account,
  { id: sessionId, factor }: Pick<Session, "id" | "factor">,
): Promise<Caller> => {
  const { assignments, sleeping } = await asAccount(database, account.id, async (tx) => {
    const held = await loadAssignments(tx, account.id);
    return isStrong(factor) || account.exampleBodyId !== null
      ? { assignments: held, sleeping: [] }
      : awake(tx, held);
  });
  return {
    actor: { accountId: account.id, assignments, operates: account.operates },
    ...{ account, sessionId, factor, half: null, sleeping, isClient: account.email === null },
  };
};

/**
 * Who calls with the token of a cookie or of another system; a visitor when there is none or it is over. Where a
 * system shows its token no cookie counts, and neither of the two opens what belongs to the other.
 */
export const callerOf =
  (parts: Parts) =>
  async ({ cookie, bearer }: Credentials): Promise<Caller> => {
    const token = bearer ?? cookie;
    if (token === null || token === "") return VISITOR;
    const found = await inNoBody(parts.database, (tx) => findIn(tx, token, parts));
    if (found === null || !isWayIn(found.session, bearer)) return VISITOR;
    const { session, account } = found;
    if (session.factor.startsWith(HALF))
      return { ...VISITOR, half: { accountId: account.id, sessionId: session.id, factor: session.factor } };
    return callerFor(parts, account, session);
  };
