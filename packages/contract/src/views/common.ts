import { Type, type Static, type TSchema } from "typebox";

/** A lower-case UUID. */
export const IdText = Type.String({ format: "uuid", description: "Stable id (UUID)" });
/** Exact decimal text with a point. */
export const DecimalText = Type.String({
  pattern: "^-?\\d+(\\.\\d+)?$",
  description: "Exact decimal, point as separator",
  examples: ["57.00"],
});
export const WeightText = Type.String({
  pattern: "^\\d{1,3}(\\.\\d{1,2})?$",
  description: "Per cent with at most two decimals",
  examples: ["40.00"],
});
/** An amount of euro that is not negative. */
export const EuroText = Type.String({
  pattern: "^\\d{1,12}(\\.\\d{1,2})?$",
  description: "Euro, not negative",
});
export const DayText = Type.String({ format: "date", description: "Calendar day of the body's time zone" });
export const InstantText = Type.String({ format: "date-time", description: "Moment in UTC" });
export const MonthDayText = Type.String({
  pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
  description: "Month and day of every year",
  examples: ["04-30"],
});
export const PeriodText = Type.String({
  pattern: "^\\d{4}(-(Q[1-3]|T[1-4]|S[12]|0[1-9]|1[0-2]))?$",
  description: "Period: 2021, 2021-Q1 (quadrimestre), 2021-T1 (trimestre), 2021-S1 (semestre), 2021-05",
  examples: ["2021-Q1"],
});
export const Count = Type.Integer({ format: "int32", minimum: 0 });
export const Year = Type.Integer({ format: "int32", minimum: 1900, maximum: 2200 });

export const nullable = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

/** One of a closed list of words, typed as those words. */
export const literals = <const Words extends string[]>(words: readonly [...Words]) => Type.Enum(words);

export const Language = Type.Union([Type.Literal("it"), Type.Literal("en")]);

/** The moment asked for: the same three words on every read (foundation 4). Absent: the body's current ones. */
export const AsOfQuery = Type.Object({
  period: Type.Optional(PeriodText),
  today: Type.Optional(DayText),
  "known-at": Type.Optional(InstantText),
  language: Type.Optional(Language),
});

/** The moment the answer is of, with every part filled in. */
export const Moment = Type.Object({ period: PeriodText, today: DayText, knownAt: InstantText });

export const BodyParams = Type.Object({ bodyId: IdText });
export const NoParams = Type.Object({});
export const NoQuery = Type.Object({});

export const Page = Type.Object({ total: Count, offset: Count, limit: Count });
export const PageQuery = {
  offset: Type.Optional(Type.Integer({ format: "int32", minimum: 0, default: 0 })),
  limit: Type.Optional(Type.Integer({ format: "int32", minimum: 1, maximum: 200, default: 200 })),
};

export type Moment = Static<typeof Moment>;
export type Page = Static<typeof Page>;
