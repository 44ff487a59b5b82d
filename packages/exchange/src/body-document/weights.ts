import { fromHundredths, HUNDRED, hundredths, type BodyDocument, type PlanVersion } from "@albero/domain";
import type { ReadingProblem } from "../reading/problem.ts";

/**
 * Cards whose objectives do not weigh exactly 100,00 together (C-W100). A card without objectives has no weight yet,
 * and a draft may still be on its way there.
 */
export const weightProblems = ({ plans }: BodyDocument): readonly ReadingProblem[] =>
  plans.flatMap((plan, p) =>
    plan.versions.flatMap((version, v) =>
      version.status === "draft" ? [] : cardProblems(version).map(at(`plans/${p}/versions/${v}`)),
    ),
  );

const at =
  (place: string) =>
  ({ card, message }: { readonly card: number; readonly message: string }): ReadingProblem => ({
    code: "weights",
    file: null,
    path: `${place}/cards/${card}`,
    message,
  });

const cardProblems = ({ cards, cardObjectives }: PlanVersion) =>
  cards.flatMap(({ id, code }, card) => {
    const weights = cardObjectives.filter(({ cardId }) => cardId === id).map(({ weight }) => weight);
    const sum = weights.reduce<number>((total, weight) => total + weight, 0);
    if (weights.length === 0 || sum === HUNDRED) return [];
    const printed = fromHundredths(hundredths(sum)).toFixed(2);
    return [{ card, message: `the objectives of card ${code} weigh ${printed} together, expected 100.00` }];
  });
