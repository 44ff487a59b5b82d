import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  IdText,
  InstantText,
  Page,
  PageQuery,
  PeriodText,
} from "../views/common.ts";
import { FileAnswer, FileBytes } from "../views/file.ts";

/** A file that proves a recorded value. */
export const EvidenceView = Type.Object({
  id: IdText,
  measureId: IdText,
  /** The entry it proves. */
  entrySeq: Count,
  title: Type.String(),
  mediaType: Type.String({ description: "As found in its contents" }),
  size: Count,
  recordedBy: Type.String(),
  recordedAt: InstantText,
});
export type EvidenceView = Static<typeof EvidenceView>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

/** As much as a file may have: 25 MB. */
const MOST_BYTES = 25 * 1024 * 1024;

export const listEvidence = endpoint({
  id: "listEvidence",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/evidence",
  summary: "The files that prove recorded values, of one measure or of all",
  permission: "measure.read",
  params: BodyParams,
  query: Type.Object({
    ...PageQuery,
    "measure-id": Type.Optional(IdText),
    language: AsOfQuery.properties.language,
  }),
  body: null,
  response: Type.Object({ page: Page, evidence: Type.Array(EvidenceView) }),
  status: 200,
  conditional: false,
  problems: reading,
});

export const readEvidence = endpoint({
  id: "readEvidence",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/evidence/{evidenceId}",
  summary: "A file that proves a value, to be kept; it is never shown as a page",
  permission: "measure.read",
  params: Type.Object({ bodyId: IdText, evidenceId: IdText }),
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: null,
  response: FileAnswer,
  status: 200,
  conditional: false,
  problems: reading,
});

export const addEvidence = endpoint({
  id: "addEvidence",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/measures/{measureId}/cells/{period}/evidence",
  summary: "Put a file beside the value that was seen in a cell; the same contents are kept once",
  permission: "measure.enter",
  params: Type.Object({ bodyId: IdText, measureId: IdText, period: PeriodText }),
  query: Type.Object({
    "unit-id": Type.Optional(IdText),
    "seen-seq": Count,
    title: Type.String({ minLength: 1, maxLength: 200, description: "What the file is called" }),
    language: AsOfQuery.properties.language,
  }),
  body: FileBytes,
  mostBytes: MOST_BYTES,
  response: EvidenceView,
  status: 201,
  conditional: false,
  problems: [...reading, "key-used-differently", "evidence-refused"],
});
