import { dependenciesOf } from "../../formula/dependencies.ts";
import type { Measure } from "../../measurement/measure.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";

/**
 * Measures that bear the code of another objective of a card than the one they serve: `PO2_1_2021_AGGNUM` under
 * `PO2_2_2021`. The repair puts the right one in front, where nobody has that code yet.
 */
export const ownerCodes = (scene: CheckScene): readonly Found[] => {
  const owners = ownersOf(scene);
  const all = scene.cardObjectives.map(({ code }) => code);
  const taken = new Set(scene.measures.map(({ code }) => code));
  return scene.measures.flatMap((measure): readonly Found[] => {
    const own = [...(owners.get(measure.id) ?? [])];
    const other = all.find((code) => measure.code.startsWith(`${code}_`) && !own.includes(code));
    const [owner] = own;
    if (other === undefined || owner === undefined) return [];
    const right = owner + measure.code.slice(other.length);
    return [
      {
        ...{ at: scene.at.measure(measure), says: "code-of-another" },
        facts: { code: text(measure.code), owner: text(own.join(", ")), other: text(other) },
        expected: text(right),
        actual: text(measure.code),
        fix: taken.has(right) ? null : [replace(`${scene.at.measure(measure).path}/code`, right)],
      },
    ];
  });
};

/** The objectives of cards that each measure serves. */
const ownersOf = (scene: CheckScene): ReadonlyMap<Measure["id"], ReadonlySet<string>> => {
  const owners = new Map<Measure["id"], Set<string>>();
  for (const use of scene.uses) {
    const indicator = scene.indicatorOf(use);
    if (use.holder.kind !== "card-objective" || indicator === undefined) continue;
    const objective = scene.cardObjective(use.holder.cardObjectiveId);
    for (const id of dependenciesOf(indicator.formula).measures)
      owners.set(id, new Set([...(owners.get(id) ?? []), objective?.code ?? ""]));
  }
  return owners;
};
