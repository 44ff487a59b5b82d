import { programmeKey, type PlanNode } from "../../objective/tree.ts";
import { toCents } from "../../quantity/amount.ts";
import { cents, type Cents } from "../../quantity/money.ts";
import { check } from "./check.ts";
import type { Said } from "../../quantity/said.ts";
import type { Found } from "./finding.ts";
import { amount, text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Resources of the objectives that do not meet the budget of the year, and equal amounts that may be one sum. */
export const resources = check({
  id: "C-RES",
  severity: "warning",
  source: "D.M. 132/2022 art. 8 c. 1; D.Lgs. 150/2009 art. 5 c. 2 lett. g",
  appliesTo: ["plan", "budget"],
  features: ["g"],
  find: (scene) => [...ofBudget(scene), ...ofEqual(scene)],
});

type Given = { readonly node: PlanNode; readonly amount: Cents };

const givenIn = ({ activeNodes, year }: CheckScene): readonly Given[] =>
  activeNodes
    .filter(({ kind }) => kind === "strategic")
    .flatMap((node) => {
      const own = node.resources.find((row) => row.year === year)?.amount ?? null;
      return own === null ? [] : [{ node, amount: own }];
    });

/** The amounts of the plan's year by `mission.programme`, in order of key. */
const resourcesByProgramme = (scene: CheckScene): ReadonlyMap<string, Cents> => {
  const sums = new Map<string, Cents>();
  for (const { node, amount: own } of givenIn(scene)) {
    const key = node.programme === null ? "." : programmeKey(node.programme);
    sums.set(key, cents((sums.get(key) ?? 0) + own));
  }
  return new Map([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const byProgramme = (sums: ReadonlyMap<string, Cents>): Said => ({
  kind: "sums",
  sums: [...sums].map(([of, own]) => ({ of, amount: own })),
});

const ofBudget = (scene: CheckScene): readonly Found[] => {
  const { budget } = scene.document;
  const line = budget?.lines.find(({ slug }) => /(^|-)oneri-correnti$/.test(slug));
  const printed = toCents(line?.values[String(scene.year)] ?? "");
  const sums = resourcesByProgramme(scene);
  if (line === undefined || !printed.ok || sums.size === 0) return [];
  const charges = cents(Math.abs(printed.value));
  const total = cents([...sums.values()].reduce<number>((sum, own) => sum + own, 0));
  if (total === charges) return [];
  const facts = {
    ...{ year: text(String(scene.year)), line: text(line.label), total: amount(total) },
    ...{ charges: amount(charges), difference: amount(cents(charges - total)) },
    programmes: byProgramme(sums),
  };
  return [
    { at: scene.at.plan(), says: "resources-budget", facts, expected: facts.charges, actual: facts.total },
  ];
};

const ofEqual = (scene: CheckScene): readonly Found[] => {
  const given = givenIn(scene);
  return given.flatMap(({ node, amount: own }, index): readonly Found[] => {
    const twin = given.slice(0, index).find((other) => other.amount === own && own !== 0);
    if (twin === undefined) return [];
    const facts = { other: text(twin.node.code), amount: amount(own) };
    return [{ at: scene.at.node(node), says: "resources-equal", facts, actual: facts.amount }];
  });
};
