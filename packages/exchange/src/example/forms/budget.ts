import { Type, type Static } from "typebox";
import { DecimalText, Notes, YearNumber } from "../../body-document/schema/quantity.ts";
import { BudgetSchema, ContextSchema } from "../../body-document/schema/values.ts";
import { closed, nullable, oneOf } from "../../reading/building.ts";
import { Slug } from "./common.ts";

const LineForm = closed(
  {
    slug: Slug,
    section: Slug,
    label: Type.String(),
    kind: oneOf(["amount", "index"], "an amount in euro or a plain index"),
    target: nullable(Type.String()),
    values: Type.Record(Type.String(), nullable(DecimalText)),
    notes: Notes,
  },
  "a line of the budget",
);

const { sections, summary, notes } = BudgetSchema.properties;
const Signed = Type.String({
  pattern: "^[+-][a-z0-9-]+$",
  description: "a line with its sign, such as +eq-totale",
});

export const BudgetForm = closed(
  {
    years: Type.Array(YearNumber),
    summary,
    sections,
    lines: Type.Array(LineForm),
    notes,
    sums: Type.Array(closed({ result: Slug, terms: Type.Array(Signed) }, "a line that is the sum of others")),
    ratios: Type.Array(
      closed(
        { index: Slug, numerator: Type.Array(Slug), denominator: Type.Array(Slug) },
        "an index of two sums, without sign, to two decimals",
      ),
    ),
  },
  "the budget with the identities that hold in it",
);
export type BudgetForm = Static<typeof BudgetForm>;

export const ContextForm = ContextSchema;
export type ContextForm = Static<typeof ContextForm>;
