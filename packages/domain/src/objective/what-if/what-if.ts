import type { PeriodRefusal, ValueRefusal } from "../../measurement/entering.ts";
import type { Question } from "../../quantity/outcome.ts";
import { ok, type Result } from "../../quantity/result.ts";
import { compareSights, type ChangedFigure } from "../changes/compare.ts";
import { sightOf } from "../changes/sight.ts";
import type { EvaluationDocument } from "../document.ts";
import { evaluate, type EvaluationRefusal } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import { planInForce, type PlanInForce } from "../plan-in-force.ts";
import type { Assumption } from "./assumption.ts";
import { supposedPlan } from "./supposed-plan.ts";
import { supposedValue } from "./supposed-values.ts";

/** What would be: every figure of the copy, and those that say something else than the real ones. */
export type WhatIf = { readonly evaluation: Evaluation; readonly figures: readonly ChangedFigure[] };

/** Why something cannot be supposed; the fact `assumption` says which, counted from 0. */
export type WhatIfRefusal =
  EvaluationRefusal | PeriodRefusal | ValueRefusal | "unknown-measure" | "not-in-the-plan";

/** What is supposed, and under which name supposed values stand in explanations ("ipotesi"). */
export type Supposed = {
  readonly question: Question;
  readonly assumptions: readonly Assumption[];
  readonly by: string;
};

/**
 * What every figure would be if some values, targets, weights or standings were otherwise: the same engine on a copy
 * of the document, which itself stays as it is. Of two assumptions on the same thing the later one holds.
 *
 * Refuses as `evaluate` does, and what cannot be supposed: what is not in the plan, a value its measure cannot take.
 */
export const whatIf = (document: EvaluationDocument, supposed: Supposed): Result<WhatIf, WhatIfRefusal> => {
  const before = sightOf(document, supposed.question);
  if (!before.ok) return before;
  const copy = supposedDocument(document, supposed);
  if (!copy.ok) return copy;
  const after = sightOf(copy.value, supposed.question);
  if (!after.ok) return after;
  const evaluation = evaluate(copy.value, supposed.question);
  if (!evaluation.ok) return evaluation;
  const figures = compareSights({ before: before.value, later: null, after: after.value });
  return ok({ evaluation: evaluation.value, figures });
};

type Copy = Result<EvaluationDocument, WhatIfRefusal>;

/** The copy with every assumption in it, one after the other. */
const supposedDocument = (document: EvaluationDocument, supposed: Supposed): Copy =>
  supposed.assumptions.reduce<Copy>((copy, assumption, index) => {
    if (!copy.ok) return copy;
    const next = suppose(copy.value, assumption, supposed);
    if (next.ok) return next;
    const { code, facts } = next.problem;
    return { ok: false, problem: { code, facts: { ...facts, assumption: index } } };
  }, ok(document));

const suppose = (document: EvaluationDocument, assumption: Assumption, supposed: Supposed): Copy => {
  if (assumption.kind === "value") return supposedValue(document, assumption, supposed);
  const found = planInForce(document.plans, supposed.question);
  if (!found.ok) return found;
  const version = supposedPlan(found.value.version, assumption);
  return version.ok ? ok(withVersion(document, { plan: found.value.plan, version: version.value })) : version;
};

const withVersion = (document: EvaluationDocument, { plan, version }: PlanInForce): EvaluationDocument => ({
  ...document,
  plans: document.plans.map((each) =>
    each.id === plan.id
      ? { ...each, versions: each.versions.map((one) => (one.version === version.version ? version : one)) }
      : each,
  ),
});
