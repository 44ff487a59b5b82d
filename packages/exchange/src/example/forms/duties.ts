import { Type, type Static } from "typebox";
import { DayText, PeriodText } from "../../body-document/schema/quantity.ts";
import { DutySchema } from "../../body-document/schema/collecting.ts";
import { closed, nullable } from "../../reading/building.ts";
import { optional, Slug } from "./common.ts";

const { title, source, proof } = DutySchema.properties;

const OccurrenceForm = closed(
  {
    ...{ period: PeriodText, due: DayText },
    doneOn: optional(DayText),
    protocol: optional(Type.String({ description: "number in the register of protocol" })),
  },
  "one time it is due, and when it was done",
);

const { what } = DutySchema.properties.feeds.items.properties;

/** Recurring duties: who does them, when they are due, when they were done, and the measures that follow. */
export const DutiesForm = closed(
  {
    note: Type.String(),
    duties: Type.Array(
      closed(
        {
          ...{ slug: Slug, title, unit: nullable(Slug), source, proof },
          occurrences: Type.Array(OccurrenceForm),
          feeds: Type.Array(closed({ measure: Slug, what }, "a measure that follows")),
        },
        "a recurring duty",
      ),
    ),
  },
  "recurring duties",
);
export type DutiesForm = Static<typeof DutiesForm>;
