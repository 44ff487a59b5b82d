import { check } from "./check.ts";
import { codeSlips } from "./code-slips.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import { replace } from "../../quantity/patch.ts";
import type { CheckScene } from "./scene.ts";
import { textsOf } from "./texts.ts";

/** Slips of the keyboard that need no dictionary: words twice, letters in another order, words glued together. */
export const words = check({
  id: "C-WORD",
  severity: "info",
  source: "D.Lgs. 33/2013 art. 6",
  appliesTo: ["plan", "card", "library"],
  find: (scene) => {
    const known = knownWords(scene);
    const slips = textsOf(scene).flatMap(({ at, path, words: written }): readonly Found[] => {
      const right = mended(written, known);
      if (right === written) return [];
      return [
        { at, says: "word-slip", expected: text(right), actual: text(written), fix: [replace(path, right)] },
      ];
    });
    return [...slips, ...codeSlips(scene)];
  },
});

const mended = (written: string, known: Known): string =>
  written
    .replace(/\b(\p{L}{3,}) \1\b/giu, "$1")
    .replace(/\b(da|di|a|in|per|con|su) (almeno|circa|oltre) \1 /gi, "$1 $2 ")
    .replace(/\b([A-Z]{3,})e (?=[A-Z]{2,})/g, "$1 e ")
    .replace(/(\w)_+(?=\s|$)/g, "$1")
    .replace(/\p{L}{6,}/gu, (word) => inOrder(word, known));

type Known = {
  readonly counts: ReadonlyMap<string, number>;
  /** The words that stand often, by their letters in order. */
  readonly usual: ReadonlyMap<string, readonly string[]>;
};

const wordsIn = (written: string): readonly string[] =>
  (written.match(/\p{L}{6,}/gu) ?? []).map((word) => word.toLowerCase());

/** How often a word has to stand in the plan before a rare one of the same letters is taken for it. */
const OFTEN = 3;

const knownWords = (scene: CheckScene): Known => {
  const counts = new Map<string, number>();
  for (const { words: written } of textsOf(scene))
    for (const word of wordsIn(written)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const usual = new Map<string, readonly string[]>();
  for (const [word, times] of counts)
    if (times >= OFTEN) usual.set(sorted(word), [...(usual.get(sorted(word)) ?? []), word]);
  return { counts, usual };
};

/** A word that stands once, and has the first letter and all letters of one that stands often. */
const inOrder = (word: string, { counts, usual }: Known): string => {
  const low = word.toLowerCase();
  if (counts.get(low) !== 1) return word;
  const meant = usual.get(sorted(low))?.find((other) => other[0] === low[0]);
  if (meant === undefined) return word;
  return word[0] === low[0] ? meant : (meant[0] ?? "").toUpperCase() + meant.slice(1);
};

const sorted = (word: string): string => Array.from(word).toSorted().join("");
