import { HOLIDAY_RULES, FREQUENCIES, WHENS } from "@albero/domain";
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
  Moment,
  MonthDayText,
  nullable,
  Page,
  PageQuery,
  PeriodText,
  Year,
} from "../views/common.ts";
import { MeasureRef, ProposalView, UnitRef } from "../views/figure.ts";
import { CellView, MeasureRow } from "./measure.ts";

const reading = ["not-signed-in", "not-permitted", "not-found", "no-plan-in-force"] as const;
const Days = Type.Integer({ format: "int32", minimum: 0, maximum: 366 });
const ReminderDays = Type.Integer({ format: "int32", minimum: 0, maximum: 60 });
/** When values of a period are asked for; after `closes` they need an extension. */
export const WindowView = Type.Object({ opens: DayText, due: DayText, closes: DayText });

/** Where today stands in a window. */
export const STAGES = ["early", "open", "late", "closed"] as const;

/** A value somebody still has to enter or send, with its cell. */
export const TaskView = Type.Object({
  row: MeasureRow,
  /** The office that enters it; `null` where nobody is named. */
  office: nullable(UnitRef),
  window: WindowView,
  granted: nullable(DayText),
  stage: literals(STAGES),
  when: literals(WHENS),
  /** Days to the deadline; negative when it has passed. */
  days: Type.Integer({ format: "int32" }),
});
export type TaskView = Static<typeof TaskView>;

export const ProgressView = Type.Object({ office: nullable(UnitRef), asked: Count, done: Count });
export type ProgressView = Static<typeof ProgressView>;

export const TasksView = Type.Object({
  moment: Moment,
  page: Page,
  tasks: Type.Array(TaskView),
  progress: Type.Array(ProgressView),
});
export type TasksView = Static<typeof TasksView>;

export const listTasks = endpoint({
  id: "listTasks",
  room: "cycle",
  method: "GET",
  path: "/bodies/{bodyId}/tasks",
  summary: "What is to be entered or sent today, most urgent first; of the caller, or of everyone",
  permission: "measure.read",
  params: BodyParams,
  query: Type.Object({
    ...AsOfQuery.properties,
    ...PageQuery,
    whose: Type.Optional(literals(["mine", "everyone"] as const)),
  }),
  body: null,
  response: TasksView,
  status: 200,
  conditional: false,
  problems: reading,
});

/** How a body collects in a year. */
export const CalendarView = Type.Object({
  year: Year,
  rounds: literals(FREQUENCIES),
  opensBefore: Days,
  daysAllowed: Days,
  /** Days a late value is still taken; `null`: until the year is closed. */
  daysLate: nullable(Days),
  holidayRule: literals(HOLIDAY_RULES),
  yearlyClose: Type.Object({ opens: MonthDayText, due: MonthDayText }),
  joinedDuties: Type.Boolean(),
  /** When people are written to; `null`: never. */
  reminders: nullable(
    Type.Object({
      hour: Type.Integer({ format: "int32", minimum: 0, maximum: 23 }),
      daysBefore: ReminderDays,
      daysAfter: ReminderDays,
      managerDaysAfter: ReminderDays,
    }),
  ),
});
export type CalendarView = Static<typeof CalendarView>;

export const RoundView = Type.Object({
  period: PeriodText,
  window: WindowView,
  stage: literals(STAGES),
  /** Whether every office was on time; `null` while that is open. */
  respected: nullable(Type.Boolean()),
  /** When the last value due was approved; `null` while one waits. */
  validatedAt: nullable(InstantText),
  /** The last day for the report to the deciding bodies: three working days after complete validation. */
  reportDue: nullable(DayText),
  offices: Type.Array(
    Type.Object({
      office: nullable(UnitRef),
      asked: Count,
      done: Count,
      inTime: Count,
      onTime: nullable(Type.Boolean()),
      completedOn: nullable(DayText),
      granted: nullable(DayText),
    }),
  ),
});
export type RoundView = Static<typeof RoundView>;

export const RoundsView = Type.Object({
  moment: Moment,
  calendar: CalendarView,
  /** Number of the calendar's revision, for If-Match; 0 while the body has chosen none and the default holds. */
  revision: Count,
  rounds: Type.Array(RoundView),
  extensions: Type.Array(
    Type.Object({
      period: PeriodText,
      unit: nullable(UnitRef),
      until: DayText,
      reason: Type.String(),
      recordedBy: Type.String(),
      recordedAt: InstantText,
    }),
  ),
});
export type RoundsView = Static<typeof RoundsView>;

