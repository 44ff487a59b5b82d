import type { ProjectIndicator } from "../project.ts";
import type { ProjectCheck } from "./codes.ts";

/** Projects without one target that can be measured: a report on the project itself measures nothing. */
export const measurable: ProjectCheck = {
  id: "C-MEAS",
  severity: "warning",
  source: "CCNL 1/4/1999 art. 15 c. 5, third condition",
  appliesTo: ["indicators"],
  find: ({ projects }) =>
    projects.flatMap(({ project, at }) =>
      project.indicators.length === 0 || project.indicators.some(isMeasurable)
        ? []
        : [{ at, says: "no-measurable-target" as const }],
    ),
};

const isMeasurable = ({ kind, targets }: ProjectIndicator): boolean =>
  kind !== "report" && targets.some(({ value }) => value !== null);
