import { check } from "./check.ts";
import type { Found } from "./finding.ts";
import { count, text } from "../../quantity/said.ts";
import { textsOf } from "./texts.ts";

/** The lengths at which programs cut a text. */
const LIMITS: ReadonlySet<number> = new Set([150, 250, 255, 256]);
const TOLD = 24;

/** Titles and names that end in the middle of a sentence at a length programs cut at. */
export const cutTexts = check({
  id: "C-CUT",
  severity: "warning",
  source: "D.Lgs. 33/2013 art. 6",
  appliesTo: ["plan", "card", "library"],
  find: (scene) =>
    textsOf(scene).flatMap(({ at, field, words }): readonly Found[] => {
      if (field === "description" || !LIMITS.has(words.length) || /[.!?»”")]$/.test(words)) return [];
      const facts = { length: count(words.length), end: text(`…${words.slice(-TOLD)}`) };
      return [{ at, says: "text-cut", facts, actual: facts.end }];
    }),
});
