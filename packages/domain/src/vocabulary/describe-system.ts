import type { StatedOptions } from "../indicator/policies.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { formatDecimal, formatHundredths, formatPercent } from "./format.ts";
import type { Language } from "./language.ts";
import { scaleInWords } from "./scale-words.ts";
import { SYSTEM_OPTIONS, SYSTEM_WORDS, type SystemOption } from "./system-words.ts";

/** One option of a measurement system in words: what it is about, and what was chosen. */
export type ToldOption = { readonly option: SystemOption; readonly name: string; readonly text: string };

/** Every option of a measurement system in words, also those the system itself leaves unsaid. */
export const describeSystem = (options: StatedOptions, language: Language): readonly ToldOption[] =>
  SYSTEM_OPTIONS.map((option) => ({
    option,
    name: SYSTEM_WORDS[language].names[option],
    text: TOLD[option](options, language),
  }));

const followed = (choice: string, figure: string): string => `${choice}: ${figure}`;

const TOLD: Readonly<Record<SystemOption, (options: StatedOptions, language: Language) => string>> = {
  scale: (options, language) => scaleText(options, language),
  cap: ({ cap }, language) => formatPercent(cap, language),
  floor: ({ floor }, language) => {
    const words = SYSTEM_WORDS[language].choices.floor;
    return floor === null ? words.none : followed(words[floor.kind], formatPercent(floor.at, language));
  },
  lostPerDayLate: ({ lostPerDayLate: lost }, language) => {
    const words = SYSTEM_WORDS[language].choices.lostPerDayLate;
    return lost === null ? words.nothing : followed(words["per-day"], formatHundredths(lost, language));
  },
  zeroTarget: ({ zeroTarget }, language) => {
    const text = SYSTEM_WORDS[language].choices.zeroTarget[zeroTarget.kind];
    return zeroTarget.kind === "difference"
      ? followed(text, formatHundredths(zeroTarget.lostPerUnit, language))
      : text;
  },
  zeroValue: ({ zeroValue }, language) => SYSTEM_WORDS[language].choices.zeroValue[zeroValue],
  noTarget: ({ noTarget }, language) => SYSTEM_WORDS[language].choices.noTarget[noTarget],
  missing: ({ missing }, language) => SYSTEM_WORDS[language].choices.missing[missing],
  intermediate: ({ intermediate }, language) => SYSTEM_WORDS[language].choices.intermediate[intermediate],
  childObjectives: ({ childObjectives }, language) => {
    const text = SYSTEM_WORDS[language].choices.childObjectives[childObjectives.kind];
    return childObjectives.kind === "always"
      ? followed(text, formatPercent(childObjectives.weight, language))
      : text;
  },
  lights: ({ lights }, language) =>
    SYSTEM_WORDS[language].lights({
      inLine: formatPercent(lights.inLine, language),
      toWatch: formatPercent(lights.toWatch, language),
    }),
};

/** A scale of a system always looks at the share of the target that was achieved. */
const scaleText = ({ scale }: StatedOptions, language: Language): string => {
  if (scale.kind === "on-off" || scale.kind === "proportional")
    return SYSTEM_WORDS[language].choices.scale[scale.kind];
  const at = (mark: Decimal): string => `${formatDecimal(mark, 2, language)} %`;
  return scaleInWords(scale, language, { isMoreBetter: true, goal: at("100" as Decimal), at });
};
