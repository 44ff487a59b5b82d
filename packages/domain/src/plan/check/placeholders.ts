import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { textsOf } from "./texts.ts";

/** Words that hold the place of words nobody wrote: "[descrizione]", "xxx", "da definire". */
export const placeholders = check({
  id: "C-HOLD",
  severity: "error",
  source: "D.Lgs. 150/2009 art. 5 c. 2 lett. b",
  appliesTo: ["plan", "card", "library"],
  features: ["b"],
  find: (scene) =>
    textsOf(scene).flatMap(({ at, words }): readonly Found[] => {
      const [held] = PLACEHOLDER.exec(words) ?? [];
      if (held === undefined) return [];
      return [{ at, says: "placeholder", facts: { words: text(held) }, actual: text(held) }];
    }),
});

const PLACEHOLDER =
  /^\s*\[[^\]]*\]\s*$|\bx{3,}\b|\btbd\b|\blorem ipsum\b|\bda (definire|completare|inserire)\b|\?{3,}/i;
