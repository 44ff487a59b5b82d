import type { Unit } from "../../organisation/unit.ts";
import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { count } from "../../quantity/said.ts";

/** Services whose head has no card where most others have one. */
export const cards = check({
  id: "C-CARD",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 9",
  appliesTo: ["card"],
  find: ({ document, cards: all, at }) => {
    const services = new Map<Unit["id"], Unit>(
      document.units
        .filter(
          ({ type, validTo, supersededAt }) =>
            type === "service" && validTo === null && supersededAt === null,
        )
        .map((unit) => [unit.id, unit]),
    );
    const without = [...services.keys()].filter((id) => !all.some(({ unitId }) => unitId === id));
    if (without.length * 2 >= services.size) return [];
    const facts = { others: count(services.size - without.length) };
    return without.map((id): Found => ({ at: at.unit(id), says: "no-card", facts }));
  },
});
