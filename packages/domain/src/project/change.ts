import { errorsOf } from "../quantity/finding.ts";
import { describesSame } from "../quantity/same.ts";
import { checkProjects } from "./check/check-projects.ts";
import { advance, type StepProblem } from "./life.ts";
import type { Project, ProjectsDocument } from "./project.ts";
import type { ProjectLaw } from "./scheme.ts";

/** Why the projects of a year cannot be recorded as they are sent. */
export type ProjectRefusal = {
  /** Which project; `null` for the year as a whole. */
  readonly number: number | null;
  readonly code: StepProblem | "step-skipped" | "score-of-others" | "validation-of-others" | "money-locked";
};

/** The projects of a year before a change, `null` where there are none yet, and after it. */
export type ProjectsChange = { readonly before: ProjectsDocument | null; readonly after: ProjectsDocument };

/**
 * What stands against a change of the projects of a year by whoever writes them. Scores and validation are the
 * evaluation body's; a project takes one step at a time, each with what it asks; and no money is there before the
 * validation. A year that is recorded for the first time may be any number of steps on, as one that is over is, but
 * neither scored nor validated: whoever writes the projects cannot bring in what is the evaluation body's.
 */
export const refusalsOf = ({ before, after }: ProjectsChange, law: ProjectLaw): readonly ProjectRefusal[] => {
  const errors = errorsOf(checkProjects(after, law));
  const locked = errors
    .filter(({ check }) => check === "C-LOCK")
    .map(({ path }) => ({ number: numberAt(after, path), code: "money-locked" as const }));
  if (locked.length > 0) return locked;
  if (before === null) return judgedIn(after);
  const validation: readonly ProjectRefusal[] = describesSame(before.validation, after.validation)
    ? []
    : [{ number: null, code: "validation-of-others" }];
  return [
    ...validation,
    ...after.projects.flatMap((project, index) =>
      ofProject({ before, after }, project, {
        errors: errors.filter(({ path }) => isWithin(path, index)).length,
      }),
    ),
  ];
};

/** What is the evaluation body's in projects that nobody recorded before. */
const judgedIn = ({ validation, projects }: ProjectsDocument): readonly ProjectRefusal[] => [
  ...(validation === null ? [] : [{ number: null, code: "validation-of-others" } as const]),
  ...projects.flatMap(({ number, evaluation }) =>
    evaluation === null ? [] : [{ number, code: "score-of-others" } as const],
  ),
];

const isWithin = (path: string, index: number): boolean => path.split("/")[2] === String(index);

const numberAt = ({ projects }: ProjectsDocument, path: string): number | null =>
  projects[Number(path.split("/")[2])]?.number ?? null;

const ofProject = (
  { before, after }: { readonly before: ProjectsDocument; readonly after: ProjectsDocument },
  project: Project,
  { errors }: { readonly errors: number },
): readonly ProjectRefusal[] => {
  const { number, step, evaluation } = project;
  const known = before.projects.find((each) => each.number === number);
  if (!describesSame(known?.evaluation ?? null, evaluation)) return [{ number, code: "score-of-others" }];
  const from = known?.step ?? "proposed";
  if (step === from) return [];
  const { validation, releaseRule } = after;
  const next = advance({ ...project, step: from }, { errors, validation, releaseRule });
  if (!next.ok) return [{ number, code: next.problem.code }];
  return next.value === step ? [] : [{ number, code: "step-skipped" }];
};
