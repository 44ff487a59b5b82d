import { CRITERIA, OVERSIGHT_ACTS, VALIDATION_OUTCOMES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { DayText } from "../../body-document/schema/quantity.ts";
import { closed, nullable, oneOf } from "../../reading/building.ts";
import { Slug } from "./common.ts";

const cited = { act: Type.String(), on: DayText };

const RemarkForm = closed(
  {
    indicator: nullable(Slug),
    on: DayText,
    text: Type.String(),
    answer: nullable(closed({ on: DayText, text: Type.String() }, "what the body answers")),
    settledOn: nullable(DayText),
  },
  "a remark of the evaluation body",
);

const YearForm = closed(
  {
    year: Type.Integer(),
    report: closed(cited, "the approved report"),
    remarks: Type.Array(RemarkForm),
    validation: nullable(
      closed(
        {
          ...cited,
          outcome: oneOf(VALIDATION_OUTCOMES, "outcome"),
          partly: Type.Array(
            closed({ criterion: oneOf(CRITERIA, "criterion"), note: Type.String() }, "met in part, and why"),
          ),
        },
        "a validation; every criterion is met but those named, which are in part",
      ),
    ),
    acts: Type.Array(
      closed({ ...cited, what: oneOf(OVERSIGHT_ACTS, "act"), text: nullable(Type.String()) }, "another act"),
    ),
  },
  "a year of the desk",
);

/** What was done at the desk of the evaluation body of an example. */
export const OversightForm = closed(
  { note: Type.String(), years: Type.Array(YearForm) },
  "the desk of the evaluation body",
);
export type OversightForm = Static<typeof OversightForm>;
