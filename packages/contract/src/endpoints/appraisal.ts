import { APPRAISAL_MOVES, APPRAISAL_PARTS, APPRAISAL_STATES, POST_ROLES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  BodyParams,
  Count,
  DayText,
  IdText,
  InstantText,
  Language,
  literals,
  nullable,
  WeightText,
  Year,
} from "../views/common.ts";
import { FileAnswer, PRINT_FORMATS } from "../views/file.ts";
import { UnitRef } from "../views/figure.ts";

const Note = nullable(Type.String({ maxLength: 4000 }));
const Score = nullable(WeightText);
const Move = literals(APPRAISAL_MOVES);
const Coded = Type.Object({ code: Type.String(), text: Type.String() });

/** A card in a list: what it is and where it stands, with its signed result for who may know it. */
export const AppraisalRow = Type.Object({
  id: IdText,
  year: Year,
  title: Type.String(),
  role: literals(POST_ROLES),
  person: nullable(Type.String()),
  unit: nullable(UnitRef),
  from: DayText,
  to: DayText,
  adInterim: Type.Boolean(),
  state: literals(APPRAISAL_STATES),
  stateText: Type.String(),
  total: Score,
  /** Whether it is the reader's own card, and whether the reader is one who evaluates it. */
  own: Type.Boolean(),
  evaluates: Type.Boolean(),
  /** Whether something is the reader's to do now. */
  waits: Type.Boolean(),
  due: nullable(DayText),
});
export type AppraisalRow = Static<typeof AppraisalRow>;

const Behaviour = Type.Object({
  id: Type.String(),
  title: Type.String(),
  description: Type.String(),
  level: nullable(Count),
  note: Note,
  own: nullable(Count),
});

/** How results are spread, for who is about to sign one more. */
export const DistributionView = Type.Object({
  count: Count,
  mean: Score,
  allAlike: Type.Boolean(),
  bands: Type.Array(Type.Object({ from: WeightText, count: Count })),
});
export type DistributionView = Static<typeof DistributionView>;

/** A card with all it holds, and its result told in words. */
export const AppraisalView = Type.Object({
  row: AppraisalRow,
  revision: Count,
  parts: Type.Array(
    Type.Object({
      part: literals(APPRAISAL_PARTS),
      name: Type.String(),
      weight: WeightText,
      score: Score,
      left: nullable(Type.String()),
      rows: Type.Array(
        Type.Object({
          id: Type.String(),
          title: Type.String(),
          weight: WeightText,
          score: Score,
          judged: Type.Boolean(),
          left: Type.Boolean(),
        }),
      ),
    }),
  ),
  behaviours: Type.Array(Behaviour),
  levels: Type.Array(
    Type.Object({ level: Count, title: Type.String(), description: Type.String(), score: WeightText }),
  ),
  total: Score,
  explanation: Type.Array(Type.String()),
  comment: Note,
  talkOn: nullable(DayText),
  evaluators: Type.Array(Type.Object({ party: Type.String(), title: Type.String() })),
  events: Type.Array(
    Type.Object({ move: Move, text: Type.String(), on: DayText, by: Type.String(), note: Note }),
  ),
  /** The steps the reader may take today. */
  open: Type.Array(Type.Object({ move: Move, text: Type.String(), signature: Type.Boolean() })),
  /** Whether the reader writes the evaluation now, and what it still lacks to be signed. */
  mayMark: Type.Boolean(),
  lacking: Type.Array(Coded),
  findings: Type.Array(Type.Object({ ...Coded.properties, severity: literals(["error", "warning"]) })),
  lastDayToAnswer: nullable(DayText),
  daysLeft: nullable(Type.Integer({ format: "int32" })),
  /** The results the reader has signed in the year; `null` for who evaluates nobody. */
  distribution: nullable(DistributionView),
});
export type AppraisalView = Static<typeof AppraisalView>;

const query = Type.Object({ language: Type.Optional(Language) });
/** Who reads a card for another task than evaluating says why. */
const Reading = Type.Object({
  ...query.properties,
  reason: Type.Optional(Type.String({ minLength: 3, maxLength: 300 })),
});
const Card = Type.Object({ bodyId: IdText, appraisalId: IdText });
const base = { room: "appraisal", query, status: 200 } as const;
const refusals = ["not-signed-in", "not-permitted", "not-found"] as const;
const writing = [...refusals, "version-required", "changed-meanwhile", "appraisal-refused"] as const;
const ofCard = { ...base, params: Card, response: AppraisalView } as const;

export const listAppraisals = endpoint({
  ...{ ...base, id: "listAppraisals", method: "GET", path: "/bodies/{bodyId}/appraisals" },
  summary: "The individual cards the reader may see: their own, those they evaluate, all for human resources",
  permission: "appraisal.read",
  params: BodyParams,
  body: null,
  response: Type.Object({ appraisals: Type.Array(AppraisalRow) }),
  conditional: false,
  problems: refusals,
});

