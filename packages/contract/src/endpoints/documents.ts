import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, literals, Moment, nullable, PeriodText } from "../views/common.ts";
import { FileAnswer, PRINT_FORMATS } from "../views/file.ts";

/** What a document is; the plan's own checks and differences are for those who work on it. */
export const DOCUMENT_KINDS = [
  ...(["plan", "report", "tree", "checks", "differences", "system"] as const),
  ...(["projects", "projects-report", "projects-checks", "agile"] as const),
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The id of a document that can be made or was published. */
export const DocumentId = Type.String({
  pattern: "^[A-Za-z0-9-]{1,80}$",
  description: "Stable id of a document of the body, and the name of its file: piano-2021",
});

/** A document that can be made now. */
export const DocumentRef = Type.Object({
  id: DocumentId,
  kind: literals(DOCUMENT_KINDS),
  /** Which plan, year or period, in words. */
  about: Type.String(),
  /** The period its figures are of; `null` for what has none. */
  period: nullable(PeriodText),
});
export type DocumentRef = Static<typeof DocumentRef>;

export const DocumentsView = Type.Object({ moment: Moment, documents: Type.Array(DocumentRef) });
export type DocumentsView = Static<typeof DocumentsView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

export const listDocuments = endpoint({
  id: "listDocuments",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/documents",
  summary: "The documents that can be made of a body at a moment",
  permission: "plan.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: DocumentsView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const printDocument = endpoint({
  id: "printDocument",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/documents/{documentId}/{format}",
  summary: "A document of a body as a file",
  permission: "plan.read",
  params: Type.Object({
    ...BodyParams.properties,
    documentId: DocumentId,
    format: literals(PRINT_FORMATS),
  }),
  query: AsOfQuery,
  body: null,
  response: FileAnswer,
  status: 200,
  conditional: false,
  problems: reading,
});
