import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** Indicators of the tree without a result before the plan's year: nobody can say whether the target is a good one. */
export const baselines = check({
  id: "C-BASE",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. f",
  appliesTo: ["plan"],
  features: ["f"],
  find: (scene) =>
    scene.activeUses.flatMap((use): readonly Found[] => {
      if (use.holder.kind !== "node" || scene.lastResult(use) !== null) return [];
      const facts = { year: text(String(scene.year - 1)) };
      return [{ at: scene.at.use(use), says: "no-baseline", facts, expected: facts.year }];
    }),
});
