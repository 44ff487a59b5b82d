import { ENDPOINTS, type remind as endpoint, type RemindedView } from "@albero/contract";
import { dayIn, type BodyId } from "@albero/domain";
import { enqueue, listMessageKeys } from "@albero/store";
import { v7 as uuid } from "uuid";
import type { Call, Handler } from "../../http/bind.ts";
import { MESSAGES } from "../../messages/messages.ts";
import { answer, decline, type Reply } from "../../reply.ts";
import type { Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { correspondenceOf, lateOf, type Correspondence, type Person } from "./correspondence.ts";
import { reminderKey, reminderMessage } from "./reminder-message.ts";

type Asked = Call<typeof endpoint>;

/** Those asked for: who is reminded now, and who is left and why. */
const sorted = (desk: Correspondence, { body, language }: Asked, keys: readonly string[]): Sorted => {
  const { faults } = MESSAGES[language];
  const late = new Set(lateOf(desk).mailings.map(({ person }) => person));
  const reminded: Person[] = [];
  const left: Sorted["left"][number][] = [];
  for (const id of body.accountIds) {
    const person = desk.people.find(({ account }) => account.id === id);
    if (person === undefined) continue;
    const reason = !late.has(person)
      ? faults["nothing-late"]
      : keys.some((key) => key.endsWith(id))
        ? faults["reminded-today"]
        : null;
    if (reason === null) reminded.push(person);
    else left.push({ ...refOf(person), reason: reason ?? "" });
  }
  return { reminded, left };
};

type Sorted = { readonly reminded: readonly Person[]; readonly left: RemindedView["left"] };

const refOf = ({ account }: Person) => ({ id: account.id, title: account.title });

const write = async (work: Work, desk: Correspondence, call: Asked): Promise<Reply<RemindedView>> => {
  const { tx, bodyId } = work;
  const day = dayIn(desk.body.timeZone, call.now);
  const sent = await listMessageKeys(tx, bodyId, reminderKey("late", day));
  const { reminded, left } = sorted(
    desk,
    call,
    sent.map(({ dedupeKey }) => dedupeKey),
  );
  const messages = reminded.map(({ account }) =>
    reminderMessage({ id: uuid(), accountId: account.id, day, at: call.now }, { what: "late" }),
  );
  await enqueue(tx, bodyId, messages);
  const after = { reminded: reminded.map(({ account }) => account.title) };
  await noteChange(work, { action: "round.remind", subject: day, before: null, after, reason: null });
  return answer({ reminded: reminded.map(refOf), left });
};

/** Reminds people of everything they are late with; the mails leave at once. */
export const remind =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    if (service.parts.config.mail === null) return decline("mail-not-set");
    const desk = await correspondenceOf(service, call.params.bodyId as BodyId, call.now);
    return writing(service, { call, endpointId: ENDPOINTS.remind.id }, (work) => write(work, desk, call));
  };
