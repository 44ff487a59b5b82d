import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  IdText,
  InstantText,
  nullable,
  Page,
  PageQuery,
  PeriodText,
} from "../views/common.ts";

/** What somebody said about the value of a cell. */
export const CommentView = Type.Object({
  id: IdText,
  measureId: IdText,
  period: PeriodText,
  unitId: nullable(IdText),
  text: Type.String(),
  recordedBy: Type.String(),
  recordedAt: InstantText,
});
export type CommentView = Static<typeof CommentView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const language = AsOfQuery.properties.language;

export const listComments = endpoint({
  id: "listComments",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/comments",
  summary: "What offices and validators say about values, of the cells the caller enters or validates",
  permission: "measure.read",
  params: BodyParams,
  query: Type.Object({ ...PageQuery, "measure-id": Type.Optional(IdText), language }),
  body: null,
  response: Type.Object({ page: Page, comments: Type.Array(CommentView) }),
  status: 200,
  conditional: false,
  problems: reading,
});

export const addComment = endpoint({
  id: "addComment",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/measures/{measureId}/cells/{period}/comments",
  summary: "Say something about the value of a cell, to its office and to its validator",
  permission: "measure.comment",
  params: Type.Object({ bodyId: IdText, measureId: IdText, period: PeriodText }),
  query: Type.Object({ "unit-id": Type.Optional(IdText), language }),
  body: Type.Object({ text: Type.String({ minLength: 2, maxLength: 2000 }) }),
  response: CommentView,
  status: 201,
  conditional: false,
  problems: [...reading, "key-used-differently"],
});
