import type { Texts } from "../it.ts";
import type { following as italian } from "../it/following.ts";

/** How figures go on: their course, forecasts, narratives and monitoring reports, in English. */
export const following: Pick<Texts, keyof typeof italian> = {
  chart: { asTable: "Show as a table", csv: "Download CSV" },
  course: {
    title: "Course",
    lead: "The same periods of each year, side by side.",
    level: "target of the year {{value}}",
    nothing: "No period is over yet: here you will see how things go.",
    file: "course",
  },
  forecast: {
    title: "Forecast to year end",
    against: "target {{target}}",
    between: "(between {{low}} and {{high}})",
    reached: "it would reach {{value}}",
    how: "How it is foreseen and how sure it is",
    notAResult: "It is a forecast: it enters no result. Values that do not add up stay as they are today.",
  },
};
