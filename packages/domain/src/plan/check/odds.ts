import type { IndicatorUse } from "../../objective/tree.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { easierBy } from "./harder.ts";
import { figure } from "./figure.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";

/** Targets of cards that ask less of the person than the plan asks of the body for the same indicator. */
export const odds = check({
  id: "C-ODDS",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 9",
  appliesTo: ["card"],
  find: (scene) => scene.activeUses.flatMap((use) => foundIn(use, scene)),
});

const foundIn = (use: IndicatorUse, scene: CheckScene): readonly Found[] => {
  const base = scene.uses.find(({ id }) => id === use.basedOnUseId);
  const indicator = scene.indicatorOf(use);
  if (base === undefined || indicator === undefined) return [];
  return use.targets.flatMap(({ period, value }, index): readonly Found[] => {
    const asked = base.targets.find((target) => target.period === period)?.value;
    const by = asked === undefined ? null : easierBy(value, asked, indicator.direction);
    if (asked === undefined || by === null || by <= 0) return [];
    const facts = { period: text(period), own: figure(value, indicator), asked: figure(asked, indicator) };
    const at = scene.at.use(use);
    const fix = [replace(`${at.path}/targets/${index}/value`, asked)];
    return [{ at, says: "card-easier", facts, expected: facts.asked, actual: facts.own, fix }];
  });
};
