import type { BodyId, Day, Instant } from "@albero/domain";
import type { Tx } from "../connection.ts";

/** The last day of a body whose reminders were put into the outbox; `null` before the first. */
export const lastReminderDay = async (tx: Tx, bodyId: BodyId): Promise<Day | null> => {
  const row = await tx
    .selectFrom("reminder_day")
    .select("day")
    .where("body_id", "=", bodyId)
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.day ?? null;
};

/**
 * Takes a day for the transaction that writes its reminders. A second one waits here until the first has ended and
 * then gets `false`, unless the first was undone.
 */
export const claimReminderDay = async (
  tx: Tx,
  bodyId: BodyId,
  { day, at }: { readonly day: Day; readonly at: Instant },
): Promise<boolean> => {
  const done = await tx
    .insertInto("reminder_day")
    .values({ body_id: bodyId, day, recorded_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
};
