import { Type, type Static } from "typebox";
import { closed, nullable, oneOf, textLike } from "../../reading/building.ts";
import { Slug } from "./common.ts";

const Oddity = textLike("^MC-\\d{2}$", "the number of the oddity of the printed plan, such as MC-02");

const CorrectionForm = closed(
  {
    id: Slug,
    oddity: Oddity,
    entity: oneOf(
      [
        "indicator",
        "measure",
        "node",
        "use",
        "card-objective",
        "unit",
        "staff-table",
        "context-table",
        "budget",
        "budget-line",
      ],
      "what kind of thing is repaired",
    ),
    slug: nullable(Type.String({ description: "which one; a use is named objective/indicator" })),
    field: Type.String(),
    printed: Type.Unknown({ description: "as printed" }),
    corrected: Type.Unknown({ description: "as it should be" }),
    applied: Type.Boolean({
      description: "whether the data could not be kept as printed and already hold the repair",
    }),
    why: Type.String(),
  },
  "a repair",
);
export type CorrectionForm = Static<typeof CorrectionForm>;

const QuestionForm = closed(
  { id: Slug, oddity: Oddity, where: Type.String(), question: Type.String() },
  "something only the body can answer",
);

export const CorrectionsForm = closed(
  { note: Type.String(), corrections: Type.Array(CorrectionForm), questions: Type.Array(QuestionForm) },
  "repairs of a printed plan and questions about it",
);
export type CorrectionsForm = Static<typeof CorrectionsForm>;
