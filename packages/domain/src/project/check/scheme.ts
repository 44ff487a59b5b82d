import type { Severity } from "../../quantity/finding.ts";
import { count, text } from "../../quantity/said.ts";
import { schemeById, schemeOfYear } from "../scheme.ts";
import type { ProjectCheck, ProjectFound, ProjectSays } from "./codes.ts";
import type { ProjectAt, ProjectScene } from "./scene.ts";

/** Projects written under a contract that does not rule their year, or without what their contract asks. */
export const scheme: ProjectCheck = {
  id: "C-SCH",
  severity: "error",
  source: "CCNL 1/4/1999 art. 15 c. 5; CCNL 21/5/2018 art. 67 c. 5 lett. b",
  appliesTo: ["form"],
  find: (scene) =>
    scene.projects.flatMap((each) => [
      ...ofYear(each, scene),
      ...(schemeById(scene.law, each.project.scheme)?.asksObjective === true ? ofObjective(each) : []),
    ]),
};

const ofYear = ({ project, at }: ProjectAt, { document, law }: ProjectScene): readonly ProjectFound[] => {
  if (project.year !== document.year)
    return [{ at, says: "year-of-another", expected: count(document.year), actual: count(project.year) }];
  const right = schemeOfYear(law, project.year);
  if (right === null || right.id === project.scheme) return [];
  const facts = { year: text(String(project.year)), source: text(right.source) };
  return [{ at, says: "scheme-of-year", facts }];
};

type Asked = {
  readonly says: ProjectSays;
  readonly isMissing: boolean;
  /** What is not said may still be read from the rest. */
  readonly severity: Severity;
};

const ofObjective = ({ project, at }: ProjectAt): readonly ProjectFound[] => {
  const { objective, indicators, evaluation } = project;
  if (evaluation?.kind === "struck-out") return [];
  const asked: readonly Asked[] = [
    { says: "no-objective", isMissing: (objective?.code ?? null) === null, severity: "error" },
    { says: "no-nature", isMissing: objective?.nature === null, severity: "warning" },
    { says: "no-benefits", isMissing: (objective?.benefits ?? []).length === 0, severity: "error" },
    { says: "no-indicators", isMissing: indicators.length === 0, severity: "error" },
  ];
  return asked.flatMap(({ says, isMissing, severity }) => (isMissing ? [{ at, says, severity }] : []));
};
