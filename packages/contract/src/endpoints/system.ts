import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DayText,
  IdText,
  InstantText,
  Language,
  Moment,
  nullable,
} from "../views/common.ts";
import { statedOptions, SystemOptionsView } from "../views/system.ts";

/** A version of the measurement system with what it rests on. */
export const SystemView = Type.Object({
  id: IdText,
  title: Type.String(),
  validFrom: DayText,
  validTo: nullable(DayText),
  recordedAt: InstantText,
  act: nullable(Type.String()),
  opinion: nullable(Type.String()),
  reason: nullable(Type.String()),
  ...statedOptions,
});
export type SystemView = Static<typeof SystemView>;

/** `inForce` is what figures of the moment are computed with, of no version while the body states none. */
export const SystemsView = Type.Object({
  moment: Moment,
  revision: Count,
  inForce: Type.Object({ id: nullable(IdText), ...statedOptions }),
  versions: Type.Array(SystemView),
});
export type SystemsView = Static<typeof SystemsView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

export const listSystems = endpoint({
  id: "listSystems",
  room: "indicator",
  method: "GET",
  path: "/bodies/{bodyId}/systems",
  summary:
    "The measurement system (SMVP): every version, newest first, and the options in force at the moment",
  permission: "plan.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: SystemsView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const defineSystem = endpoint({
  id: "defineSystem",
  room: "indicator",
  method: "POST",
  path: "/bodies/{bodyId}/systems",
  summary:
    "Put a version of the measurement system in force from a day on; one that begins on that day gives way to it",
  permission: "plan.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    title: Type.String({ minLength: 3, maxLength: 300 }),
    validFrom: DayText,
    actId: IdText,
    opinionId: Type.Optional(nullable(IdText)),
    reason: Type.String({ minLength: 3, maxLength: 2000 }),
    options: SystemOptionsView,
  }),
  response: SystemView,
  status: 201,
  conditional: true,
  problems: [
    ...reading,
    "version-required",
    "changed-meanwhile",
    "key-used-differently",
    "definition-refused",
  ],
});
