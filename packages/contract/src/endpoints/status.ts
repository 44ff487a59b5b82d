import { Type } from "typebox";
import { endpoint } from "../endpoint.ts";
import { NoParams, NoQuery } from "../views/common.ts";

export const readStatus = endpoint({
  id: "readStatus",
  room: "status",
  method: "GET",
  path: "/status",
  summary: "Whether the service and its database answer",
  permission: "status.read",
  params: NoParams,
  query: NoQuery,
  body: null,
  response: Type.Object({
    status: Type.Integer({ format: "int32", minimum: 200, maximum: 200 }),
    title: Type.String(),
    version: Type.String(),
  }),
  status: 200,
  conditional: false,
  problems: ["database-away"],
});
