import type { ProjectsDocument } from "@albero/domain";
import { ordered, type OrderSchema } from "../body-document/ordered.ts";
import { depthProblems } from "../reading/depth.ts";
import { readingOf, type Reading } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { ProjectsDocumentSchema } from "./schema.ts";

const shape = shapeCheck(ProjectsDocumentSchema);

/** Whether something read from outside says that it is a document of projects. */
export const isProjectsDocument = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "format" in json && json.format === "albero/projects";

/**
 * Reads a document of projects, made by any program that follows the published schema: every problem of shape at once.
 * What the figures say is for the checks.
 */
export const readProjectsDocument = (json: unknown): Reading<ProjectsDocument> => {
  const deep = depthProblems(json);
  return readingOf(json as ProjectsDocument, deep.length > 0 ? deep : shape(json));
};

/** Writes a document of projects as text, keys always in the order of the schema. */
export const writeProjectsDocument = (document: ProjectsDocument): string =>
  `${JSON.stringify(ordered(document, ProjectsDocumentSchema as OrderSchema), null, 2)}\n`;
