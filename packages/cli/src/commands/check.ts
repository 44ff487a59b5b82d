import {
  applyFixes,
  checkDocument,
  checkProjects,
  errorsOf,
  patched,
  PLAN_CHECKS,
  PROJECT_CHECKS,
  PROJECT_LAW,
  type CheckCodes,
  type PlanCodes,
  type ProjectCodes,
  type ProjectsDocument,
  type Language,
} from "@albero/domain";
import { writeBodyDocument, writeProjectsDocument } from "@albero/exchange";
import type { Context, Outcome } from "../lib/context.ts";
import { writeOut } from "../lib/put-out.ts";
import { readProjectsFile } from "../lib/read-projects-file.ts";
import { refuseWith } from "../sentence.ts";
import { askChecks, openChecked, type Checked, type CheckingOptions } from "./ask-checks.ts";
import { languageOf } from "./ask-document.ts";
import { checkJson } from "./check-json.ts";
import { checkTable, type Reviewed } from "./check-table.ts";

export type CheckOptions = CheckingOptions & { readonly json?: boolean; readonly fix?: boolean };

/** What was checked, and what it becomes with its repairs. */
type Repairable<Codes extends CheckCodes> = Reviewed<Codes> & {
  readonly repaired: () => { readonly text: string; readonly reviewed: Reviewed<Codes> };
};

/**
 * `albero check FILE`: reviews a plan, or the projects of a year, without a database. Ends with exit code 1 where there
 * is an error; with `--fix` writes the repairs that need no more than a yes into the file first, and tells what is left.
 */
export const checkCommand =
  (file: string, options: CheckOptions) =>
  async (context: Pick<Context, "write" | "say">): Promise<Outcome> => {
    const language = languageOf(options.language);
    if (!language.ok) return language.problem;
    const source = openChecked(file);
    if (!source.ok) return source.problem;
    const projects = await readProjectsFile(source.value, language.value);
    if (!projects.ok) return projects.problem;
    if (projects.value !== null)
      return tell({ file, ...options }, reviewProjects(projects.value, language.value), context);
    const asked = await askChecks(source.value, options);
    return asked.ok ? tell({ file, ...options }, reviewPlan(asked.value), context) : asked.problem;
  };

type Telling = Pick<CheckOptions, "json" | "fix"> & { readonly file: string };

const tell = <Codes extends CheckCodes>(
  { file, json, fix }: Telling,
  reviewable: Repairable<Codes>,
  { write, say }: Pick<Context, "write" | "say">,
): Outcome => {
  if (fix === true && !file.endsWith(".json"))
    return refuseWith("bad-option", "--fix writes into the file, so it must be a document named .json.")
      .problem;
  const repairs = fix === true ? repairsIn(reviewable) : 0;
  const { text, reviewed } = repairs === 0 ? { text: null, reviewed: reviewable } : reviewable.repaired();
  if (text !== null) {
    const problem = writeOut(file, text);
    if (problem !== null) return problem;
    say(`${file}: ${repairs} findings repaired.`);
  }
  write(json === true ? `${JSON.stringify(checkJson(reviewed), null, 2)}\n` : checkTable(reviewed));
  return verdict(file, errorsOf(reviewed.report).length);
};

const repairsIn = <Codes extends CheckCodes>({ report }: Reviewed<Codes>): number =>
  report.findings.filter(({ fix }) => fix !== null).length;

const verdict = (file: string, errors: number): Outcome => {
  if (errors === 0) return null;
  const sentence = `${file} has ${errors === 1 ? "1 error" : `${errors} errors`}.`;
  return refuseWith("plan-has-errors", sentence).problem;
};

const reviewPlan = ({ document, report, today, language }: Checked): Repairable<PlanCodes> => {
  const shared = { telling: PLAN_CHECKS, language };
  return {
    ...{ ...shared, report },
    repaired: () => {
      const repaired = applyFixes(
        document,
        report.findings.flatMap(({ fix }) => (fix === null ? [] : [fix])),
      );
      const again = checkDocument(repaired, { today });
      return { text: writeBodyDocument(repaired), reviewed: { ...shared, report: again } };
    },
  };
};

const reviewProjects = (document: ProjectsDocument, language: Language): Repairable<ProjectCodes> => {
  const shared = { telling: PROJECT_CHECKS, language };
  const report = checkProjects(document, PROJECT_LAW);
  return {
    ...{ ...shared, report },
    repaired: () => {
      const repaired = report.findings.reduce(
        (one, { fix }) => (fix === null ? one : patched(one, fix)),
        document,
      );
      const again = checkProjects(repaired, PROJECT_LAW);
      return { text: writeProjectsDocument(repaired), reviewed: { ...shared, report: again } };
    },
  };
};
