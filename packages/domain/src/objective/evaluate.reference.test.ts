import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SYSTEM_2021 } from "../indicator/default-system.ts";
import type { TargetValue } from "../indicator/indicator.ts";
import type { Outcome, Question } from "../quantity/outcome.ts";
import type { EvaluationDocument } from "./document.ts";
import { evaluate } from "./evaluate.ts";
import type { Evaluation, RollUp } from "./evaluation.ts";
import { documents, questions } from "./testing/random-documents.ts";
import { viewRows } from "./views/view-rows.ts";
import { referenceOf } from "./testing/reference.ts";

const evaluated = (document: EvaluationDocument, question: Question): Evaluation => {
  const result = evaluate(document, question);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const found = (outcome: Outcome): number | string => {
  if (outcome.kind === "number") return outcome.number;
  return outcome.kind === "date" ? outcome.date : outcome.kind;
};

const textOf = (target: TargetValue | null): string | null => {
  if (target === null) return null;
  if (target.kind === "range") return `${Number(target.from)}…${Number(target.to)}`;
  if (target.kind === "answer") return String(target.yes);
  return target.kind === "date" ? target.date : String(Number(target.number));
};

const compared = ({ achievement, light, coverage, assessable, provisional }: RollUp) => ({
  achievement,
  light,
  coverage,
  assessable,
  provisional,
});

describe("evaluate beside the reference", () => {
  it("gives what a second evaluator gives that shares nothing with it [F13a]", () => {
    fc.assert(
      fc.property(documents, questions, (document, question) => {
        const evaluation = evaluated(document, question);
        const reference = referenceOf(document, question, DEFAULT_SYSTEM_2021);
        for (const { useId, outcome, target, achievement, light, provisional } of evaluation.uses) {
          const goal = textOf(target);
          expect({ useId, found: found(outcome), target: goal, achievement, light, provisional }).toEqual({
            useId,
            ...reference.use(useId),
          });
        }
        for (const result of evaluation.nodes)
          expect(compared(result)).toEqual(reference.node(result.nodeId));
        for (const result of evaluation.cardObjectives)
          expect(compared(result)).toEqual(reference.cardObjective(result.cardObjectiveId));
        for (const result of evaluation.cards)
          expect(compared(result)).toEqual(reference.card(result.cardId));
        expect(compared(evaluation.body)).toEqual(reference.body());
        for (const row of viewRows(document, evaluation, "perspective"))
          expect(compared(row)).toEqual(reference.perspective(row.key));
        for (const row of viewRows(document, evaluation, "unit"))
          expect(compared(row)).toEqual(reference.unit(row.key ?? ""));
      }),
      { numRuns: 500 },
    );
  });
});
