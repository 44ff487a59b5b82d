import type { Scale } from "../indicator/scale/scale.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { formatPercent } from "./format.ts";
import type { Language } from "./language.ts";
import { SCORING } from "./scoring-sentences.ts";

type Reading = Extract<Scale, { readonly reads: string }>;

/** How what a scale looks at is written: its marks, and the target on the same line. */
export type ScaleWriting = {
  readonly isMoreBetter: boolean;
  readonly goal: string;
  readonly at: (mark: Decimal) => string;
};

/** The policy of a scale in words: "tra 10,00 e 20,00 il risultato vale in proporzione, da 0,00 % a 100,00 %". */
export const scaleInWords = (
  scale: Reading,
  language: Language,
  { isMoreBetter, goal, at }: ScaleWriting,
): string => {
  const words = SCORING[language];
  switch (scale.kind) {
    case "linear":
      return words.linear({
        from: at(scale.threshold),
        to: goal,
        worth: formatPercent(scale.worth, language),
      });
    case "steps":
      return words.steps(
        scale.marks.map((mark) =>
          words.mark({ isMoreBetter, at: at(mark.at), worth: formatPercent(mark.worth, language) }),
        ),
      );
    case "four-thresholds":
      return words.levels({
        isMoreBetter,
        threshold: at(scale.threshold),
        target: goal === words.policy.target ? null : goal,
        excellent: at(scale.excellent),
        worth: {
          insufficient: formatPercent(scale.worth.insufficient, language),
          threshold: formatPercent(scale.worth.threshold, language),
          target: formatPercent(scale.worth.target, language),
          excellent: formatPercent(scale.worth.excellent, language),
        },
      });
  }
};