export const listRounds = endpoint({
  id: "listRounds",
  room: "cycle",
  method: "GET",
  path: "/bodies/{bodyId}/rounds",
  summary: "The rounds of the year with their windows, and how punctual each office was",
  permission: "measure.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: RoundsView,
  status: 200,
  conditional: false,
  versioned: true,
  problems: ["not-signed-in", "not-permitted", "not-found"],
});

export const setCalendar = endpoint({
  id: "setCalendar",
  room: "cycle",
  method: "PUT",
  path: "/bodies/{bodyId}/calendars/{year}",
  summary: "Choose how the values of a year are collected; the earlier choice stays in the record",
  permission: "round.manage",
  params: Type.Object({ bodyId: IdText, year: Type.String({ pattern: "^\\d{4}$" }) }),
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Omit(CalendarView, ["year"]),
  response: CalendarView,
  status: 200,
  conditional: true,
  problems: ["not-signed-in", "not-permitted", "not-found", "version-required", "changed-meanwhile"],
});

export const grantExtension = endpoint({
  id: "grantExtension",
  room: "cycle",
  method: "POST",
  path: "/bodies/{bodyId}/extensions",
  summary: "Grant more time for a round, to one unit or to everyone; it opens closed cells again",
  permission: "round.manage",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({
    period: PeriodText,
    unitId: nullable(IdText),
    until: DayText,
    reason: Type.String({ minLength: 3, maxLength: 500 }),
  }),
  response: Type.Object({ period: PeriodText, unit: nullable(UnitRef), until: DayText }),
  status: 201,
  conditional: false,
  problems: ["not-signed-in", "not-permitted", "not-found", "key-used-differently", "extension-refused"],
});

/** A cell with the entry that was on the screen. */
const SeenCell = Type.Object({
  measureId: IdText,
  period: PeriodText,
  unitId: nullable(IdText),
  seenSeq: Count,
});
const SeenCells = Type.Array(SeenCell, { minItems: 1, maxItems: 200 });

/** What became of each cell: those done, and those left as they were with the reason in words. */
export const AnsweredView = Type.Object({
  done: Type.Array(CellView),
  refused: Type.Array(
    Type.Object({ code: Type.String(), message: Type.String(), measure: MeasureRef, cell: CellView }),
  ),
});
export type AnsweredView = Static<typeof AnsweredView>;

const answering = ["not-signed-in", "not-permitted", "not-found", "key-used-differently"] as const;

export const sendValues = endpoint({
  id: "sendValues",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/sendings",
  summary: "Send values to the validator; each names the entry that was seen, one changed since is left",
  permission: "measure.enter",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({ cells: SeenCells }),
  response: AnsweredView,
  status: 201,
  conditional: false,
  problems: answering,
});

export const answerValues = endpoint({
  id: "answerValues",
  room: "measurement",
  method: "POST",
  path: "/bodies/{bodyId}/validations",
  summary: "Approve or return values; each names the entry that was seen, one changed since is left",
  permission: "measure.validate",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({
    decision: literals(["approved", "returned"] as const),
    note: Type.Optional(Type.String({ maxLength: 2000 })),
    /** Of the return of one value: what is proposed instead, for its office to accept or to answer. */
    proposal: Type.Optional(ProposalView),
    cells: SeenCells,
  }),
  response: AnsweredView,
  status: 201,
  conditional: false,
  problems: [...answering, "value-refused"],
});

/** What a validator looks at first. */
export const REMARKS = ["late", "out-of-range", "changed-after", "no-note"] as const;

export const QueueRow = Type.Object({
  row: MeasureRow,
  office: nullable(UnitRef),
  sentAt: InstantText,
  remarks: Type.Array(literals(REMARKS)),
});
export type QueueRow = Static<typeof QueueRow>;

export const QueueView = Type.Object({ moment: Moment, page: Page, values: Type.Array(QueueRow) });
export type QueueView = Static<typeof QueueView>;

export const listToValidate = endpoint({
  id: "listToValidate",
  room: "measurement",
  method: "GET",
  path: "/bodies/{bodyId}/values-to-validate",
  summary: "Values sent and not answered yet that the caller may answer, with what is odd about them",
  permission: "measure.read",
  params: BodyParams,
  query: Type.Object({ ...AsOfQuery.properties, ...PageQuery }),
  body: null,
  response: QueueView,
  status: 200,
  conditional: false,
  problems: reading,
});
