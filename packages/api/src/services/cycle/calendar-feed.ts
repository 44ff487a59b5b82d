import {
  API_BASE,
  ENDPOINTS,
  pathOf,
  type endCalendarFeed as ending,
  type findCalendarFeed as finding,
  type makeCalendarFeed as making,
  type readCalendarFeed as reading,
} from "@albero/contract";
import { belongsTo, dayIn, type AccountId, type BodyId, type Instant } from "@albero/domain";
import {
  createSession,
  endSession,
  findAccount,
  findBody,
  findSession,
  findSessionOf,
  inNoBody,
  type Tx,
} from "@albero/store";
import { v7 as uuid } from "uuid";
import { CALENDAR_FACTOR, callerFor } from "../../auth/caller.ts";
import { newToken } from "../../auth/token.ts";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline } from "../../reply.ts";
import type { Service } from "../service.ts";
import { calendarText } from "./calendar-text.ts";
import { deadlinesFor } from "./deadlines-of.ts";

const YEARS_VALID = 5;

type Signed = Pick<Call, "caller" | "now">;

const accountOf = ({ caller }: Signed): AccountId => {
  const { accountId } = caller.actor;
  if (accountId === null) throw new Error("the door let a visitor through");
  return accountId;
};

const feedOf = (tx: Tx, call: Signed) =>
  findSessionOf(tx, { accountId: accountOf(call), factor: CALENDAR_FACTOR, now: call.now });

const endFeed = async (tx: Tx, call: Signed): Promise<void> => {
  const feed = await feedOf(tx, call);
  if (feed !== null) await endSession(tx, { id: feed.id, now: call.now, because: "calendar revoked" });
};

/** Since when the account has a calendar; its address is told once and never again. */
export const findCalendarFeed =
  ({ parts }: Service): Handler<typeof finding> =>
  async (call) => {
    const feed = await inNoBody(parts.database, (tx) => feedOf(tx, call));
    return answer({ since: feed?.recordedAt ?? null });
  };

const after = (now: Instant): Instant =>
  Temporal.Instant.from(now)
    .add({ hours: 24 * 365 * YEARS_VALID })
    .toString({ smallestUnit: "millisecond" }) as Instant;

/** Makes a secret address and ends the one before it. Asked twice, it makes two: only the last one answers. */
export const makeCalendarFeed =
  ({ parts }: Service): Handler<typeof making> =>
  async (call) => {
    const { now, params, language } = call;
    const token = newToken();
    await inNoBody(parts.database, async (tx) => {
      await endFeed(tx, call);
      const times = { recordedAt: now, seenAt: now, expiresAt: after(now), steppedUpAt: null };
      const session = { id: uuid(), accountId: accountOf(call), factor: CALENDAR_FACTOR, ...times };
      await createSession(tx, { token, session });
    });
    const address = { params: { ...params, token }, query: { language } };
    return answer({ path: API_BASE + pathOf(ENDPOINTS.readCalendarFeed, address) });
  };

/** Ends the calendar of the account. */
export const endCalendarFeed =
  ({ parts }: Service): Handler<typeof ending> =>
  async (call) => {
    await inNoBody(parts.database, (tx) => endFeed(tx, call));
    return answer(null);
  };

const MEDIA_TYPE = "text/calendar; charset=utf-8";

/** The deadlines of whoever has the address, as they are now; an address that was revoked finds nothing. */
export const readCalendarFeed =
  (service: Service): Handler<typeof reading> =>
  async ({ params, language, now }) => {
    const { parts } = service;
    const bodyId = params.bodyId as BodyId;
    const found = await inNoBody(parts.database, async (tx) => {
      const session = await findSession(tx, { token: params.token, now });
      const account = session?.factor === CALENDAR_FACTOR ? await findAccount(tx, session.accountId) : null;
      const body = await findBody(tx, bodyId);
      return session === null || account === null || body === null ? null : { session, account, body };
    });
    if (found === null) return decline("not-found");
    const caller = await callerFor(parts, found.account, found.session);
    if (!belongsTo(caller.actor, { bodyId, day: dayIn(found.body.timeZone, now), now }))
      return decline("not-found");
    const deadlines = await deadlinesFor(service, { bodyId, caller, now });
    const origin = parts.config.publicUrl?.origin ?? null;
    const text = calendarText(deadlines, { language, now, origin });
    const name = `${found.body.slug}.ics`;
    return answer({ name, mediaType: MEDIA_TYPE, bytes: new TextEncoder().encode(text) });
  };
