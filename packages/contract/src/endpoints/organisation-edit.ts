import { UNIT_TYPES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  Count,
  DayText,
  IdText,
  Language,
  literals,
  NoQuery,
  nullable,
} from "../views/common.ts";

const Lines = Type.Array(Type.String({ maxLength: 2000 }), { maxItems: 100 });

/** What a unit is over a stretch of time. */
export const UnitDefinition = Type.Object({
  name: Type.String({ minLength: 2, maxLength: 300 }),
  type: literals(UNIT_TYPES),
  parentId: nullable(IdText),
  headRole: nullable(Type.String({ maxLength: 300 })),
  headAdInterim: Type.Boolean(),
  functions: Lines,
  notes: Lines,
  validFrom: DayText,
  validTo: nullable(DayText),
});
export type UnitDefinition = Static<typeof UnitDefinition>;

/** A unit as known now: one row for each stretch of its life; `revision` goes into If-Match. */
export const UnitHistoryView = Type.Object({
  id: IdText,
  revision: Count,
  states: Type.Array(UnitDefinition),
});
export type UnitHistoryView = Static<typeof UnitHistoryView>;
export const UnitHistoriesView = Type.Object({ units: Type.Array(UnitHistoryView) });
export type UnitHistoriesView = Static<typeof UnitHistoriesView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const writing = [
  ...reading,
  "version-required",
  "changed-meanwhile",
  "key-used-differently",
  "definition-refused",
] as const;

export const listUnitHistories = endpoint({
  id: "listUnitHistories",
  room: "organisation",
  method: "GET",
  path: "/bodies/{bodyId}/unit-histories",
  summary: "Every unit with the stretches of its life, as known now",
  permission: "body.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: UnitHistoriesView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const defineUnit = endpoint({
  id: "defineUnit",
  room: "organisation",
  method: "POST",
  path: "/bodies/{bodyId}/unit-histories",
  summary:
    "Say what a unit is from a day on, new (If-Match 0) or known: what held before stays for the days before",
  permission: "organisation.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({ id: Type.Optional(nullable(IdText)), unit: UnitDefinition }),
  response: UnitHistoryView,
  status: 201,
  conditional: true,
  problems: writing,
});

const seatTexts = {
  kind: Type.String({ minLength: 2, maxLength: 100 }),
  code: nullable(Type.String({ minLength: 1, maxLength: 40 })),
  city: Type.String({ minLength: 2, maxLength: 100 }),
  address: Type.String({ minLength: 2, maxLength: 300 }),
};

/** A seat as known now; `revision` goes into If-Match. */
export const SeatView = Type.Object({ id: IdText, revision: Count, ...seatTexts });
export type SeatView = Static<typeof SeatView>;
export const SeatsView = Type.Object({ seats: Type.Array(SeatView) });
export type SeatsView = Static<typeof SeatsView>;

export const listSeats = endpoint({
  id: "listSeats",
  room: "organisation",
  method: "GET",
  path: "/bodies/{bodyId}/seats",
  summary: "The seats of the body as known now",
  permission: "body.read",
  params: BodyParams,
  query: NoQuery,
  body: null,
  response: SeatsView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const defineSeat = endpoint({
  id: "defineSeat",
  room: "organisation",
  method: "POST",
  path: "/bodies/{bodyId}/seats",
  summary: "Say what a seat is, new (If-Match 0) or known; with a reason, that it is given up",
  permission: "organisation.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    id: Type.Optional(nullable(IdText)),
    seat: Type.Object(seatTexts),
    givenUp: nullable(Type.String({ minLength: 3, maxLength: 1000 })),
  }),
  response: SeatView,
  status: 201,
  conditional: true,
  problems: writing,
});
