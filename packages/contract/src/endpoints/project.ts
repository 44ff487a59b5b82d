import type { PrintedTable, ProjectEvaluation, ProjectsDocument } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, Count, IdText, InstantText } from "../views/common.ts";
import { FileBytes, MOST_WORKBOOK_BYTES } from "../views/file.ts";

const AS_PUBLISHED = { description: "See the JSON Schema of the projects document" };
const Document = Type.Unsafe<ProjectsDocument>(AS_PUBLISHED);

/** The projects of a year as recorded last. */
export const ProjectsView = Type.Object({
  year: Count,
  revision: Count,
  recordedBy: Type.String(),
  recordedAt: InstantText,
  document: Document,
});
export type ProjectsView = Static<typeof ProjectsView>;

const query = Type.Object({ language: AsOfQuery.properties.language });
const Year = Type.Object({ bodyId: IdText, year: Type.String({ pattern: "^[12]\\d{3}$" }) });
const ofYear = { room: "project", query, response: ProjectsView, status: 200 } as const;
const writing = [
  "not-signed-in",
  "not-permitted",
  "not-found",
  "version-required",
  "changed-meanwhile",
  "project-refused",
] as const;

export const listProjects = endpoint({
  ...{ id: "listProjects", room: "project", method: "GET", path: "/bodies/{bodyId}/projects" },
  summary: "The years that have improvement projects, newest first, and who recorded them last",
  permission: "project.read",
  params: BodyParams,
  query,
  body: null,
  response: Type.Object({ years: Type.Array(Type.Omit(ProjectsView, ["document"])) }),
  status: 200,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const readProjects = endpoint({
  ...{ id: "readProjects", method: "GET", path: "/bodies/{bodyId}/projects/{year}", ...ofYear },
  summary: "The improvement projects of a year, with the tables they are written by",
  permission: "project.read",
  params: Year,
  body: null,
  conditional: false,
  versioned: true,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const saveProjects = endpoint({
  ...{ id: "saveProjects", method: "PUT", path: "/bodies/{bodyId}/projects/{year}", ...ofYear },
  summary: "Record the projects of a year; the record before stays in the history",
  permission: "project.edit",
  params: Year,
  body: Type.Object({ document: Document }),
  conditional: true,
  problems: writing,
});

export const readProjectTable = endpoint({
  ...{ id: "readProjectTable", room: "project", method: "POST", path: "/bodies/{bodyId}/projects/table" },
  summary: "Read a table of resources out of a workbook, with everything doubtful; nothing is saved",
  permission: "project.edit",
  params: BodyParams,
  query,
  body: FileBytes,
  mostBytes: MOST_WORKBOOK_BYTES,
  response: Type.Unsafe<PrintedTable>({ description: "Rows, total and doubts as they were read" }),
  status: 200,
  conditional: false,
  safe: true,
  problems: ["not-signed-in", "not-permitted", "not-found", "import-refused"],
});

export const scoreProject = endpoint({
  ...{ id: "scoreProject", method: "PUT", ...ofYear },
  path: "/bodies/{bodyId}/projects/{year}/evaluation",
  summary:
    "Record what the evaluation body found of a measured project: its score by parts, or that it is struck out",
  permission: "project.score",
  params: Year,
  body: Type.Object({
    number: Count,
    evaluation: Type.Unsafe<ProjectEvaluation>(AS_PUBLISHED),
  }),
  conditional: true,
  problems: writing,
});
