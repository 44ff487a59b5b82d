import type { Day, Instant } from "../../quantity/day.ts";
import type { Question } from "../../quantity/outcome.ts";
import { ok, type Result } from "../../quantity/result.ts";
import type { EvaluationDocument } from "../document.ts";
import type { EvaluationRefusal } from "../evaluate.ts";
import { compareSights, type ChangedFigure } from "./compare.ts";
import { sightOf } from "./sight.ts";

/** The earlier moment to compare a question with: what was known then, and which day it was. */
export type Since = { readonly knownAt: Instant; readonly today: Day };

/** What became of every figure between two moments; figures that say the same are not listed. */
export type Changes = {
  readonly since: Since;
  readonly planVersions: { readonly before: number; readonly after: number };
  readonly figures: readonly ChangedFigure[];
};

/**
 * What changed in the figures of a period since an earlier moment of record time, and why: each changed figure names
 * the values, answers of validators, plan version, measurement system and definitions that came to be known in
 * between and reach it, or that it was a later day. Nothing known in between on the same day changes nothing.
 *
 * Refuses as `evaluate` does, also when no plan was in force at the earlier moment.
 */
export const whatChanged = (
  document: EvaluationDocument,
  { question, since }: { readonly question: Question; readonly since: Since },
): Result<Changes, EvaluationRefusal> => {
  const after = sightOf(document, question);
  if (!after.ok) return after;
  const before = sightOf(document, { ...question, ...since });
  if (!before.ok) return before;
  const isSameDay = since.today === question.today;
  const later = isSameDay ? null : sightOf(document, { ...question, knownAt: since.knownAt });
  if (later !== null && !later.ok) return later;
  const sides = { before: before.value, later: later?.value ?? null, after: after.value };
  const versionOf = ({ scene }: typeof after.value): number => scene.outline.version.version;
  return ok({
    since,
    planVersions: { before: versionOf(before.value), after: versionOf(after.value) },
    figures: compareSights(sides),
  });
};
