import { RESULT_FORMS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  Count,
  DayText,
  IdText,
  Language,
  literals,
  nullable,
  PeriodText,
} from "../views/common.ts";
import { FileAnswer, FileBytes } from "../views/file.ts";
import { NodeRef } from "../views/figure.ts";
import { ImportedView } from "./plan-files.ts";
import { PlanHead, PlanParams } from "./plan-life.ts";

const LibraryName = Type.String({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 100 });
const Item = Type.String({ minLength: 1, maxLength: 60 });

/** A common objective beside what became of it in the plan. */
const CommonObjectiveView = Type.Object({
  code: Type.String(),
  title: Type.String(),
  description: nullable(Type.String()),
  indicators: Type.Array(Type.Object({ code: Type.String(), title: Type.String() })),
  /** The version it was adopted from and its place; `null` while it is not in the plan. */
  adopted: nullable(Type.Object({ version: Count, nodeId: IdText })),
});

/** A library of common objectives as its last version has it. */
const CommonLibraryView = Type.Object({
  id: Type.String(),
  version: Count,
  title: Type.String(),
  owner: Type.String(),
  issuedOn: DayText,
  results: literals(RESULT_FORMS),
  objectives: Type.Array(CommonObjectiveView),
});
export type CommonLibraryView = Static<typeof CommonLibraryView>;

export const CommonObjectivesView = Type.Object({
  plan: PlanHead,
  /** How many versions of libraries there are: it goes into If-Match to bring in another. */
  known: Count,
  /** The draft they can be adopted into, as it stands; `null` where there is none. */
  draft: nullable(Type.Object({ version: Count, revision: Count })),
  libraries: Type.Array(CommonLibraryView),
  /** Where in the tree an objective can come: areas and strategic objectives. */
  places: Type.Array(NodeRef),
});
export type CommonObjectivesView = Static<typeof CommonObjectivesView>;

const RecordedLibrary = Type.Object({ id: Type.String(), version: Count, title: Type.String() });
export type RecordedLibrary = Static<typeof RecordedLibrary>;

const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const writing = [...reading, "version-required", "changed-meanwhile", "key-used-differently"] as const;

export const readCommonObjectives = endpoint({
  id: "readCommonObjectives",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/common-objectives",
  summary: "Objectives given from above, by library, and which of them the plan has adopted",
  permission: "plan.read",
  params: PlanParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: null,
  response: CommonObjectivesView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const recordCommonLibrary = endpoint({
  id: "recordCommonLibrary",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/common-objectives",
  summary: "Bring in a version of a library of common objectives; a version that is there is never changed",
  permission: "library.edit",
  params: BodyParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: FileBytes,
  mostBytes: 2_000_000,
  response: RecordedLibrary,
  status: 201,
  conditional: true,
  problems: [...writing, "import-refused"],
});

export const adoptCommonObjectives = endpoint({
  id: "adoptCommonObjectives",
  room: "plan",
  method: "POST",
  path: "/bodies/{bodyId}/plans/{planId}/draft/common-objectives",
  summary:
    "Adopt objectives of the last version of a library into the draft, new or renewed: only targets are set",
  permission: "plan.edit",
  params: PlanParams,
  query: Type.Object({ language: Type.Optional(Language) }),
  body: Type.Object({
    library: LibraryName,
    items: Type.Array(Item, { minItems: 1, maxItems: 200 }),
    /** The node they come under; `null` at the top of the tree. */
    into: nullable(IdText),
  }),
  response: ImportedView,
  status: 201,
  conditional: true,
  problems: [...writing, "edit-refused", "no-draft"],
});

export const exportCommonResults = endpoint({
  id: "exportCommonResults",
  room: "plan",
  method: "GET",
  path: "/bodies/{bodyId}/plans/{planId}/common-objectives/results",
  summary: "The results of the common objectives adopted, as the file their owner asks for",
  permission: "plan.read",
  params: PlanParams,
  query: Type.Object({
    library: LibraryName,
    form: Type.Optional(literals(RESULT_FORMS)),
    period: Type.Optional(PeriodText),
    language: Type.Optional(Language),
  }),
  body: null,
  response: FileAnswer,
  status: 200,
  conditional: false,
  problems: reading,
});
