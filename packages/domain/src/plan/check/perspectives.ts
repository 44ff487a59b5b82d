import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** Perspectives that the plan's map names and no objective serves. */
export const perspectives = check({
  id: "C-BSC",
  severity: "info",
  source: "SMVP",
  appliesTo: ["plan", "context"],
  find: ({ document, activeNodes, at }) =>
    (document.context?.tables ?? []).flatMap((table, index) => {
      if (table.slug !== MAP) return [];
      const served = new Set(
        activeNodes.flatMap(({ perspective }) => perspective?.trim().toLowerCase() ?? []),
      );
      return table.rows.flatMap(({ label }): readonly Found[] =>
        served.has(label.trim().toLowerCase())
          ? []
          : [
              {
                at: at.table("context/tables", index),
                says: "perspective-empty",
                facts: { perspective: text(label) },
              },
            ],
      );
    }),
});

/** The table of the context that lists the perspectives of the strategic map. */
const MAP = "prospettive";
