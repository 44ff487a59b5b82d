import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, Count, DayText, IdText, Moment, nullable } from "../views/common.ts";
import { UnitRef } from "../views/figure.ts";

const PersonRef = Type.Object({ id: IdText, title: Type.String() });

/** Who is late with values, by account; the title is an office or a role, never a person's name. */
export const LatePerson = Type.Object({
  ...PersonRef.properties,
  units: Type.Array(UnitRef),
  /** Values overdue, and the oldest of their deadlines. */
  values: Count,
  since: DayText,
  /** The last day a reminder was sent by hand; `null` when none was. */
  remindedOn: nullable(DayText),
  /** What the mail would say now. */
  text: Type.String(),
});
export type LatePerson = Static<typeof LatePerson>;

export const LateView = Type.Object({
  moment: Moment,
  /** Whether the service has a mail server to send through. */
  mail: Type.Boolean(),
  people: Type.Array(LatePerson),
  /** Offices that are late and that nobody enters values for: nobody can be written to. */
  unreached: Type.Array(Type.Object({ office: nullable(UnitRef), values: Count })),
});
export type LateView = Static<typeof LateView>;

export const listLate = endpoint({
  id: "listLate",
  room: "cycle",
  method: "GET",
  path: "/bodies/{bodyId}/late",
  summary: "Who is late with values today, and what a reminder would say",
  permission: "round.manage",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: null,
  response: LateView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const RemindedView = Type.Object({
  reminded: Type.Array(PersonRef),
  /** Left out: done meanwhile, or reminded today already. */
  left: Type.Array(Type.Object({ ...PersonRef.properties, reason: Type.String() })),
});
export type RemindedView = Static<typeof RemindedView>;

export const remind = endpoint({
  id: "remind",
  room: "cycle",
  method: "POST",
  path: "/bodies/{bodyId}/reminders",
  summary: "Remind people of what they are late with, by one mail each; nobody twice on a day",
  permission: "round.manage",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({ accountIds: Type.Array(IdText, { minItems: 1, maxItems: 200, uniqueItems: true }) }),
  response: RemindedView,
  status: 201,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "key-used-differently", "mail-not-set"],
});
