import type { ProjectSchemeId } from "./project.ts";

/** What a contract asks of projects, and for which years. */
export type ProjectScheme = {
  readonly id: ProjectSchemeId;
  readonly from: number;
  /** The last year; `null` while it is in force. */
  readonly to: number | null;
  readonly source: string;
  /** How many conditions a project has to meet. */
  readonly conditions: number;
  /** Whether a project is an objective of the plan, new or of maintenance. */
  readonly asksObjective: boolean;
};

/** A decree and the law that converted it, as people cite them. */
export type Conversion = { readonly decree: string; readonly law: string };

/** What law and contracts give the rules of projects. */
export type ProjectLaw = {
  readonly schemes: readonly ProjectScheme[];
  readonly conversions: readonly Conversion[];
};

/** The scheme that rules the projects of a year; `null` before the first one. */
export const schemeOfYear = ({ schemes }: ProjectLaw, year: number): ProjectScheme | null =>
  schemes.find(({ from, to }) => from <= year && (to === null || year <= to)) ?? null;

/** A scheme by its id: what a project says it is written under. */
export const schemeById = ({ schemes }: ProjectLaw, id: ProjectSchemeId): ProjectScheme | null =>
  schemes.find((scheme) => scheme.id === id) ?? null;
