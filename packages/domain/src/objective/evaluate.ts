import type { Question } from "../quantity/outcome.ts";
import { ok, type Result } from "../quantity/result.ts";
import { compute } from "./compute.ts";
import type { EvaluationDocument } from "./document.ts";
import type { Evaluation } from "./evaluation.ts";
import { measureResultsOf, rollUpResultsOf, useResultsOf } from "./results.ts";
import { sceneOf } from "./scene.ts";

/** Why a body cannot be evaluated at all. */
export type EvaluationRefusal = "no-plan-in-force" | "unknown-indicator";

/**
 * The one door of the engine (foundation 13): every figure of a body for one question, from recorded values to the
 * body, each with its steps. The same document and question give the same bits, in whatever order the lists of the
 * document come; results are in order of id.
 *
 * Refuses with `no-plan-in-force` when no approved plan known then has the year of the period, and with
 * `unknown-indicator` when the plan uses one the library does not define. Nothing else refuses: what cannot be
 * computed is a figure of its own, missing or failed, with its causes.
 */
export const evaluate = (
  document: EvaluationDocument,
  question: Question,
): Result<Evaluation, EvaluationRefusal> => {
  const scene = sceneOf(document, question);
  if (!scene.ok) return scene;
  const { plan, outline } = scene.value;
  const figures = compute(scene.value);
  return ok({
    period: question.period,
    today: question.today,
    knownAt: question.knownAt,
    planId: plan.id,
    planVersion: outline.version.version,
    measures: measureResultsOf(scene.value),
    uses: useResultsOf(figures),
    ...rollUpResultsOf(scene.value, figures),
  });
};
