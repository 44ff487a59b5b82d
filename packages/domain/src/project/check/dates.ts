import type { Day } from "../../quantity/day.ts";
import { day, text } from "../../quantity/said.ts";
import type { ProjectCheck } from "./codes.ts";

/** Indicators due before the year of their project. */
export const dates: ProjectCheck = {
  id: "C-DATE",
  severity: "error",
  source: "rule book 9.1",
  appliesTo: ["indicators"],
  find: ({ projects }) =>
    projects.flatMap(({ project, indicators }) =>
      indicators.flatMap(({ indicator: { by }, at }) =>
        by === null || by >= (`${project.year}-01-01` as Day)
          ? []
          : [
              {
                ...{ at, says: "day-before-year" as const, actual: day(by) },
                facts: { day: day(by), year: text(String(project.year)) },
              },
            ],
      ),
    ),
};
