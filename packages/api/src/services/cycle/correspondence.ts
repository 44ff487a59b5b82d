import {
  addresseesOf,
  askedIn,
  MANAGER_ROLES,
  OFFICE_ROLES,
  remindersIn,
  tasksOf,
  yearOf,
  type Actor,
  type Body,
  type BodyId,
  type Collection,
  type Day,
  type Facts,
  type Instant,
  type PeriodCode,
  type Reminder,
  type Unit,
} from "@albero/domain";
import { listHolders, readBody, type Account } from "@albero/store";
import { reminderLetter } from "../../mail/reminder-letter.ts";
import type { Letter } from "../../mail/letter.ts";
import type { MailSettings } from "../../parts.ts";
import { recordsOf } from "../../views/cell.ts";
import { unitsAt } from "../../views/lens.ts";
import { factsIn } from "../measurement/entering.ts";
import { todayOf } from "../moment.ts";
import type { Service } from "../service.ts";
import { collectionsAt, yearsCollected } from "./collecting.ts";

/** Somebody of a body who may be written to. */
export type Person = Actor & { readonly account: Account };

/** What a body asks of its people now, and who they are. */
export type Correspondence = {
  readonly body: Body;
  readonly today: Day;
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: readonly Person[];
  readonly collections: readonly Collection[];
  readonly factsOf: (reminder: Reminder) => Facts;
};

/** Reads what a body asks of its people now. */
export const correspondenceOf = async (
  { parts, snapshots }: Service,
  bodyId: BodyId,
  now: Instant,
): Promise<Correspondence> => {
  const { document, collectingIn, duties } = await snapshots(bodyId);
  const { body } = document;
  const today = todayOf(body, now);
  const period = today.slice(0, 4) as PeriodCode;
  const question = { period, today, knownAt: now };
  const sight = { document, question, collectingIn, duties, cells: recordsOf(document, now) };
  const units = unitsAt(document, question);
  const holders = await readBody(parts.database, { bodyId, accountId: null }, (tx) =>
    listHolders(tx, bodyId),
  );
  return {
    ...{ body, today, units },
    people: holders.map((holder) => ({ ...holder, accountId: holder.account.id })),
    collections: collectionsAt(sight, yearsCollected(document, yearOf(period))),
    factsOf: factsIn(body, units, now),
  };
};

/** What is written to one person. */
export type Mailing = { readonly person: Person; readonly reminders: readonly Reminder[] };

/** Who is written to about what; what nobody can be written to about is left in `unreached`. */
const addressed = ({ people, factsOf }: Correspondence, reminders: readonly Reminder[]) => {
  const mailings = new Map<Person, Reminder[]>();
  const unreached: Reminder[] = [];
  for (const reminder of reminders) {
    const roles = reminder.kind === "escalated" ? MANAGER_ROLES : OFFICE_ROLES;
    const found = addresseesOf(people, roles, factsOf(reminder));
    if (found.length === 0) unreached.push(reminder);
    for (const person of found) mailings.set(person, [...(mailings.get(person) ?? []), reminder]);
  }
  return {
    mailings: [...mailings].map(([person, own]): Mailing => ({ person, reminders: own })),
    unreached,
  };
};

/** The days a daily mail speaks of. */
export type DigestSpan = { readonly after: Day; readonly upTo: Day };

/** What the daily mails of some days say to whom. */
export const digestsOf = (desk: Correspondence, span: DigestSpan): readonly Mailing[] => {
  const { timeZone } = desk.body;
  const reminders = desk.collections.flatMap((collection) => remindersIn(collection, { ...span, timeZone }));
  return addressed(desk, reminders).mailings;
};

/** Who is late with what today, and what is late that nobody can be written to about. */
export const lateOf = (desk: Correspondence): ReturnType<typeof addressed> => {
  const { today } = desk;
  const overdue = tasksOf(desk.collections.flatMap(askedIn), today).filter(({ when }) => when === "overdue");
  return addressed(
    desk,
    overdue.map((task): Reminder => ({ ...task, kind: "overdue", on: today })),
  );
};

/** The mail a mailing makes. */
export const letterOf = (
  { body }: Pick<Correspondence, "body">,
  { person, reminders }: Mailing,
  settings: MailSettings,
): Letter => reminderLetter(reminders, { body, title: person.account.title, settings });
