import type { IndicatorUse } from "../../objective/tree.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { dayOf, easierBy, type Asked } from "./harder.ts";
import { figure } from "./figure.ts";
import { text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Days, and points of a per cent, by which a target may fall behind the last result without a word. */
export const TOLERANCE = { days: 15, points: 2 } as const;

/**
 * Targets that ask less than the last result. Within the tolerance they are only told; beyond it the objective wants
 * its reason, one for all its indicators.
 */
export const easierTargets = check({
  id: "C-TGT",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. c",
  appliesTo: ["plan"],
  features: ["c"],
  find: (scene) => scene.activeUses.flatMap((use) => foundIn(use, scene)),
});

const foundIn = (use: IndicatorUse, scene: CheckScene): readonly Found[] => {
  const indicator = scene.indicatorOf(use);
  const target = targetOf(use, scene.year);
  const last = scene.lastResult(use);
  if (use.holder.kind !== "node" || indicator === undefined || target === null || last === null) return [];
  if (hasReason(use, scene)) return [];
  const by = easierBy(target, last.value, indicator.direction);
  if (by === null || by <= 0) return [];
  const facts = {
    target: figure(target, indicator),
    result: figure(last.value, indicator),
    year: text(String(last.year)),
  };
  const near = by <= tolerated(target, indicator.unit);
  return [
    {
      ...{ at: scene.at.use(use), says: near ? "target-little-easier" : "target-easier", facts },
      ...{ severity: near ? "info" : "warning", expected: facts.result, actual: facts.target },
    },
  ];
};

export const targetOf = ({ targets }: IndicatorUse, year: number): Asked | null =>
  targets.find(({ period }) => period === String(year))?.value ?? null;

const tolerated = (target: Asked, unit: string): number => {
  if (dayOf(target) !== null) return TOLERANCE.days;
  return unit === "%" ? TOLERANCE.points : 0;
};

/** Whether the objective says once why its targets fall behind. */
export const hasReason = ({ holder }: IndicatorUse, scene: CheckScene): boolean =>
  holder.kind === "node" && scene.node(holder.nodeId)?.easierReason !== undefined;
