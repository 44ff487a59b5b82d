import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import { AsOfQuery, BodyParams, Count, nullable } from "../views/common.ts";
import { FileBytes, MOST_WORKBOOK_BYTES } from "../views/file.ts";
import { IncomingView } from "../views/incoming.ts";
import { SheetImportedView } from "./sheet-file.ts";

const Heading = Type.String({ minLength: 1, maxLength: 200 });

/** Which column of a file says what, by its heading. */
export const ValuesMappingView = Type.Object({
  measure: Heading,
  value: Heading,
  period: nullable(Heading),
  unit: nullable(Heading),
  note: nullable(Heading),
});
export type ValuesMappingView = Static<typeof ValuesMappingView>;

/** A file with separated values as it was found, and what its headings themselves tell. */
export const ValuesFileView = Type.Object({
  separator: Type.String(),
  rows: Count,
  columns: Type.Array(Type.Object({ heading: Type.String(), samples: Type.Array(Type.String()) })),
  guess: Type.Object({
    ...{ measure: nullable(Type.String()), value: nullable(Type.String()) },
    ...{ period: nullable(Type.String()), unit: nullable(Type.String()), note: nullable(Type.String()) },
  }),
});
export type ValuesFileView = Static<typeof ValuesFileView>;

const moment = { period: AsOfQuery.properties.period, language: AsOfQuery.properties.language };

/** The period where no column names one, and the columns by their headings. */
const MappedQuery = Type.Object({
  ...moment,
  ...{ measure: Heading, value: Heading },
  "period-column": Type.Optional(Heading),
  ...{ unit: Type.Optional(Heading), note: Type.Optional(Heading) },
});

const problems = ["not-signed-in", "not-permitted", "not-found", "import-refused"] as const;
const file = { body: FileBytes, mostBytes: MOST_WORKBOOK_BYTES } as const;
const own = { room: "measurement", permission: "measure.enter", params: BodyParams } as const;

export const readValuesFile = endpoint({
  ...own,
  ...file,
  id: "readValuesFile",
  method: "POST",
  path: "/bodies/{bodyId}/values-file/columns",
  summary: "The columns of a file with separated values, to say which is which; nothing is saved",
  query: Type.Object({ language: moment.language }),
  response: ValuesFileView,
  status: 200,
  conditional: false,
  safe: true,
  problems,
});

export const previewValues = endpoint({
  ...own,
  ...file,
  id: "previewValues",
  method: "POST",
  path: "/bodies/{bodyId}/values-file/preview",
  summary:
    "What a file with separated values would record; its ETag goes back with the import; nothing is saved",
  query: MappedQuery,
  response: IncomingView,
  status: 200,
  conditional: false,
  versioned: true,
  safe: true,
  problems: [...problems, "no-plan-in-force"],
});

export const importValues = endpoint({
  ...own,
  ...file,
  id: "importValues",
  method: "POST",
  path: "/bodies/{bodyId}/values-file/imports",
  summary:
    "Record the values of a file, all of them or none, and keep the mapping under a name where one is given",
  query: Type.Object({
    ...MappedQuery.properties,
    "keep-as": Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  }),
  response: SheetImportedView,
  status: 201,
  conditional: true,
  problems: [
    ...problems,
    ...(["no-plan-in-force", "key-used-differently", "version-required", "changed-meanwhile"] as const),
  ],
});

export const listValueMappings = endpoint({
  ...own,
  id: "listValueMappings",
  method: "GET",
  path: "/bodies/{bodyId}/value-mappings",
  summary: "The mappings of columns the body kept, by name",
  query: Type.Object({}),
  body: null,
  conditional: false,
  response: Type.Object({
    mappings: Type.Array(Type.Object({ name: Type.String(), columns: ValuesMappingView })),
  }),
  status: 200,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});
