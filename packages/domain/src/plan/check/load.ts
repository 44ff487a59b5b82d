import type { UnitId } from "../../quantity/id.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { count } from "../../quantity/said.ts";

/** How much more than the others, and how many indicators at least, make an office overloaded. */
const TIMES = 3;
const LEAST = 8;

/** Offices that answer for far more indicators of the tree than the others. */
export const load = check({
  id: "C-LOAD",
  severity: "warning",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. g",
  appliesTo: ["plan"],
  features: ["g"],
  find: (scene) => {
    const loads = new Map<UnitId, number>();
    for (const { holder, responsibleUnitId } of scene.activeUses)
      if (holder.kind === "node" && responsibleUnitId !== null)
        loads.set(responsibleUnitId, (loads.get(responsibleUnitId) ?? 0) + 1);
    const usual = median([...loads.values()]);
    return [...loads].flatMap(([unitId, own]): readonly Found[] => {
      if (own < LEAST || own <= TIMES * usual) return [];
      const facts = { own: count(own), usual: count(usual) };
      return [{ at: scene.at.unit(unitId), says: "loaded", facts, expected: facts.usual, actual: facts.own }];
    });
  },
});

/** The middle one; of an even number the lower of the two. */
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
