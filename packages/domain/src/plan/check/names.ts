import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";

/** Measures whose name is their code: whoever enters the value is not told what to count. */
export const names = check({
  id: "C-NAME",
  severity: "info",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["library"],
  find: ({ measures, at }) =>
    measures.flatMap((measure): readonly Found[] =>
      measure.name.trim() === measure.code
        ? [{ at: at.measure(measure), says: "name-is-code", facts: { code: text(measure.code) } }]
        : [],
    ),
});
