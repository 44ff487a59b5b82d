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

const ofObjective = ({ project, at }: ProjectAt): readonly ProjectFound[] => {
  const { objective, indicators } = project;
  const missing: readonly (readonly [ProjectSays, boolean])[] = [
    ["no-objective", objective?.code === null || objective === null],
    ["no-nature", objective !== null && objective.nature === null],
    ["no-benefits", (objective?.benefits ?? []).length === 0],
    ["no-indicators", indicators.length === 0],
  ];
  return missing.flatMap(([says, isMissing]) => (isMissing ? [{ at, says }] : []));
};
