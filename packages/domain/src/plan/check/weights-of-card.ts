import { HUNDRED, hundredths } from "../../quantity/hundredths.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text, weight } from "../../quantity/said.ts";

/** Cards whose objectives do not weigh exactly 100,00 together. */
export const weightsOfCard = check({
  id: "C-W100",
  severity: "error",
  source: "SMVP; D.Lgs. 150/2009 art. 9",
  appliesTo: ["card"],
  find: (scene) =>
    scene.issues.flatMap(({ code, facts, place }): readonly Found[] => {
      const card = place.kind === "card" ? scene.card(place.cardId) : undefined;
      if (code !== "card-weights" || card === undefined) return [];
      const total = hundredths(Number(facts["total"]));
      return [
        {
          ...{ at: scene.at.card(card), says: "card-weights" },
          facts: {
            card: text(card.code),
            total: weight(total),
            missing: weight(hundredths(HUNDRED - total)),
          },
          expected: weight(HUNDRED),
          actual: weight(total),
        },
      ];
    }),
});
