import {
  CRITERIA,
  CRITERION_ANSWERS,
  OVERSIGHT_ACTS,
  REMARK_STATES,
  VALIDATION_OUTCOMES,
} from "@albero/domain";
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
  PeriodText,
} from "../views/common.ts";
import { FileAnswer, FileBytes } from "../views/file.ts";
import { UnitRef } from "../views/figure.ts";

const ActText = Type.String({ minLength: 3, maxLength: 200, description: "The act as cited" });
const Words = Type.String({ minLength: 3, maxLength: 4000 });
const Hash = Type.String({ pattern: "^[0-9a-f]{64}$", description: "SHA-256, hexadecimal" });
const YearText = Type.String({ pattern: "^[12]\\d{3}$" });

const Done = { id: IdText, at: InstantText, by: Type.String() };
const Cited = { act: ActText, on: DayText };

const Figure = Type.Object({
  value: nullable(Type.String()),
  target: nullable(Type.String()),
  achievement: nullable(Type.String()),
});

/** A figure before and after, where the two are not the same; `null` where it was not, or is no more. */
const Change = Type.Object({
  of: literals(["body", "node", "indicator", "project"] as const),
  code: Type.String(),
  title: Type.String(),
  before: nullable(Figure),
  after: nullable(Figure),
});

const File = Type.Object({ ...Done, title: Type.String() });

const Report = Type.Object({
  ...{ ...Done, ...Cited, sha256: Hash, today: DayText, knownAt: InstantText },
  /** How many figures were frozen. */
  figures: Count,
  /** What is not the same any more since: a change asks for a new act of approval before the validation. */
  changes: Type.Array(Change),
  /** What the report before it said otherwise; empty for the first one of a year. */
  before: Type.Array(Change),
});

const Validation = Type.Object({
  ...{ ...Done, ...Cited, reportId: IdText, sha256: Hash },
  outcome: literals(VALIDATION_OUTCOMES),
  criteria: Type.Array(
    Type.Object({
      criterion: literals(CRITERIA),
      answer: literals(CRITERION_ANSWERS),
      note: nullable(Type.String()),
    }),
  ),
  reason: nullable(Type.String()),
  files: Type.Array(File),
});

const Sampled = Type.Object({
  ...{ useId: IdText, indicatorId: IdText, code: Type.String(), title: Type.String() },
  figure: Figure,
  /** The values it was read from, each with its documents. */
  values: Type.Array(
    Type.Object({
      ...{ measureId: IdText, measure: Type.String(), period: PeriodText },
      evidence: Type.Array(Type.Object({ id: IdText, title: Type.String() })),
    }),
  ),
});

const Sample = Type.Object({
  ...{ ...Done, seed: Type.String(), from: Count },
  /** Whether drawing it again now gives the same indicators. */
  isSame: Type.Boolean(),
  indicators: Type.Array(Sampled),
});

const Remark = Type.Object({
  ...{ ...Done, year: Count, text: Type.String(), state: literals(REMARK_STATES) },
  /** What it is of; `null`: the report as a whole. */
  indicator: nullable(Type.Object({ indicatorId: IdText, code: Type.String(), title: Type.String() })),
  answers: Type.Array(Type.Object({ ...Done, text: Type.String() })),
});

const Act = Type.Object({
  ...{ ...Done, ...Cited, what: literals(OVERSIGHT_ACTS), unit: nullable(UnitRef) },
  text: nullable(Type.String()),
  files: Type.Array(File),
});

/** What stands on the desk of the evaluation body for a year. */
export const DeskView = Type.Object({
  year: Count,
  today: DayText,
  /** The day by which the report of the year is approved and validated. */
  due: DayText,
  report: nullable(Report),
  validations: Type.Array(Validation),
  samples: Type.Array(Sample),
  /** Those of the year, and those of years before that are not settled yet. */
  remarks: Type.Array(Remark),
  acts: Type.Array(Act),
  term: nullable(
    Type.Object({ from: DayText, to: DayText, isRenewed: Type.Boolean(), isEnding: Type.Boolean() }),
  ),
});
export type DeskView = Static<typeof DeskView>;

/** The indicators of a year, the one that most speaks for looking at first. */
export const RiskQueueView = Type.Object({
  rows: Type.Array(
    Type.Object({
      ...{ useId: IdText, indicatorId: IdText, code: Type.String(), title: Type.String() },
      weight: Count,
      /** Each reason to look, in words. */
      risks: Type.Array(Type.String()),
    }),
  ),
});
export type RiskQueueView = Static<typeof RiskQueueView>;

const query = Type.Object({ language: AsOfQuery.properties.language });
const OfYear = Type.Object({ bodyId: IdText, year: YearText });
const path = "/bodies/{bodyId}/oversight/{year}";
const problems = ["not-signed-in", "not-permitted", "not-found"] as const;
const reading = {
  room: "oversight",
  method: "GET",
  params: OfYear,
  query,
  body: null,
  status: 200,
  permission: "oversight.read",
  conditional: false,
  problems,
} as const;
const doing = {
  room: "oversight",
  method: "POST",
  params: OfYear,
  query,
  status: 201,
  conditional: false,
  response: Type.Object({ id: IdText }),
  problems: [...problems, "oversight-refused", "key-used-differently"],
} as const;

