import { check } from "./check.ts";
import type { Found } from "./finding.ts";

const OBJECTIVES: ReadonlySet<string> = new Set(["strategic", "operational"]);

/** Objectives that have a title and no word more. */
export const descriptions = check({
  id: "C-DESC",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["plan", "card"],
  find: ({ activeNodes, cardObjectives, at }) => [
    ...activeNodes.flatMap((node): readonly Found[] =>
      OBJECTIVES.has(node.kind) && isEmpty(node.description)
        ? [{ at: at.node(node), says: "no-description" }]
        : [],
    ),
    ...cardObjectives.flatMap((objective): readonly Found[] =>
      isEmpty(objective.description) ? [{ at: at.cardObjective(objective), says: "no-description" }] : [],
    ),
  ],
});

const isEmpty = (words: string | null): boolean => words === null || words.trim() === "";
