import { dependenciesOf } from "../../formula/dependencies.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Indicators of the tree of which nothing says where their values come from. */
export const sources = check({
  id: "C-SRC",
  severity: "warning",
  source: "D.M. 132/2022; D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["library"],
  features: ["b"],
  find: (scene) => {
    const placed = new Set(
      scene.activeUses.filter(({ holder }) => holder.kind === "node").map(({ indicatorId }) => indicatorId),
    );
    return scene.indicators.flatMap((indicator): readonly Found[] =>
      placed.has(indicator.id) && !hasSource(indicator, scene)
        ? [{ at: scene.at.indicator(indicator), says: "no-source", facts: { code: text(indicator.code) } }]
        : [],
    );
  },
});

/** The indicator names its source, or every measure its office; what is computed from objectives has neither. */
const hasSource = ({ sourceLabel, formula }: Indicator, scene: CheckScene): boolean => {
  const measures = dependenciesOf(formula).measures.flatMap((id) => scene.measure(id) ?? []);
  const named = measures.filter((measure) => measure.sourceUnitId !== null || measure.sourceLabel !== null);
  return sourceLabel !== null || (measures.length > 0 && named.length === measures.length);
};