export const readAppraisal = endpoint({
  ...{ ...ofCard, id: "readAppraisal", method: "GET" },
  path: "/bodies/{bodyId}/appraisals/{appraisalId}",
  summary: "An individual card with its result in words; reading somebody else's is recorded",
  permission: "appraisal.read",
  query: Reading,
  body: null,
  conditional: false,
  versioned: true,
  problems: [...refusals, "appraisal-refused"],
});

export const printAppraisal = endpoint({
  ...{ ...base, id: "printAppraisal", method: "GET" },
  path: "/bodies/{bodyId}/appraisals/{appraisalId}/{format}",
  summary: "An individual card as a private file; reading somebody else's is recorded",
  permission: "appraisal.read",
  params: Type.Object({ ...Card.properties, format: literals(PRINT_FORMATS) }),
  query: Reading,
  body: null,
  response: FileAnswer,
  conditional: false,
  problems: [...refusals, "appraisal-refused"],
});

export const answerAppraisal = endpoint({
  ...{ ...ofCard, id: "answerAppraisal", method: "PUT" },
  path: "/bodies/{bodyId}/appraisals/{appraisalId}/answer",
  summary: "What the person does on their own card: see it, write observations, ask for a review",
  permission: "appraisal.answer",
  body: Type.Object({
    move: Move,
    note: Note,
    behaviours: Type.Optional(Type.Array(Type.Object({ id: Type.String(), level: Count, note: Note }))),
  }),
  conditional: true,
  problems: writing,
});

export const stepAppraisal = endpoint({
  ...{ ...ofCard, id: "stepAppraisal", method: "PUT" },
  path: "/bodies/{bodyId}/appraisals/{appraisalId}/step",
  summary: "A step of who evaluates or of human resources: assign, propose, sign, answer a review, close",
  permission: "appraisal.evaluate",
  body: Type.Object({
    move: Move,
    note: Note,
    /** For a signature: the password again; an example account has none. */
    password: nullable(Type.String({ maxLength: 200 })),
  }),
  conditional: true,
  problems: [...writing, "wrong-credentials"],
});

export const markAppraisal = endpoint({
  ...{ ...ofCard, id: "markAppraisal", method: "PUT" },
  path: "/bodies/{bodyId}/appraisals/{appraisalId}/marks",
  summary: "Write the evaluation of a card: levels of behaviours, scores, what cannot be assessed, the talk",
  permission: "appraisal.evaluate",
  body: Type.Object({
    behaviours: Type.Array(Type.Object({ id: Type.String(), level: Count, note: Note }), { maxItems: 50 }),
    objectives: Type.Array(Type.Object({ id: Type.String(), score: WeightText }), { maxItems: 50 }),
    leftOut: Type.Array(
      Type.Object({
        part: literals(APPRAISAL_PARTS),
        reason: Type.String({ minLength: 3, maxLength: 1000 }),
      }),
    ),
    comment: Note,
    talkOn: nullable(DayText),
  }),
  conditional: true,
  problems: writing,
});

export const prepareAppraisals = endpoint({
  ...{ ...base, id: "prepareAppraisals", method: "POST", path: "/bodies/{bodyId}/appraisals" },
  summary: "Make the cards a year lacks, as drafts: one for each post somebody holds",
  permission: "appraisal.manage",
  params: BodyParams,
  body: Type.Object({ year: Year }),
  response: Type.Object({ made: Count }),
  conditional: false,
  problems: refusals,
});

const Done = Type.Object({ inTime: Count, late: Count, overdue: Count });

/** A year of cards without single results: what evaluators did, and how results are spread in groups large enough. */
export const AppraisalYearView = Type.Object({
  year: Year,
  cards: Count,
  closed: Count,
  knownAt: InstantText,
  duties: Type.Array(
    Type.Object({
      title: Type.String(),
      cards: Count,
      assigned: Done,
      evaluated: Done,
      allAlike: Type.Boolean(),
    }),
  ),
  groups: Type.Array(Type.Object({ role: literals(POST_ROLES), distribution: DistributionView })),
  leastGroup: Count,
});
export type AppraisalYearView = Static<typeof AppraisalYearView>;

export const readAppraisalYear = endpoint({
  ...{ ...base, id: "readAppraisalYear", method: "GET", path: "/bodies/{bodyId}/appraisal-years/{year}" },
  summary: "How a year of cards goes: duties of evaluators, and results in groups nobody can be found in",
  permission: "appraisal.oversee",
  params: Type.Object({ bodyId: IdText, year: Type.String({ pattern: "^[12]\\d{3}$" }) }),
  body: null,
  response: AppraisalYearView,
  conditional: false,
  problems: refusals,
});
