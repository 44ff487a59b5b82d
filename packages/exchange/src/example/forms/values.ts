import { ORIGINS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { DayText, DecimalText, InstantText, PeriodText } from "../../body-document/schema/quantity.ts";
import { ValidationSchema } from "../../body-document/schema/values.ts";
import { closed, nullable, oneOf } from "../../reading/building.ts";
import { optional, Slug } from "./common.ts";

/** Exactly one of the three keys. */
export const ValueForm = Type.Unsafe<{ number?: string; date?: string; notAvailable?: string }>({
  ...closed(
    {
      number: optional(DecimalText),
      date: optional(DayText),
      notAvailable: optional(Type.String({ minLength: 1 })),
    },
    "exactly one of number, date, notAvailable",
  ),
  minProperties: 1,
  maxProperties: 1,
});
export type ValueForm = Static<typeof ValueForm>;

export const DeclaredForm = closed(
  {
    results: Type.Array(
      closed(
        { indicator: Slug, period: PeriodText, value: ValueForm, source: Type.String() },
        "a declared result",
      ),
    ),
  },
  "results of past periods printed without their measures",
);
export type DeclaredForm = Static<typeof DeclaredForm>;

const { decision } = ValidationSchema.properties;

const AnswerForm = closed(
  { decision, recordedBy: Type.String(), recordedAt: InstantText, note: nullable(Type.String()) },
  "the validator's answer",
);

const EntryForm = closed(
  {
    measure: Slug,
    period: PeriodText,
    unit: nullable(Slug),
    value: ValueForm,
    origin: oneOf(ORIGINS, "where the value comes from"),
    recordedBy: Type.String(),
    recordedAt: InstantText,
    note: Type.String({ description: "a remark; in an example it says that the value is invented" }),
    validation: optional(AnswerForm),
  },
  "a recorded value",
);
export type EntryForm = Static<typeof EntryForm>;

export const EntriesForm = closed({ note: Type.String(), entries: Type.Array(EntryForm) }, "recorded values");
export type EntriesForm = Static<typeof EntriesForm>;
