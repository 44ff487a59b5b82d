import { amount } from "../../quantity/said.ts";
import type { Project, ProjectAct } from "../project.ts";
import { releaseOf } from "../release.ts";
import { centsOf, exactly } from "../sizing.ts";
import type { ProjectCheck, ProjectFound } from "./codes.ts";

/** Money released before the report was validated, for a project that was struck out, or not what the score gives. */
export const lock: ProjectCheck = {
  id: "C-LOCK",
  severity: "error",
  source: "CCNL 1/4/1999 art. 15 c. 5, sixth condition; D.Lgs. 150/2009 art. 14 c. 6",
  appliesTo: ["outcome"],
  find: ({ projects, document: { validation, releaseRule } }) =>
    projects.flatMap(({ project, at }): readonly ProjectFound[] => {
      const paid = exactly(project.released?.amount ?? null);
      if (paid === null) return [];
      if (isEarly(project, validation)) return [{ at, says: "released-locked" }];
      const right = releaseOf(project, releaseRule);
      if (!right.ok) return [{ at, says: "released-unscored" }];
      if (right.value.released === centsOf(paid)) return [];
      const [expected, actual] = [amount(right.value.released), amount(centsOf(paid))];
      const says = project.evaluation?.kind === "struck-out" ? "struck-out-released" : "released-differs";
      return [{ at, says, facts: { right: expected, released: actual }, expected, actual }];
    }),
};

const isEarly = ({ released }: Project, validation: ProjectAct | null): boolean =>
  validation === null || (released !== null && released.on < validation.on);
