import type { ProjectCodes } from "../project/check/codes.ts";
import type { CheckSentencesOf } from "./check-sentences.ts";
import { EN_PROJECT_MONEY } from "./project-money.en.ts";

export const EN_PROJECT_CHECKS: CheckSentencesOf<ProjectCodes> = {
  checks: {
    "C-SCH": "Contract of the year",
    "C-NUM": "Unique project numbers",
    "C-7C": "Seven conditions and the year’s budget",
    "C-CELL": "Cells read as printed",
    "C-ROW": "Products and results of rows",
    "C-RATE": "Hourly cost of the grade",
    "C-TOT": "Total of the table",
    "C-DECL": "Declared amount equal to the total",
    "C-PCT": "Criterion of the percentages",
    "C-HRS": "Hours of each person in the year",
    "C-POT": "Only staff paid by the fund",
    "C-MEAS": "Measurable targets",
    "C-TWICE": "An indicator paid once only",
    "C-DATE": "Due dates in the project’s year",
    "C-XREF": "References to points that exist",
    "C-LAW": "Laws cited",
    "C-OIV": "Scores of the evaluation body",
    "C-LOCK": "No money before validation",
  },
  places: {
    project: "project",
    row: "row",
    indicator: "indicator",
    condition: "condition",
    person: "person",
  },
  messages: {
    ...EN_PROJECT_MONEY,
    "scheme-of-year": (say) => [
      `Projects of ${say("year")} follow ${say("source")}; this one is written under another contract.`,
      "Choose the contract of the year: the form changes with it.",
    ],
    "year-of-another": () => ["The project is of another year.", "Move it to the projects of its year."],
    "no-objective": () => [
      "It is not said which objective of the plan the project pays for.",
      "Give the code of the objective.",
    ],
    "no-nature": () => [
      "It is not said whether the objective is new or of maintenance.",
      "Choose one of the two.",
    ],
    "no-benefits": () => ["The expected benefits are missing.", "Write at least one benefit."],
    "no-indicators": () => [
      "No indicator: the result cannot be verified.",
      "Add at least one indicator with target and source.",
    ],
    "number-twice": (say) => [
      `The number already belongs to project “${say("title")}”.`,
      "Give each project a number of its own.",
    ],
    "condition-missing": () => ["The condition has no answer.", "Write it in the form of the project."],
    "condition-empty": () => [
      "The answer to the condition is empty.",
      "Write it in the form of the project.",
    ],
    "condition-twice": () => ["The condition has two answers.", "Join them into one."],
    "condition-unknown": () => ["The contract has no such condition.", "Remove it or correct its number."],
    "no-budget": (say) => [
      `The reference to the budget of ${say("year")} is missing.`,
      "Give year and item of the budget that foresees the money.",
    ],
    "budget-other-year": (say) => [
      `The budget named is of ${say("found")}, the project of ${say("year")}.`,
      "Name the budget of the same year.",
    ],
    "no-measurable-target": () => [
      "No indicator has a target that can be measured.",
      "Write at least one figure to reach; a final report alone measures no result.",
    ],
    "indicator-elsewhere": (say) => [
      `The same indicator is ${say("other")} in project ${say("project")}: the same result would be paid twice.`,
      "Leave it in one project or tell the two parts apart.",
    ],
    "indicator-two-groups": (say) => [
      `The same indicator is already ${say("other")} of another group of the project.`,
      "Give each group an indicator of its own.",
    ],
    "day-before-year": (say) => [`The due date ${say("day")} is before ${say("year")}.`, "Correct the date."],
    "reference-nowhere": (say) => [
      `The text refers to point ${say("point")}, but no point is numbered so.`,
      "Number the list or correct the reference.",
    ],
    "law-mistyped": (say) => [
      `Decree law ${say("decree")} is cited with law ${say("law")}: the law that converted it is ${say("right")}.`,
      "Correct the citation.",
    ],
  },
};
