import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { figure } from "./figure.ts";

/** Indicators that ask the same in every year of the plan. */
export const flat = check({
  id: "C-FLAT",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. c",
  appliesTo: ["plan"],
  features: ["c"],
  find: (scene) =>
    scene.activeUses.flatMap((use): readonly Found[] => {
      const indicator = scene.indicatorOf(use);
      const yearly = use.targets.filter(({ period }) => period.length === 4);
      const [first] = yearly;
      if (use.holder.kind !== "node" || indicator === undefined || first === undefined) return [];
      const same = yearly.every(({ value }) => JSON.stringify(value) === JSON.stringify(first.value));
      if (yearly.length < 2 || !same) return [];
      const target = figure(first.value, indicator);
      return [{ at: scene.at.use(use), says: "flat", facts: { target }, actual: target }];
    }),
});
