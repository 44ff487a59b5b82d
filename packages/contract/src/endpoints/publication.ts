import { FILE_ROLES, PUBLISHED_KINDS } from "@albero/domain";
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
  literals,
  Moment,
  nullable,
} from "../views/common.ts";
import { DocumentId } from "./documents.ts";

/** A file of a publication; `address` is where anybody finds it. */
export const PublishedFileView = Type.Object({
  name: Type.String(),
  role: literals(FILE_ROLES),
  mediaType: Type.String(),
  size: Count,
  sha256: Type.String(),
  address: Type.String(),
});
export type PublishedFileView = Static<typeof PublishedFileView>;

/** A document as it was made public. */
export const PublicationView = Type.Object({
  id: IdText,
  documentId: DocumentId,
  kind: literals(PUBLISHED_KINDS),
  about: Type.String(),
  revision: Count,
  moment: Moment,
  act: Type.String(),
  publishedOn: DayText,
  /** The last day it has to stay. */
  publicUntil: DayText,
  /** Whether it is the one in force among the publications of its document. */
  inForce: Type.Boolean(),
  withdrawn: nullable(Type.Object({ at: InstantText, reason: Type.String() })),
  files: Type.Array(PublishedFileView),
  /** Where anybody reads it. */
  address: Type.String(),
});
export type PublicationView = Static<typeof PublicationView>;

/** The register of publications, and the documents that can be made public now. */
export const PublicationsView = Type.Object({
  moment: Moment,
  publications: Type.Array(PublicationView),
  documents: Type.Array(
    Type.Object({
      id: DocumentId,
      kind: literals(PUBLISHED_KINDS),
      about: Type.String(),
      /** Revisions made public so far; goes into If-Match. */
      revision: Count,
      /** The act its plan rests on, where one is known. */
      act: nullable(Type.String()),
    }),
  ),
});
export type PublicationsView = Static<typeof PublicationsView>;

/** A person found in what is to be made public; every kind but `listed` stops it. */
export const PrivacyHitView = Type.Object({
  kind: literals(["listed", "name", "tax-code", "figure-of-a-person"] as const),
  place: Type.String(),
  excerpt: Type.String(),
});
export type PrivacyHitView = Static<typeof PrivacyHitView>;

export const PublicationCheckView = Type.Object({
  stopped: Type.Boolean(),
  /** Stretches of text that were read. */
  read: Count,
  hits: Type.Array(PrivacyHitView),
});
export type PublicationCheckView = Static<typeof PublicationCheckView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const writing = [...reading, "key-used-differently", "publication-refused"] as const;

export const listPublications = endpoint({
  id: "listPublications",
  room: "transparency",
  method: "GET",
  path: "/bodies/{bodyId}/publications",
  summary: "The register of publications, and what can be made public",
  permission: "plan.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: PublicationsView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const checkPublication = endpoint({
  id: "checkPublication",
  room: "transparency",
  method: "GET",
  path: "/bodies/{bodyId}/documents/{documentId}/privacy",
  summary: "Look for people of the staff register in everything that making a document public would show",
  permission: "publication.make",
  params: Type.Object({ ...BodyParams.properties, documentId: DocumentId }),
  query: AsOfQuery,
  body: null,
  response: PublicationCheckView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const publishDocument = endpoint({
  id: "publishDocument",
  room: "transparency",
  method: "POST",
  path: "/bodies/{bodyId}/documents/{documentId}/publications",
  summary: "Make a document public as it is now, on an act; refused where the privacy gate stops it",
  permission: "publication.make",
  params: Type.Object({ ...BodyParams.properties, documentId: DocumentId }),
  query: AsOfQuery,
  body: Type.Object({ act: Type.String({ minLength: 3, maxLength: 200 }), publishedOn: DayText }),
  response: PublicationView,
  status: 201,
  conditional: true,
  problems: [...writing, "version-required", "changed-meanwhile"],
});

const PublicationParams = Type.Object({ ...BodyParams.properties, publicationId: IdText });

export const withdrawPublication = endpoint({
  id: "withdrawPublication",
  room: "transparency",
  method: "POST",
  path: "/bodies/{bodyId}/publications/{publicationId}/withdrawal",
  summary: "Take a publication back; its address tells since when and why",
  permission: "publication.make",
  params: PublicationParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({ reason: Type.String({ minLength: 3, maxLength: 500 }) }),
  response: PublicationView,
  status: 201,
  conditional: false,
  problems: writing,
});
