import { APPRAISAL_MOVES, POST_ROLES } from "@albero/domain";
import { Type, type Static } from "typebox";
import { closed, nullable, oneOf } from "../../reading/building.ts";
import { DayText } from "../../body-document/schema/quantity.ts";
import { Slug } from "./common.ts";

const HeldForm = closed(
  {
    post: Slug,
    from: DayText,
    to: nullable(DayText),
    kind: oneOf(["held", "ad-interim"], "how the post is held"),
    percent: Type.Integer({ minimum: 1, maximum: 100, description: "of full time" }),
  },
  "a post somebody holds",
);

const CardForm = closed(
  {
    year: Type.Integer(),
    person: Slug,
    post: Slug,
    levels: Type.Record(Type.String(), Type.Integer(), { description: "level of each behaviour" }),
    notes: Type.Record(Type.String(), Type.String(), { description: "notes at both ends of the scale" }),
    comment: nullable(Type.String()),
    talkOn: nullable(DayText),
    steps: Type.Array(
      closed(
        {
          move: oneOf(APPRAISAL_MOVES, "step"),
          on: DayText,
          by: Type.String(),
          note: nullable(Type.String()),
        },
        "a step that was taken",
      ),
    ),
  },
  "how far the card of somebody has come",
);

/** The invented people of an example: posts, who holds them by role and never by name, and their cards. */
export const StaffForm = closed(
  {
    note: Type.String(),
    posts: Type.Array(
      closed(
        {
          slug: Slug,
          title: Type.String(),
          role: oneOf(POST_ROLES, "role"),
          unit: Slug,
          paysInvoices: Type.Boolean(),
        },
        "a post",
      ),
    ),
    people: Type.Array(
      closed(
        { slug: Slug, account: nullable(Slug), holds: Type.Array(HeldForm) },
        "a person, without a name",
      ),
    ),
    years: Type.Array(Type.Integer({ description: "years whose cards are there" })),
    cards: Type.Array(CardForm),
  },
  "people and their cards",
);
export type StaffForm = Static<typeof StaffForm>;
