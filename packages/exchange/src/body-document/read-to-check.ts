import type { BodyDocument } from "@albero/domain";
import { readingOf, type Reading, type ReadingProblem } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { contentProblems } from "./content.ts";
import { BodyDocumentSchema } from "./schema.ts";

const shape = shapeCheck(BodyDocumentSchema);

/**
 * Reads a body that is going to be checked. What a check tells better, with its place and a remedy, is let through:
 * codes used twice and weights that do not make 100,00. What would keep the document from being walked at all, as ids
 * nobody has, is refused as everywhere.
 */
export const readToCheck = (json: unknown): Reading<BodyDocument> => {
  const problems = shape(json);
  const document = json as BodyDocument;
  if (problems.length > 0) return readingOf(document, problems);
  return readingOf(
    document,
    contentProblems(document).filter((problem) => !isChecked(problem)),
  );
};

const isChecked = ({ code, message }: ReadingProblem): boolean =>
  code === "weights" || (code === "duplicate" && message.startsWith("code "));
