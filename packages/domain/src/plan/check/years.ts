import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** Strategic objectives whose indicators have no target for some year of the plan. */
export const years = check({
  id: "C-YEARS",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 5 c. 1; art. 5 c. 2 lett. d",
  appliesTo: ["plan"],
  features: ["d"],
  find: (scene) =>
    scene.activeUses.flatMap((use): readonly Found[] => {
      const node = use.holder.kind === "node" ? scene.node(use.holder.nodeId) : undefined;
      if (node?.kind !== "strategic" || scene.plan === null) return [];
      const without = scene.plan.years.filter(
        (year) => !use.targets.some(({ period }) => period === String(year)),
      );
      if (without.length === 0) return [];
      return [
        { at: scene.at.use(use), says: "years-without-target", facts: { years: text(without.join(", ")) } },
      ];
    }),
});
