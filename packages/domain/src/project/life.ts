import { ok, refuse, type Result } from "../quantity/result.ts";
import { PROJECT_STEPS, type Project, type ProjectStep, type ProjectsDocument } from "./project.ts";
import { releaseOf } from "./release.ts";

/** What keeps a project from its next step. */
export const STEP_PROBLEMS = [
  "last-step",
  "project-has-errors",
  "no-target-and-source",
  "no-act",
  "no-results",
  "not-scored",
  "not-validated",
  "not-declared",
  "not-assessable",
] as const;
export type StepProblem = (typeof STEP_PROBLEMS)[number];

/** What a step is decided on. */
export type StepFrame = Pick<ProjectsDocument, "validation" | "releaseRule"> & {
  /** How many errors the checks find in the project. */
  readonly errors: number;
};

type Guard = (project: Project, frame: StepFrame) => StepProblem | null;

const isVerifiable = ({ indicators }: Project): boolean =>
  indicators.some(({ source, targets }) => source !== null && targets.some(({ value }) => value !== null));

/** What each step asks before it; the first one asks nothing. */
const GUARDS: Readonly<Record<ProjectStep, Guard>> = {
  proposed: () => null,
  admitted: (project, { errors }) =>
    errors > 0 ? "project-has-errors" : isVerifiable(project) ? null : "no-target-and-source",
  "in-plan": ({ planAct }) => (planAct === null ? "no-act" : null),
  measured: ({ indicators, results, evaluation }) =>
    evaluation?.kind === "struck-out" ||
    indicators.every(({ code }) => results.some(({ indicator }) => indicator === code))
      ? null
      : "no-results",
  scored: ({ evaluation }) => (evaluation === null ? "not-scored" : null),
  released: (project, { validation, releaseRule }) => {
    if (validation === null) return "not-validated";
    const release = releaseOf(project, releaseRule);
    return release.ok ? null : release.problem.code;
  },
};

/** The step after the one a project is at; `null` after the last. */
export const nextStep = (step: ProjectStep): ProjectStep | null =>
  PROJECT_STEPS[PROJECT_STEPS.indexOf(step) + 1] ?? null;

/**
 * Takes a project one step further; steps are never skipped. Refused with what is missing: errors of the checks, an
 * indicator with target and source, the act of the plan, a result of each indicator, the score, and for the money the
 * validation of the report by the evaluation body.
 */
export const advance = (project: Project, frame: StepFrame): Result<ProjectStep, StepProblem> => {
  const next = nextStep(project.step);
  if (next === null) return refuse("last-step");
  const problem = GUARDS[next](project, frame);
  return problem === null ? ok(next) : refuse(problem);
};
