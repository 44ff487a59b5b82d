import type { BodyDocument } from "@albero/domain";
import type { ReadingProblem } from "../reading/problem.ts";
import { collectingProblems } from "./collecting.ts";
import { duplicateProblems } from "./duplicates.ts";
import { givenProblems } from "./given.ts";
import { referenceProblems } from "./references.ts";
import { valueProblems } from "./values.ts";
import { weightProblems } from "./weights.ts";

/** What is wrong in a document of the right shape. */
export const contentProblems = (document: BodyDocument): readonly ReadingProblem[] => [
  ...duplicateProblems(document),
  ...referenceProblems(document),
  ...weightProblems(document),
  ...valueProblems(document),
  ...givenProblems(document),
  ...collectingProblems(document),
];
