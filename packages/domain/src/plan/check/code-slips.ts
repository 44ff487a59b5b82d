import { dependenciesOf } from "../../formula/dependencies.ts";
import type { Indicator } from "../../indicator/indicator.ts";
import type { Found } from "./finding.ts";
import { text } from "../../quantity/said.ts";
import type { CheckScene } from "./scene.ts";

/** Codes in which a letter of a word of the title is missing: `N_reportSpendigRev` of a spending review. */
export const codeSlips = (scene: CheckScene): readonly Found[] =>
  scene.indicators.flatMap((indicator): readonly Found[] => {
    const titles = wordsOf(indicator, scene);
    return partsOf(indicator.code).flatMap((part): readonly Found[] => {
      if (titles.some((word) => word.startsWith(part.toLowerCase()))) return [];
      const meant = titles
        .flatMap((word) => word.slice(0, part.length + 1))
        .find((word) => lacksOne(part, word));
      if (meant === undefined) return [];
      const facts = { part: text(part), meant: text(meant) };
      return [
        {
          at: scene.at.indicator(indicator),
          says: "code-slip",
          facts,
          expected: facts.meant,
          actual: facts.part,
        },
      ];
    });
  });

const LEAST = 5;

/** The words a code is put together of: `N_reportSpendigRev` has report, Spendig and Rev. */
const partsOf = (code: string): readonly string[] =>
  (code.match(/\p{Lu}?\p{Ll}+/gu) ?? []).filter(({ length }) => length >= LEAST);

const wordsOf = ({ title, formula }: Indicator, scene: CheckScene): readonly string[] => {
  const names = dependenciesOf(formula).measures.map((id) => scene.measure(id)?.name ?? "");
  return (
    [title, ...names]
      .join(" ")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
};

/** Whether the part is the word without one letter that is neither its first nor its last. */
const lacksOne = (part: string, word: string): boolean => {
  const low = part.toLowerCase();
  if (word.length !== low.length + 1 || word[0] !== low[0]) return false;
  return Array.from(word).some(
    (_, index) =>
      index > 0 && index < word.length - 1 && word.slice(0, index) + word.slice(index + 1) === low,
  );
};
