import type { HourlyCosts, Project, ProjectIndicator, ProjectsDocument, ResourceRow } from "../project.ts";
import type { ProjectLaw } from "../scheme.ts";
import { costsOfYear } from "../sizing.ts";
import type { ProjectPlace } from "./codes.ts";

/** A project with its place, as checks walk over it. */
export type ProjectAt = {
  readonly project: Project;
  readonly at: ProjectPlace;
  /** The hourly costs of its year. */
  readonly costs: HourlyCosts | null;
  readonly rows: readonly { readonly row: ResourceRow; readonly at: ProjectPlace; readonly number: number }[];
  readonly indicators: readonly { readonly indicator: ProjectIndicator; readonly at: ProjectPlace }[];
};

/** The projects of a year made ready for the checks. */
export type ProjectScene = {
  readonly document: ProjectsDocument;
  readonly law: ProjectLaw;
  readonly projects: readonly ProjectAt[];
};

export const projectScene = (document: ProjectsDocument, law: ProjectLaw): ProjectScene => ({
  document,
  law,
  projects: document.projects.map((project, index) => ({
    project,
    at: projectPlace(project, index),
    costs: costsOfYear(document.hourlyCosts, project.year),
    rows: project.rows.map((row, r) => ({ row, number: r + 1, at: rowPlace({ project, index }, r) })),
    indicators: project.indicators.map((indicator, i) => ({
      indicator,
      at: {
        path: `/projects/${index}/indicators/${i}`,
        parts: [...projectPlace(project, index).parts, { kind: "indicator", id: null, name: indicator.code }],
      },
    })),
  })),
});

const projectPlace = ({ number }: Project, index: number): ProjectPlace => ({
  path: `/projects/${index}`,
  parts: [{ kind: "project", id: null, name: String(number) }],
});

const rowPlace = (
  { project, index }: { readonly project: Project; readonly index: number },
  row: number,
): ProjectPlace => ({
  path: `/projects/${index}/rows/${row}`,
  parts: [...projectPlace(project, index).parts, { kind: "row", id: null, name: String(row + 1) }],
});
