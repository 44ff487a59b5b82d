import type { LatePerson, listLate as endpoint } from "@albero/contract";
import { dayIn, type BodyId, type Day, type Reminder } from "@albero/domain";
import { listMessageKeys, readBody, type Message } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { unitRef } from "../../views/refs.ts";
import { momentView, questionOf } from "../moment.ts";
import type { Service } from "../service.ts";
import { correspondenceOf, lateOf, letterOf, type Correspondence, type Mailing } from "./correspondence.ts";
import { reminderKey } from "./reminder-message.ts";

/** Without a mail server what a reminder would say is shown all the same, with links to this page's own site. */
const SHOWN = { url: "", from: "", base: "" };

const officesOf = (desk: Correspondence, reminders: readonly Reminder[]) =>
  [...new Set(reminders.map(({ officeId }) => officeId))].map((id) => unitRef(desk, id));

const remindedOn = (
  keys: readonly Pick<Message, "dedupeKey" | "at">[],
  { account }: Mailing["person"],
  timeZone: string,
): Day | null => {
  const last = keys.findLast(({ dedupeKey }) => dedupeKey.endsWith(account.id));
  return last === undefined ? null : dayIn(timeZone, last.at);
};

const countsOf = (reminders: readonly Reminder[]) => Map.groupBy(reminders, ({ officeId }) => officeId);

/** Who is late today, with what a reminder would say to each. */
export const listLate =
  (service: Service): Handler<typeof endpoint> =>
  async (call: Call<typeof endpoint>) => {
    const bodyId = call.params.bodyId as BodyId;
    const { parts } = service;
    const { mail } = parts.config;
    const desk = await correspondenceOf(service, bodyId, call.now);
    const keys = await readBody(parts.database, { bodyId, accountId: null }, (tx) =>
      listMessageKeys(tx, bodyId, reminderKey("late")),
    );
    const { mailings, unreached } = lateOf(desk);
    const settings = mail ?? { ...SHOWN, language: call.language };
    const people = mailings.map(({ person, reminders }): LatePerson => ({
      id: person.account.id,
      title: person.account.title,
      units: officesOf(desk, reminders).filter((unit) => unit !== null),
      values: reminders.length,
      since: reminders.map(({ window }) => window.due).toSorted()[0] ?? desk.today,
      remindedOn: remindedOn(keys, person, desk.body.timeZone),
      text: letterOf(desk, { person, reminders }, settings).text,
    }));
    const { document } = await service.snapshots(bodyId);
    return answer({
      moment: momentView(questionOf(document, {}, call.now)),
      mail: mail !== null,
      people,
      unreached: [...countsOf(unreached)].map(([id, own]) => ({
        office: unitRef(desk, id),
        values: own.length,
      })),
    });
  };
