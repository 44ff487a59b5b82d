import type { setCalendar as endpoint } from "@albero/contract";
import type { BodyId, Calendar, MonthDay } from "@albero/domain";
import { inBody, saveCalendar, type Tx } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import { authorOf } from "../author.ts";
import type { Service } from "../service.ts";
import { versionIn } from "../version.ts";
import { noteChange } from "../work.ts";
import { readCollecting } from "./collecting.ts";

const chosen = ({ params, body }: Call<typeof endpoint>): Calendar => ({
  ...body,
  year: Number(params.year),
  yearlyClose: { opens: body.yearlyClose.opens as MonthDay, due: body.yearlyClose.due as MonthDay },
});

const setIn = async (tx: Tx, call: Call<typeof endpoint>): Promise<Reply<Calendar>> => {
  const bodyId = call.params.bodyId as BodyId;
  const calendar = chosen(call);
  const before = await readCollecting(tx, bodyId, calendar.year);
  const seenRevision = versionIn(call.version);
  const isSeen = seenRevision === before.revision;
  if (!isSeen || !(await saveCalendar(tx, bodyId, { calendar, seenRevision, at: call.now }))) {
    const version = String(before.revision);
    return decline("changed-meanwhile", {
      changed: { version, changedBy: null, changedAt: null, value: null },
    });
  }
  const change = { action: "round.calendar", subject: String(calendar.year), reason: null };
  await noteChange(
    { tx, bodyId, author: authorOf(call) },
    { ...change, before: before.calendar, after: calendar },
  );
  return answer(calendar, seenRevision + 1);
};

/** Chooses how the values of a year are collected; the earlier choice stays in the record. */
export const setCalendar =
  ({ parts }: Service): Handler<typeof endpoint> =>
  async (call) => {
    const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
    return inBody(parts.database, scope, async (tx) => {
      const done = await setIn(tx, call);
      return done.ok
        ? answer({ ...done.value, yearlyClose: { ...done.value.yearlyClose } }, done.version)
        : done;
    });
  };
