import type { BodyDocument } from "@albero/domain";
import { depthProblems } from "../reading/depth.ts";
import { readingOf, type Reading } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { contentProblems } from "./content.ts";
import { BodyDocumentSchema } from "./schema.ts";

const shape = shapeCheck(BodyDocumentSchema);

/**
 * Reads a body as one document, made by any program that follows the published schema. Every problem is told at
 * once: first those of shape; when there are none, those of content (ids nobody has, codes or ids used twice, weights
 * of a card that do not make 100,00, numbers and days that cannot be, values of another kind than their measure's).
 */
export const readBodyDocument = (json: unknown): Reading<BodyDocument> => {
  const deep = depthProblems(json);
  const problems = deep.length > 0 ? deep : shape(json);
  const document = json as BodyDocument;
  return readingOf(document, problems.length > 0 ? problems : contentProblems(document));
};