export const listDesks = endpoint({
  ...{ ...reading, id: "listDesks", path: "/bodies/{bodyId}/oversight", params: BodyParams },
  summary: "The years the evaluation body may have something to say of, newest first",
  response: Type.Object({ years: Type.Array(Count) }),
});

export const readDesk = endpoint({
  ...{ ...reading, id: "readDesk", path },
  summary: "The desk of the evaluation body for a year: report, validations, samples, remarks, acts, term",
  response: DeskView,
});

export const readRiskQueue = endpoint({
  ...{ ...reading, id: "readRiskQueue", path: `${path}/queue` },
  summary: "The indicators of a year by risk, each reason explained from the record",
  response: RiskQueueView,
});

export const submitReport = endpoint({
  ...{ ...doing, id: "submitReport", path: `${path}/reports` },
  summary: "Give the approved annual report to the evaluation body: its figures are frozen with their hash",
  permission: "report.produce",
  body: Type.Object(Cited),
});

export const drawSample = endpoint({
  ...{ ...doing, id: "drawSample", path: `${path}/samples` },
  summary: "Draw indicators of a year at random; the seed is recorded, so that anybody can draw them again",
  permission: "oversight.judge",
  body: Type.Object({ size: Type.Integer({ format: "int32", minimum: 1, maximum: 50 }) }),
});

export const recordRemark = endpoint({
  ...{ ...doing, id: "recordRemark", path: `${path}/remarks` },
  summary: "Remark on an indicator, or on the report; it comes back every year until it is settled",
  permission: "oversight.judge",
  body: Type.Object({ useId: nullable(IdText), text: Words }),
});

const OnRemark = Type.Object({ ...OfYear.properties, remarkId: IdText });

export const answerRemark = endpoint({
  ...{ ...doing, id: "answerRemark", path: `${path}/remarks/{remarkId}/answers`, params: OnRemark },
  summary: "Answer a remark for the body",
  permission: "oversight.answer",
  body: Type.Object({ text: Words }),
});

export const settleRemark = endpoint({
  ...{ ...doing, id: "settleRemark", path: `${path}/remarks/{remarkId}/settlement`, params: OnRemark },
  summary: "Say that a remark is settled, after its answer",
  permission: "oversight.judge",
  body: null,
});

export const validateReport = endpoint({
  ...{ ...doing, id: "validateReport", path: `${path}/validation` },
  summary: "Validate the report of a year, or not: an act on its frozen version, criterion by criterion",
  permission: "oversight.judge",
  body: Type.Object({
    ...{ ...Cited, reportId: IdText, outcome: literals(VALIDATION_OUTCOMES) },
    ...{ criteria: Validation.properties.criteria, reason: nullable(Words) },
  }),
});

const ActBody = { ...Cited, text: nullable(Words) };

export const recordOversightAct = endpoint({
  ...{ ...doing, id: "recordOversightAct", path: `${path}/acts` },
  summary:
    "Record another act of the evaluation body: opinion, monitoring, evaluation, relation, attestation",
  permission: "oversight.judge",
  body: Type.Object({
    ...ActBody,
    what: literals([
      ...(["system-opinion", "monitoring", "performance"] as const),
      ...(["proposal", "relation", "transparency"] as const),
    ] as const),
    unitId: nullable(IdText),
  }),
});

export const appointEvaluationBody = endpoint({
  ...{ ...doing, id: "appointEvaluationBody", path: `${path}/terms` },
  summary: "Record that the evaluation body was appointed, or renewed: three years each, renewed once",
  permission: "acts.edit",
  body: Type.Object({ ...ActBody, what: literals(["appointment", "renewal"] as const) }),
});

const OnAct = Type.Object({ ...OfYear.properties, actId: IdText });

export const attachToAct = endpoint({
  ...{ ...doing, id: "attachToAct", path: `${path}/acts/{actId}/files`, params: OnAct },
  summary: "Put the signed file beside an act or a validation",
  permission: "oversight.judge",
  query: Type.Object({
    title: Type.String({ minLength: 1, maxLength: 200, description: "What the file is called" }),
    language: AsOfQuery.properties.language,
  }),
  body: FileBytes,
  mostBytes: 25 * 1024 * 1024,
});

export const readActFile = endpoint({
  ...{ ...reading, id: "readActFile", path: `${path}/files/{fileId}` },
  summary: "A file beside an act of the evaluation body, to be kept",
  params: Type.Object({ ...OfYear.properties, fileId: IdText }),
  response: FileAnswer,
});

export const readBundle = endpoint({
  ...{ ...reading, id: "readBundle", path: `${path}/bundle` },
  summary: "Every document that proves a value of the year, as one archive with a list of what is missing",
  response: FileAnswer,
});
