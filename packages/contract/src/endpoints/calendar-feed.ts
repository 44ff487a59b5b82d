import { Type } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, IdText, InstantText, nullable } from "../views/common.ts";
import { FileAnswer } from "../views/file.ts";

const own = { room: "cycle", permission: "measure.read", params: BodyParams } as const;
const problems = ["not-signed-in", "not-permitted", "not-found"] as const;
const language = AsOfQuery.properties.language;
const path = "/bodies/{bodyId}/calendar-feed";

export const findCalendarFeed = endpoint({
  ...own,
  ...{ id: "findCalendarFeed", method: "GET", path },
  summary: "Since when the account that is signed in has a calendar of its deadlines",
  query: Type.Object({ language }),
  body: null,
  response: Type.Object({ since: nullable(InstantText) }),
  status: 200,
  conditional: false,
  problems,
});

export const makeCalendarFeed = endpoint({
  ...own,
  ...{ id: "makeCalendarFeed", method: "POST", path },
  summary: "A new secret address for the calendar of one's deadlines; the one before it ends",
  query: Type.Object({ language }),
  body: null,
  response: Type.Object({
    /** Below the address of the installation; told once, for whoever knows it reads the calendar. */
    path: Type.String(),
  }),
  status: 201,
  conditional: false,
  problems,
});

export const endCalendarFeed = endpoint({
  ...own,
  ...{ id: "endCalendarFeed", method: "DELETE", path },
  summary: "End the calendar of one's deadlines: its address answers nothing any more",
  query: Type.Object({}),
  body: null,
  response: Type.Null(),
  status: 204,
  conditional: false,
  problems,
});

export const readCalendarFeed = endpoint({
  id: "readCalendarFeed",
  room: "cycle",
  method: "GET",
  path: "/bodies/{bodyId}/calendar-feed/{token}",
  summary: "The deadlines of an account as a calendar (RFC 5545), by its secret address",
  permission: "sign-in",
  params: Type.Object({ bodyId: IdText, token: Type.String({ minLength: 20, maxLength: 200 }) }),
  query: Type.Object({ language }),
  body: null,
  response: FileAnswer,
  status: 200,
  conditional: false,
  problems: ["not-found"],
});
