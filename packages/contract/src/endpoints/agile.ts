import { ACTIVITY_MODES, REMOTE_KINDS, type AgileYear } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DayText,
  IdText,
  InstantText,
  literals,
  nullable,
  Year,
} from "../views/common.ts";

const MOST_LINES = 500;
const Words = Type.String({ minLength: 2, maxLength: 2000 });
const Name = Type.String({ minLength: 2, maxLength: 300 });
const Quantity = Type.String({ pattern: "^\\d{1,9}(\\.\\d{1,2})?$", description: "Days, not negative" });
const CitedAct = Type.Object({ act: Name, on: nullable(DayText) });
const lines = <Line extends Parameters<typeof Type.Array>[0]>(line: Line) =>
  Type.Array(line, { maxItems: MOST_LINES });

const Document = Type.Unsafe<AgileYear>(
  Type.Object({
    format: Type.Literal("albero/agile"),
    year: Year,
    period: Type.Object({ from: DayText, to: DayText }),
    regulation: nullable(
      Type.Object({
        ...{ title: Name, act: CitedAct, changes: lines(CitedAct) },
        unchangedBecause: nullable(Words),
      }),
    ),
    requests: lines(Type.Object({ kind: literals(REMOTE_KINDS), count: Count, granted: Count })),
    staff: nullable(Count),
    days: nullable(Type.Object({ all: Quantity, elsewhere: Quantity })),
    tools: lines(Words),
    committee: nullable(Words),
    measures: lines(Type.Object({ text: Words, act: nullable(CitedAct) })),
    activities: lines(
      Type.Object({
        ...{ name: Name, unit: nullable(Name), mode: literals(ACTIVITY_MODES), reason: nullable(Words) },
      }),
    ),
    steps: lines(Type.Object({ text: Words, from: nullable(DayText), to: nullable(DayText) })),
    signed: nullable(Type.Object({ place: Name, office: Name, on: DayText })),
    published: nullable(Type.Object({ place: Name, on: DayText })),
  }),
);

const Recorded = { revision: Count, recordedBy: Type.String(), recordedAt: InstantText };

/** What is told of remote work of a year, with how many people had an agreement in it. */
export const AgileYearView = Type.Object({
  ...Recorded,
  document: Document,
  /** `null` where no agreement is recorded at all. */
  people: nullable(Count),
});
export type AgileYearView = Static<typeof AgileYearView>;

const Agreement = {
  personId: IdText,
  kind: literals(REMOTE_KINDS),
  from: DayText,
  to: nullable(DayText),
  daysAMonth: nullable(Type.Integer({ minimum: 1, maximum: 31, format: "int32" })),
};

/** The individual agreements, and the people one can be made with. */
export const AgreementsView = Type.Object({
  people: Type.Array(Type.Object({ id: IdText, name: nullable(Type.String()) })),
  agreements: Type.Array(Type.Object({ ...Recorded, id: IdText, ...Agreement })),
});
export type AgreementsView = Static<typeof AgreementsView>;

const query = Type.Object({ language: AsOfQuery.properties.language });
const OfYear = Type.Object({ bodyId: IdText, year: Type.String({ pattern: "^[12]\\d{3}$" }) });
const path = "/bodies/{bodyId}/agile-years/{year}";
const reading = ["not-signed-in", "not-permitted", "not-found"] as const;
const base = { room: "agile", query, status: 200 } as const;
const reads = { ...base, method: "GET", body: null, conditional: false, problems: reading } as const;
const problems = [...reading, "version-required", "changed-meanwhile", "agile-refused"] as const;
const saves = { ...base, method: "PUT", conditional: true, problems } as const;

export const listAgileYears = endpoint({
  ...{ ...reads, id: "listAgileYears", path: "/bodies/{bodyId}/agile-years" },
  summary: "The years of which something is told of remote work, newest first",
  permission: "agile.read",
  params: BodyParams,
  response: Type.Object({ years: Type.Array(Count) }),
});

export const readAgileYear = endpoint({
  ...{ ...reads, id: "readAgileYear", path, versioned: true },
  summary: "What is told of remote work of a year: rules, requests, process map, measures, next steps",
  permission: "agile.read",
  params: OfYear,
  response: AgileYearView,
});

export const saveAgileYear = endpoint({
  ...{ ...saves, id: "saveAgileYear", path },
  summary: "Record what is told of remote work of a year; the record before stays in the history",
  permission: "agile.edit",
  params: OfYear,
  body: Type.Object({ document: Document }),
  response: AgileYearView,
});

export const listAgreements = endpoint({
  ...{ ...reads, id: "listAgreements", path: "/bodies/{bodyId}/agile-agreements" },
  summary: "The individual agreements of remote work, newest first, and the people of the body",
  permission: "agile.agree",
  params: BodyParams,
  response: AgreementsView,
});

export const saveAgreement = endpoint({
  ...{ ...saves, id: "saveAgreement", path: "/bodies/{bodyId}/agile-agreements" },
  summary: "Record an individual agreement, or what changes in one; the record before stays in the history",
  permission: "agile.agree",
  params: BodyParams,
  body: Type.Object({ id: nullable(IdText), ...Agreement }),
  response: AgreementsView,
});
