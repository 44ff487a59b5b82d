import { DUTY_FEEDS, DUTY_PROOFS, FREQUENCIES, HOLIDAY_RULES } from "@albero/domain";
import { Type } from "typebox";
import { closed, nullable, oneOf } from "../../reading/building.ts";
import { DayText, IdText, InstantText, MonthDayText, PeriodText, YearNumber } from "./quantity.ts";

const days = (maximum: number) => Type.Integer({ minimum: 0, maximum, description: "a number of days" });
const Words = Type.String({ minLength: 1, description: "a text" });
const Number = Type.Integer({ minimum: 1, description: "its number among those of the same thing" });

const by = { recordedBy: Type.String({ description: "a role or an office, never a person's name" }) };
const told = { ...by, recordedAt: InstantText };
const revised = { revision: Number, recordedAt: InstantText, supersededAt: nullable(InstantText) };
const reasoned = Type.String({ minLength: 3, description: "a text of at least three letters" });

const RemindersSchema = closed(
  {
    hour: Type.Integer({ minimum: 0, maximum: 23, description: "an hour of the day" }),
    ...{ daysBefore: days(60), daysAfter: days(60), managerDaysAfter: days(60) },
  },
  "when people are written to",
);

const CalendarSchema = closed(
  {
    year: YearNumber,
    rounds: oneOf(FREQUENCIES, "the rhythm of the rounds"),
    ...{ opensBefore: days(366), daysAllowed: days(366), daysLate: nullable(days(366)) },
    holidayRule: oneOf(HOLIDAY_RULES, "what becomes of a deadline on a holiday"),
    yearlyClose: closed({ opens: MonthDayText, due: MonthDayText }, "the window of the yearly close"),
    joinedDuties: Type.Boolean({ description: "whether who entered a value may validate it" }),
    reminders: nullable(RemindersSchema),
    ...revised,
  },
  "how a year is collected",
);

const ExtensionSchema = closed(
  {
    ...{ id: IdText, period: PeriodText, unitId: nullable(IdText), until: DayText },
    ...{ reason: reasoned, ...told },
  },
  "more time for a round",
);

/** A recurring duty; forms of examples take parts of it. */
export const DutySchema = closed(
  {
    ...{ id: IdText, title: reasoned, unitId: nullable(IdText), source: nullable(Words) },
    proof: oneOf(DUTY_PROOFS, "how it is known that it was done"),
    occurrences: Type.Array(closed({ period: PeriodText, due: DayText }, "one time it is due")),
    feeds: Type.Array(
      closed(
        { measureId: IdText, what: oneOf(DUTY_FEEDS, "what the measure takes") },
        "a measure that follows",
      ),
    ),
    ...revised,
  },
  "a recurring duty",
);

const TickSchema = closed(
  {
    seq: Number,
    ...{ dutyId: IdText, period: PeriodText, doneOn: nullable(DayText), protocol: nullable(Words), ...told },
  },
  "that a duty was done",
);

const NarrativeSchema = closed(
  {
    ...{ nodeId: IdText, period: PeriodText, revision: Number, happened: reasoned },
    ...{ causes: nullable(Type.String()), actions: nullable(Type.String()), ...told },
  },
  "what is told of an objective in a period",
);

const CommentSchema = closed(
  {
    ...{ id: IdText, measureId: IdText, period: PeriodText, unitId: nullable(IdText) },
    text: Type.String({ minLength: 2, maxLength: 2000, description: "a word of at most 2000 letters" }),
    ...told,
  },
  "what is said about a value",
);

const ReportSchema = closed(
  {
    ...{ round: PeriodText, revision: Number, today: DayText, knownAt: InstantText, due: nullable(DayText) },
    producedBy: by.recordedBy,
  },
  "a report on a round that was produced",
);

const MappingSchema = closed(
  {
    name: Type.String({ minLength: 1, maxLength: 100, description: "a name" }),
    revision: Number,
    columns: closed(
      {
        ...{ measure: Words, value: Words },
        ...{ period: nullable(Words), unit: nullable(Words), note: nullable(Words) },
      },
      "the headings that say what",
    ),
    ...told,
  },
  "how a kind of file of values is read",
);

/** What a body keeps of its collecting beside its values. */
export const CollectingSchema = closed(
  {
    calendars: Type.Array(CalendarSchema),
    extensions: Type.Array(ExtensionSchema),
    duties: Type.Array(DutySchema),
    ticks: Type.Array(TickSchema),
    narratives: Type.Array(NarrativeSchema),
    comments: Type.Array(CommentSchema),
    reports: Type.Array(ReportSchema),
    mappings: Type.Array(MappingSchema),
  },
  "what was decided, done and told while collecting, with what was superseded",
);
