import { dependenciesOf } from "../../formula/dependencies.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** Formulas that lead back to their own result, and those whose sources are "all of a level" and so can change. */
export const circles = check({
  id: "C-CYC",
  severity: "error",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["plan"],
  find: (scene) => {
    const circular = scene.issues.flatMap(({ code, facts, place }): readonly Found[] => {
      const use = place.kind === "use" ? scene.uses.find(({ id }) => id === place.useId) : undefined;
      if (code !== "circular" || use === undefined) return [];
      const through = text(String(facts["through"] ?? ""));
      return [{ at: scene.at.use(use), says: "circular", facts: { through }, actual: through }];
    });
    const open = scene.activeUses.flatMap((use): readonly Found[] => {
      const indicator = scene.indicatorOf(use);
      if (indicator === undefined || use.holder.kind !== "node") return [];
      if (dependenciesOf(indicator.formula).lists.length === 0) return [];
      return [{ at: scene.at.use(use), says: "sources-not-listed", severity: "warning" }];
    });
    return [...circular, ...open];
  },
});
