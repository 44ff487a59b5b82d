import type { scoreProject as scoring } from "@albero/contract";
import {
  checkProjects,
  PROJECT_LAW,
  type Project,
  type ProjectEvaluation,
  type ProjectsDocument,
} from "@albero/domain";
import type { Handler } from "../../http/bind.ts";
import type { Service } from "../service.ts";
import { documentOf, recordProjects, type Changed } from "./record-projects.ts";

const refused = (place: string, code: string): Changed => ({
  ok: false,
  faults: [{ place, code, facts: {} }],
});

/** Only what was measured, or scored before, is scored; what was released stays as it is. */
const mayBeScored = ({ step }: Project): boolean => step === "measured" || step === "scored";

const scored = (document: ProjectsDocument, number: number, evaluation: ProjectEvaluation): Changed => {
  const index = document.projects.findIndex((project) => project.number === number);
  const project = document.projects[index];
  if (project === undefined) return refused("body/number", "unknown-project");
  if (!mayBeScored(project)) return refused("body/number", "not-measured");
  const after = {
    ...document,
    projects: document.projects.with(index, { ...project, evaluation, step: "scored" as const }),
  };
  const read = documentOf(after, document.year);
  if (!read.ok) return read;
  const wrong = checkProjects(after, PROJECT_LAW).findings.find(
    ({ check, path }) => check === "C-OIV" && path === `/projects/${index}`,
  );
  return wrong === undefined ? read : refused("body/evaluation", wrong.says);
};

/** Records the score of a project, or that it is struck out: an act of the evaluation body alone. */
export const scoreProject =
  (service: Service): Handler<typeof scoring> =>
  (call) =>
    recordProjects(service, call, {
      action: "projects.score",
      change: (last) =>
        last === null
          ? refused("params/year", "unknown-project")
          : scored(last.document, call.body.number, call.body.evaluation),
    });
