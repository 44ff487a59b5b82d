import type { BodyDocument, IndicatorUse, Question } from "@albero/domain";
import { evaluate, ok, type Result } from "@albero/domain";
import type { Language } from "../../http/language.ts";
import { cardView } from "../../views/card.ts";
import { inOrder, lensOf, type Lens } from "../../views/lens.ts";
import { placeOf } from "../../views/refs.ts";
import { treeView } from "../../views/tree.ts";
import { resultOf, useView } from "../../views/use.ts";
import { stepViews, useSteps } from "../../views/words.ts";
import { momentView } from "../moment.ts";

type Node = ReturnType<typeof treeView>["nodes"][number] & { readonly steps: ReturnType<typeof stepViews> };
type Indicator = ReturnType<typeof useView> &
  ReturnType<typeof placeOf> & { readonly steps: ReturnType<typeof useSteps> };

/** Every figure of a body at a moment, as the endpoints give them, each with the steps of its sum. */
export type Report = {
  readonly moment: ReturnType<typeof momentView>;
  readonly plan: ReturnType<typeof treeView>["plan"];
  readonly body: ReturnType<typeof treeView>["body"];
  readonly nodes: readonly Node[];
  readonly indicators: readonly Indicator[];
  readonly cards: readonly ReturnType<typeof cardView>[];
};

const nodeOf = (lens: Lens, node: ReturnType<typeof treeView>["nodes"][number]): Node => ({
  ...node,
  steps: stepViews(lens, lens.nodeResults.get(node.id)?.steps ?? []),
});

const indicatorOf = (lens: Lens, use: IndicatorUse): Indicator => ({
  ...useView(lens, use),
  ...placeOf(lens, use),
  steps: useSteps(lens, use.id, resultOf(lens, use).steps),
});

type Asked = { readonly question: Question; readonly language: Language };

/**
 * Computes a document without a database and tells every figure the way pages show it. Refuses as the evaluation does:
 * with `no-plan-in-force` when the document has no approved plan for the period.
 */
export const reportOf = (document: BodyDocument, { question, language }: Asked): Result<Report> => {
  const evaluated = evaluate(document, question);
  if (!evaluated.ok) return evaluated;
  const evaluationAt: Lens["evaluationAt"] = (other) => {
    const done = evaluate(document, other);
    return done.ok ? done.value : null;
  };
  const known = new Map<string, ReturnType<Lens["evaluationAt"]>>();
  const once: Lens["evaluationAt"] = (other) => {
    const found = known.get(other.period) ?? evaluationAt(other);
    known.set(other.period, found);
    return found;
  };
  const lens = lensOf({ document, question, language, evaluation: evaluated.value, evaluationAt: once });
  const { plan, body, nodes } = treeView(lens);
  return ok({
    ...{ moment: momentView(question), plan, body },
    nodes: nodes.map((node) => nodeOf(lens, node)),
    indicators: inOrder(lens.version.uses).map((use) => indicatorOf(lens, use)),
    cards: inOrder(lens.version.cards).map((card) => cardView(lens, card)),
  });
};
