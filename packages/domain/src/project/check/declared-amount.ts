import { replace } from "../../quantity/patch.ts";
import { centsOf, euroOf, exactly, sumOfResults } from "../sizing.ts";
import type { ProjectCheck, ProjectFound } from "./codes.ts";
import { euro } from "./euro.ts";

/** Amounts written in the text that are not those of the table. */
export const declaredAmount: ProjectCheck = {
  id: "C-DECL",
  severity: "error",
  source: "CCNL 1/4/1999 art. 15 c. 5",
  appliesTo: ["resources"],
  find: ({ projects }) =>
    projects.flatMap(({ project, at }): readonly ProjectFound[] => {
      if (project.rows.length === 0) return [];
      const table = exactly(project.total?.amount ?? null) ?? sumOfResults(project);
      const declared = exactly(project.declared);
      const fix = [replace(`${at.path}/declared`, euroOf(centsOf(table)))];
      const expected = euro(table);
      if (declared === null)
        return [{ at, says: "declared-missing", facts: { total: expected }, expected, fix }];
      if (centsOf(declared) === centsOf(table)) return [];
      const facts = { total: expected, declared: euro(declared) };
      return [{ at, says: "declared-differs", facts, expected, actual: facts.declared, fix }];
    }),
};
