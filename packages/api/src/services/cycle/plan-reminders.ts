import { addDays, dayIn, type BodyId, type Day, type Instant } from "@albero/domain";
import { claimReminderDay, enqueue, inBody, lastReminderDay, readBody, type StoredBody } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Service } from "../service.ts";
import { correspondenceOf, digestsOf, type Correspondence, type DigestSpan } from "./correspondence.ts";
import { reminderMessage } from "./reminder-message.ts";

/** Days made up for after the service stood still; what is older is said by the list of what is overdue. */
const MOST_DAYS = 7;

const hourIn = (timeZone: string, now: Instant): number =>
  Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).hour;

const spanTo = (day: Day, last: Day | null): DigestSpan => {
  const earliest = addDays(day, -MOST_DAYS);
  if (last === null) return { after: addDays(day, -1), upTo: day };
  return { after: last < earliest ? earliest : last, upTo: day };
};

const write = (
  { parts }: Service,
  desk: Correspondence,
  { day, now }: { readonly day: Day; readonly now: Instant },
): Promise<number> => {
  const bodyId = desk.body.id;
  return inBody(parts.database, { bodyId, accountId: null }, async (tx) => {
    const last = await lastReminderDay(tx, bodyId);
    if (!(await claimReminderDay(tx, bodyId, { day, at: now }))) return 0;
    const span = spanTo(day, last);
    const messages = digestsOf(desk, span).map(({ person }) =>
      reminderMessage(
        { id: uuid(), accountId: person.account.id, day, at: now },
        { what: "digest", ...span },
      ),
    );
    await enqueue(tx, bodyId, messages);
    return messages.length;
  });
};

const isPlanned = async ({ parts }: Service, bodyId: BodyId, day: Day): Promise<boolean> => {
  const last = await readBody(parts.database, { bodyId, accountId: null }, (tx) =>
    lastReminderDay(tx, bodyId),
  );
  return last !== null && last >= day;
};

/**
 * Puts the reminders of today into the outbox of a body, from its hour on, and gives how many. Asked as often as one
 * likes, by as many services as one likes, each day is done once; days on which none ran are made up for. A body whose
 * own day stands still has no mornings, and no daily mails.
 */
export const planReminders = async (
  service: Service,
  { id, timeZone, ownToday }: Pick<StoredBody, "id" | "timeZone" | "ownToday">,
): Promise<number> => {
  const now = service.parts.clock();
  const day = dayIn(timeZone, now);
  if (ownToday !== null || (await isPlanned(service, id, day))) return 0;
  const { collectingIn } = await service.snapshots(id);
  const { reminders } = collectingIn(Number(day.slice(0, 4))).calendar;
  if (reminders === null || hourIn(timeZone, now) < reminders.hour) return 0;
  return write(service, await correspondenceOf(service, id, now), { day, now });
};
