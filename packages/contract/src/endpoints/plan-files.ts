import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { Count, IdText, Language, literals, PeriodText } from "../views/common.ts";
import { FileAnswer, FileBytes, MOST_WORKBOOK_BYTES } from "../views/file.ts";
import { IncomingView } from "../views/incoming.ts";
import { PlanParams } from "./plan-life.ts";

/** The forms a plan can be taken away in: for people, for other programs, for the national forms. */
export const EXPORT_FORMATS = ["workbook", "stratml", "piao", "pira"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a file would change in the draft as it stands at `revision`, which goes into If-Match to have it done. */
export const ImportPreviewView = Type.Object({
  kind: literals(["workbook", "stratml", "document"] as const),
  revision: Count,
  ...IncomingView.properties,
  /** Kinds of elements that have no place in a plan: the document stays with the plan and is exported over. */
  unmapped: Type.Array(Type.Object({ name: Type.String(), count: Count })),
});
export type ImportPreviewView = Static<typeof ImportPreviewView>;

/** What was brought in: how many things, and the draft's revision after it. */
export const ImportedView = Type.Object({ revision: Count, added: Count, changed: Count });
export type ImportedView = Static<typeof ImportedView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

export const exportPlan = endpoint({
  id: "exportPlan",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/files/{format}",
  summary: "The last version of a plan, or of a workbook a unit's part of it, as a file",
  permission: "plan.read",
  params: Type.Object({ ...PlanParams.properties, format: literals(EXPORT_FORMATS) }),
  query: Type.Object({
    unit: Type.Optional(IdText),
    period: Type.Optional(PeriodText),
    language: Type.Optional(Language),
  }),
  body: null,
  response: FileAnswer,
  status: 200,
  conditional: false,
  problems: reading,
});

export const previewImport = endpoint({
  id: "previewImport",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/plans/{planId}/draft/imports/preview",
  summary:
    "What a workbook, a StratML document or a body document would change in the draft; nothing is saved",
  permission: "plan.edit",
  params: PlanParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: FileBytes,
  mostBytes: MOST_WORKBOOK_BYTES,
  response: ImportPreviewView,
  status: 200,
  conditional: false,
  safe: true,
  problems: [...reading, "import-refused", "no-draft"],
});

export const importPlan = endpoint({
  id: "importPlan",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/plans/{planId}/draft/imports",
  summary: "Bring a file into the draft as it was previewed: all of it or nothing",
  permission: "plan.edit",
  params: PlanParams,
  query: Type.Object({
    name: Type.Optional(Type.String({ maxLength: 200, description: "What the file is called" })),
    language: Type.Optional(Language),
  }),
  body: FileBytes,
  mostBytes: MOST_WORKBOOK_BYTES,
  response: ImportedView,
  status: 201,
  conditional: true,
  problems: [
    ...reading,
    "import-refused",
    "version-required",
    "changed-meanwhile",
    "key-used-differently",
    "no-draft",
  ],
});
