import type { Question } from "../../quantity/outcome.ts";
import { ok, type Result } from "../../quantity/result.ts";
import { compute, type Figures } from "../compute.ts";
import type { EvaluationDocument } from "../document.ts";
import type { EvaluationRefusal } from "../evaluate.ts";
import { sceneOf, type Scene } from "../scene.ts";

/** A document as one question sees it, with every figure of its plan: one of the two sides that are compared. */
export type Sight = {
  readonly document: EvaluationDocument;
  readonly scene: Scene;
  readonly figures: Figures;
};

/** Looks at a document; refuses as an evaluation does. */
export const sightOf = (
  document: EvaluationDocument,
  question: Question,
): Result<Sight, EvaluationRefusal> => {
  const scene = sceneOf(document, question);
  return scene.ok ? ok({ document, scene: scene.value, figures: compute(scene.value) }) : scene;
};
