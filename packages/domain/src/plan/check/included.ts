import type { Formula } from "../../formula/formula.ts";
import type { IndicatorUse } from "../../objective/tree.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { numberOf, type Asked } from "./harder.ts";
import { figure } from "./figure.ts";
import { text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Of two ratios over the same whole, of which one counts all that the other counts and more, the wider is never less. */
export const included = check({
  id: "C-SUB",
  severity: "error",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["plan"],
  find: (scene) => {
    const uses = scene.activeUses.filter(({ holder }) => holder.kind === "node");
    return uses.flatMap((wide) => uses.flatMap((narrow) => foundIn(wide, narrow, scene)));
  },
});

const foundIn = (wide: IndicatorUse, narrow: IndicatorUse, scene: CheckScene): readonly Found[] => {
  const [wider, narrower] = [scene.indicatorOf(wide), scene.indicatorOf(narrow)];
  if (wider === undefined || narrower === undefined) return [];
  if (!contains(wider.formula, narrower.formula) || wider.direction !== narrower.direction) return [];
  const pairs = [
    ["included-target", targetOf(wide, scene), targetOf(narrow, scene)],
    ["included-result", scene.lastResult(wide)?.value, scene.lastResult(narrow)?.value],
  ] as const;
  return pairs.flatMap(([says, of, within]): readonly Found[] => {
    if (of === undefined || within === undefined || !isLess(of, within)) return [];
    const facts = { narrower: text(narrower.code), own: figure(of, wider), other: figure(within, narrower) };
    return [{ at: scene.at.use(wide), says, facts, expected: facts.other, actual: facts.own }];
  });
};

const targetOf = ({ targets }: IndicatorUse, { year }: CheckScene): Asked | undefined =>
  targets.find(({ period }) => period === String(year))?.value;

const isLess = (one: Asked, other: Asked): boolean => {
  const [a, b] = [numberOf(one), numberOf(other)];
  return a !== null && b !== null && a < b;
};

/** Whether both divide by the same and the numerator of the first adds more to all terms of the second's. */
const contains = (wide: Formula, narrow: Formula): boolean => {
  if (wide.op !== "/" || narrow.op !== "/") return false;
  if (JSON.stringify(wide.right) !== JSON.stringify(narrow.right)) return false;
  const [terms, within] = [termsOf(wide.left), termsOf(narrow.left)];
  return terms.length > within.length && within.every((term) => terms.includes(term));
};

const termsOf = (formula: Formula): readonly string[] =>
  formula.op === "+" ? [...termsOf(formula.left), ...termsOf(formula.right)] : [JSON.stringify(formula)];
