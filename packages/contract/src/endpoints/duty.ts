import { DUTY_FEEDS, DUTY_PROOFS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DayText,
  IdText,
  literals,
  Moment,
  nullable,
  PeriodText,
} from "../views/common.ts";
import { MeasureRef, UnitRef } from "../views/figure.ts";

const DutyParams = Type.Object({ bodyId: IdText, dutyId: IdText });
const Title = Type.String({ minLength: 3, maxLength: 300 });
const Occurrence = Type.Object({ period: PeriodText, due: DayText });

/** A recurring duty with how far it is in the year looked at. */
export const DutyView = Type.Object({
  id: IdText,
  revision: Count,
  title: Type.String(),
  unit: nullable(UnitRef),
  source: nullable(Type.String()),
  proof: literals(DUTY_PROOFS),
  /** Whether the caller may tick it. */
  tickable: Type.Boolean(),
  occurrences: Type.Array(
    Type.Object({
      ...Occurrence.properties,
      doneOn: nullable(DayText),
      protocol: nullable(Type.String()),
      /** Its day has passed and it was not done. */
      overdue: Type.Boolean(),
    }),
  ),
  feeds: Type.Array(
    Type.Object({
      measure: MeasureRef,
      what: literals(DUTY_FEEDS),
    }),
  ),
});
export type DutyView = Static<typeof DutyView>;

export const DutiesView = Type.Object({ moment: Moment, duties: Type.Array(DutyView) });
export type DutiesView = Static<typeof DutiesView>;

export const listDuties = endpoint({
  id: "listDuties",
  room: "duty",
  method: "GET",
  path: "/bodies/{bodyId}/duties",
  summary: "The recurring duties of the year, with what was done and the measures that follow from them",
  permission: "measure.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: DutiesView,
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const defineDuty = endpoint({
  id: "defineDuty",
  room: "duty",
  method: "POST",
  path: "/bodies/{bodyId}/duties",
  summary: "Define a recurring duty, new or known; If-Match is its revision, 0 for a new one",
  permission: "round.manage",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({
    id: nullable(IdText),
    title: Title,
    unitId: nullable(IdText),
    source: nullable(Type.String({ minLength: 1, maxLength: 300 })),
    proof: literals(DUTY_PROOFS),
    occurrences: Type.Array(Occurrence, { maxItems: 60 }),
    feeds: Type.Array(Type.Object({ measureId: IdText, what: literals(DUTY_FEEDS) }), { maxItems: 20 }),
  }),
  response: Type.Object({ id: IdText, revision: Count }),
  status: 201,
  conditional: true,
  problems: [
    ...["not-signed-in", "not-permitted", "not-found", "key-used-differently"],
    ...["version-required", "changed-meanwhile", "duty-refused"],
  ] as const,
});

export const tickDuty = endpoint({
  id: "tickDuty",
  room: "duty",
  method: "POST",
  path: "/bodies/{bodyId}/duties/{dutyId}/ticks",
  summary: "Tick a duty as done for a period, with its day and protocol number, or take that back",
  permission: "measure.enter",
  params: DutyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({
    period: PeriodText,
    doneOn: nullable(DayText),
    protocol: nullable(Type.String({ minLength: 1, maxLength: 100 })),
  }),
  response: Type.Object({ period: PeriodText, doneOn: nullable(DayText) }),
  status: 201,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "key-used-differently", "duty-refused"],
});
