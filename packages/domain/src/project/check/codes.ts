import type { CheckOf, CheckReportOf, FindingOf, FoundOf, PlaceOf } from "../../quantity/finding.ts";
import type { ProjectScene } from "./scene.ts";

/** The checks of projects, in the order they are run and told; the letters before the dash are the catalogue's. */
export const PROJECT_CHECK_IDS = [
  "C-SCH",
  "C-NUM",
  "C-7C",
  "C-CELL",
  "C-ROW",
  "C-RATE",
  "C-TOT",
  "C-DECL",
  "C-PCT",
  "C-HRS",
  "C-POT",
  "C-MEAS",
  "C-TWICE",
  "C-DATE",
  "C-XREF",
  "C-LAW",
  "C-OIV",
  "C-LOCK",
] as const;
export type ProjectCheckId = (typeof PROJECT_CHECK_IDS)[number];

/** What checks of projects look at. */
export const PROJECT_SUBJECTS = ["form", "resources", "indicators", "texts", "outcome"] as const;

export const PROJECT_PLACES = ["project", "row", "indicator", "condition", "person"] as const;

/** What the checks of projects say: one code for each sentence, so that every language has it. */
export type ProjectSays =
  | "scheme-of-year"
  | "year-of-another"
  | "no-objective"
  | "no-nature"
  | "no-benefits"
  | "no-indicators"
  | "number-twice"
  | "condition-missing"
  | "condition-empty"
  | "condition-twice"
  | "condition-unknown"
  | "no-budget"
  | "budget-other-year"
  | "cells-together"
  | "cells-unclear"
  | "cell-missing"
  | "product-missing"
  | "product-wrong"
  | "product-rounded"
  | "result-missing"
  | "result-wrong"
  | "result-below-cent"
  | "no-cost-table"
  | "grade-unknown"
  | "cost-mistyped"
  | "cost-off-table"
  | "cost-other-grade"
  | "total-missing"
  | "total-leaves-out"
  | "total-wrong"
  | "total-unlabelled"
  | "total-below-cent"
  | "declared-missing"
  | "declared-differs"
  | "percentages-mixed"
  | "hours-exceeded"
  | "person-unknown"
  | "pot-of-others"
  | "no-measurable-target"
  | "indicator-elsewhere"
  | "indicator-two-groups"
  | "day-before-year"
  | "reference-nowhere"
  | "law-mistyped"
  | "score-out-of-range"
  | "score-without-reason"
  | "struck-out-released"
  | "released-locked"
  | "released-unscored"
  | "released-differs";

/** The words of the checks of projects. */
export type ProjectCodes = {
  readonly check: ProjectCheckId;
  readonly subject: (typeof PROJECT_SUBJECTS)[number];
  readonly place: (typeof PROJECT_PLACES)[number];
  readonly says: ProjectSays;
};

export type ProjectPlace = PlaceOf<ProjectCodes>;
export type ProjectFound = FoundOf<ProjectCodes>;
export type ProjectCheck = CheckOf<ProjectCodes, ProjectScene>;

/** What a check of projects found. */
export type ProjectFinding = FindingOf<ProjectCodes>;

/** Everything that was checked of the projects of a year, and everything that was found. */
export type ProjectReport = CheckReportOf<ProjectCodes>;
