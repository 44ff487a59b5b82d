import { count, several } from "../../quantity/said.ts";
import type { ProjectCheck } from "./codes.ts";

/** Projects whose rows have different percentages, without saying by which criterion. */
export const percentages: ProjectCheck = {
  id: "C-PCT",
  severity: "warning",
  source: "CCNL 1/4/1999 art. 15 c. 5; rule book 9.2",
  appliesTo: ["resources"],
  find: ({ projects }) =>
    projects.flatMap(({ project, at }) => {
      const found = [...new Set(project.rows.flatMap(({ percentage }) => percentage ?? []))];
      if (found.length < 2 || project.percentageCriterion !== null) return [];
      const facts = {
        found: several(found.map((each) => `${each.replace(".", ",")}%`)),
        count: count(found.length),
      };
      return [{ at, says: "percentages-mixed", facts }];
    }),
};
