import { DECISIONS, ORIGINS } from "@albero/domain";
import { Type } from "typebox";
import { closed, nullable, oneOf, variants } from "../../reading/building.ts";
import {
  DayText,
  DecimalText,
  IdText,
  InstantText,
  Notes,
  PeriodDays,
  PeriodText,
  YearNumber,
} from "./quantity.ts";

const NumberSchema = closed({ kind: Type.Literal("number"), number: DecimalText }, "a number");
const DaySchema = closed({ kind: Type.Literal("date"), date: DayText }, "a day");

const ProposalSchema = variants("kind", [NumberSchema, DaySchema], "what a validator proposes instead");

const RecordedValueSchema = variants(
  "kind",
  [
    NumberSchema,
    DaySchema,
    closed(
      { kind: Type.Literal("not-available"), reason: Type.String({ minLength: 1 }) },
      "no value, with the reason",
    ),
  ],
  "what somebody recorded",
);

export const DeclaredResultSchema = closed(
  { indicatorId: IdText, period: PeriodText, value: RecordedValueSchema, source: Type.String() },
  "a past result printed without its measures",
);

const Seq = Type.Integer({ minimum: 1, description: "order of record in the body" });

export const EntrySchema = closed(
  {
    measureId: IdText,
    period: PeriodDays,
    unitId: nullable(IdText),
    seq: Seq,
    value: RecordedValueSchema,
    origin: oneOf(ORIGINS, "where the value comes from"),
    recordedBy: Type.String({ description: "a role or an office, never a person's name" }),
    recordedAt: InstantText,
    note: nullable(Type.String()),
  },
  "one recorded value of a measure, a period and a unit",
);

export const ValidationSchema = closed(
  {
    seq: Seq,
    entrySeq: Seq,
    decision: oneOf(DECISIONS, "what happened"),
    proposal: Type.Optional(ProposalSchema),
    recordedBy: Type.String(),
    recordedAt: InstantText,
    note: nullable(Type.String()),
  },
  "what happened to one entry: sent by its office, approved or returned by a validator",
);

const BudgetLineSchema = closed(
  {
    id: IdText,
    slug: Type.String(),
    section: Type.String(),
    label: Type.String(),
    kind: oneOf(["amount", "index"], "an amount in euro or a plain index"),
    order: Type.Integer({ minimum: 0 }),
    values: Type.Record(Type.String(), nullable(DecimalText), { description: "exact figures by year" }),
    target: nullable(Type.String()),
    notes: Notes,
  },
  "a line of the budget",
);

export const BudgetSchema = closed(
  {
    years: Type.Array(YearNumber),
    summary: nullable(Type.String()),
    sections: Type.Array(closed({ slug: Type.String(), title: Type.String() }, "a section")),
    lines: Type.Array(BudgetLineSchema),
    notes: Notes,
  },
  "the budget statements of the plan",
);

const ContextRowSchema = closed(
  {
    label: Type.String(),
    unit: nullable(Type.String()),
    values: Type.Array(nullable(Type.String())),
    notes: Notes,
  },
  "a row",
);

export const ContextSchema = closed(
  {
    tables: Type.Array(
      closed(
        {
          slug: Type.String(),
          title: Type.String(),
          columns: Type.Array(Type.String()),
          rows: Type.Array(ContextRowSchema),
        },
        "a table of context figures",
      ),
    ),
  },
  "outside and inside figures of the plan",
);
