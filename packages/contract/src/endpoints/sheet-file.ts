import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, Count, IdText } from "../views/common.ts";
import { FileAnswer, FileBytes, MOST_WORKBOOK_BYTES } from "../views/file.ts";
import { IncomingView } from "../views/incoming.ts";

/** Whose sheet, of the year of which period; without a unit that of every office. */
const SheetQuery = Type.Object({
  period: AsOfQuery.properties.period,
  "unit-id": Type.Optional(IdText),
  language: AsOfQuery.properties.language,
});

/** What was brought in: how many values in empty cells, and how many over others. */
export const SheetImportedView = Type.Object({ added: Count, changed: Count });
export type SheetImportedView = Static<typeof SheetImportedView>;

const problems = ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"] as const;

export const exportSheet = endpoint({
  id: "exportSheet",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/sheet/file",
  summary: "What an office may enter now as a workbook to be filled in with a spreadsheet",
  permission: "measure.read",
  params: BodyParams,
  query: SheetQuery,
  body: null,
  response: FileAnswer,
  status: 200,
  conditional: false,
  problems,
});

export const previewSheet = endpoint({
  id: "previewSheet",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/sheet/imports/preview",
  summary: "What a workbook that was filled in would record; nothing is saved",
  permission: "measure.enter",
  params: BodyParams,
  query: SheetQuery,
  body: FileBytes,
  mostBytes: MOST_WORKBOOK_BYTES,
  response: IncomingView,
  status: 200,
  conditional: false,
  safe: true,
  problems: [...problems, "import-refused"],
});

export const importSheet = endpoint({
  id: "importSheet",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/sheet/imports",
  summary: "Record the values of a workbook that was filled in: all of them or none",
  permission: "measure.enter",
  params: BodyParams,
  query: SheetQuery,
  body: FileBytes,
  mostBytes: MOST_WORKBOOK_BYTES,
  response: SheetImportedView,
  status: 201,
  conditional: false,
  problems: [...problems, "import-refused", "key-used-differently"],
});
