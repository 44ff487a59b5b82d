import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { several } from "../../quantity/said.ts";
import { isVolume } from "./units.ts";

/** Objectives measured by how much is done and by nothing else: neither how well nor to what effect. */
export const onlyVolume = check({
  id: "C-VOL",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 8; D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["plan"],
  find: (scene) =>
    scene.activeNodes.flatMap((node): readonly Found[] => {
      const indicators = scene.activeUses.flatMap((use) =>
        use.holder.kind === "node" && use.holder.nodeId === node.id ? (scene.indicatorOf(use) ?? []) : [],
      );
      if (indicators.length === 0 || !indicators.every(({ typology }) => isVolume(typology))) return [];
      const facts = { indicators: several(indicators.map(({ code }) => code)) };
      return [{ at: scene.at.node(node), says: "only-volume", facts }];
    }),
});
