import { count, text } from "../../quantity/said.ts";
import { schemeById } from "../scheme.ts";
import type { ProjectCheck, ProjectFound, ProjectSays } from "./codes.ts";
import type { ProjectAt } from "./scene.ts";

/** Conditions of the contract that are missing, empty or there twice, and the money of another year's budget. */
export const sevenConditions: ProjectCheck = {
  id: "C-7C",
  severity: "error",
  source: "CCNL 1/4/1999 art. 15 c. 5",
  appliesTo: ["form"],
  find: ({ projects, law }) =>
    projects.flatMap((each) => {
      const asked = schemeById(law, each.project.scheme)?.conditions ?? 0;
      return asked === 0 ? [] : [...conditionsOf(each, asked), ...budgetOf(each)];
    }),
};

const conditionsOf = ({ project, at }: ProjectAt, asked: number): readonly ProjectFound[] => {
  const found = (says: ProjectSays, condition: number): ProjectFound => ({
    at: {
      path: at.path,
      parts: [...at.parts, { kind: "condition", id: null, name: String(condition) }],
    },
    says,
    facts: { condition: count(condition) },
  });
  const each = Array.from({ length: asked }, (_, index) => index + 1).flatMap((condition) => {
    const answers = project.conditions.filter((answer) => answer.condition === condition);
    if (answers.length === 0) return [found("condition-missing", condition)];
    if (answers.length > 1) return [found("condition-twice", condition)];
    return answers[0]?.text.trim() === "" ? [found("condition-empty", condition)] : [];
  });
  const beyond = project.conditions.filter(({ condition }) => condition < 1 || condition > asked);
  return [
    ...each,
    ...beyond.map(({ condition }) => found("condition-unknown", condition)),
    ...(project.indicators.length === 0 ? [{ at, says: "no-indicators" as const }] : []),
  ];
};

const budgetOf = ({ project, at }: ProjectAt): readonly ProjectFound[] => {
  const { budget, year } = project;
  if (budget === null) return [{ at, says: "no-budget", facts: { year: text(String(year)) } }];
  if (budget.year === year) return [];
  const facts = { year: text(String(year)), found: text(String(budget.year)) };
  return [{ at, says: "budget-other-year", facts, expected: facts.year, actual: facts.found }];
};
