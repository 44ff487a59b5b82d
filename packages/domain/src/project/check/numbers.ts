import { text } from "../../quantity/said.ts";
import type { ProjectCheck } from "./codes.ts";

/** Two projects of a year with the same number. */
export const numbers: ProjectCheck = {
  id: "C-NUM",
  severity: "error",
  source: "rule book 16",
  appliesTo: ["form"],
  find: ({ projects }) =>
    projects.flatMap(({ project, at }, index) => {
      const first = projects.findIndex((other) => other.project.number === project.number);
      const title = projects[first]?.project.title ?? "";
      return first === index ? [] : [{ at, says: "number-twice", facts: { title: text(title) } }];
    }),
};
