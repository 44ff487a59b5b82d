import type { BodyDocument } from "@albero/domain";
import { depthProblems } from "../reading/depth.ts";
import { readingOf, type Reading, type ReadingProblem } from "../reading/problem.ts";
import { shapeCheck } from "../reading/shape.ts";
import { contentProblems } from "./content.ts";
import { BodyDocumentSchema } from "./schema.ts";

const shape = shapeCheck(BodyDocumentSchema);

/**
 * Reads a body that is going to be checked. What a check tells better, with its place and a remedy, is let through:
 * codes used twice, weights that do not make 100,00, what is no longer as it was given, formulas and uses that name what the library does not have. What
 * would keep the document from being walked at all, as an objective that hangs under nothing, is refused as everywhere.
 */
export const readToCheck = (json: unknown): Reading<BodyDocument> => {
  const deep = depthProblems(json);
  const problems = deep.length > 0 ? deep : shape(json);
  const document = json as BodyDocument;
  if (problems.length > 0) return readingOf(document, problems);
  return readingOf(
    document,
    contentProblems(document).filter((problem) => !isChecked(problem)),
  );
};

const NAMED_IN_LIBRARY = /^indicators\/\d+\/formula$|\/uses\/\d+\/indicatorId$/;

const isChecked = ({ code, path, message }: ReadingProblem): boolean => {
  if (code === "duplicate") return message.startsWith("code ");
  return (
    code === "weights" || code === "given" || (code === "unknown-reference" && NAMED_IN_LIBRARY.test(path))
  );
};
