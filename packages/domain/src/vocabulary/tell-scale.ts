import type { Decimal } from "../quantity/decimal.ts";
import { formatDecimal, formatNumber, formatRough } from "./format.ts";
import { scaleInWords } from "./scale-words.ts";
import { SCORING } from "./scoring-sentences.ts";
import { decimalInForm, withUnit, type StepOf, type Teller, type Telling } from "./telling.ts";

type ScaleStep = StepOf<"scale">;
type Reading = Extract<ScaleStep["scale"], { readonly reads: string }>;

/**
 * The policy a result is scored by, in words: "tra 10,00 e 20,00 il risultato vale in proporzione, da 0,00 % a
 * 100,00 %", before it what the scale looks at where that is not the value itself.
 */
export const tellScale: Teller<"scale"> = (step, telling) => {
  const { scale } = step;
  const words = SCORING[telling.language];
  if (scale.kind === "proportional") return null;
  if (scale.kind === "on-off") return words.onOff;
  telling.memory.isScaled = true;
  const seen = seenBy({ ...step, scale }, telling);
  const told = policyOf({ ...step, scale }, telling);
  return seen === null ? told : `${seen}; ${told}`;
};

type Read = ScaleStep & { readonly scale: Reading };

/** How a number on the axis of the scale is written: a per cent, days late, or as the indicator's figures are. */
const written = (text: Decimal, { scale, rule }: Read, telling: Telling): string => {
  const { names, language } = telling;
  if (scale.reads === "achievement") return `${formatDecimal(text, 2, language)} %`;
  if (rule === "date" || rule === "days-late")
    return SCORING[language].days(formatDecimal(text, 0, language));
  const form = names.subject ?? { unit: "N.", decimals: 0 };
  return withUnit(decimalInForm(text, form, language), form);
};

/** What the scale looks at, where that is not the value told before. */
const seenBy = (step: Read, telling: Telling): string | null => {
  const { scale, rule, at } = step;
  const words = SCORING[telling.language];
  if (at === null) return null;
  if (scale.reads === "achievement") return words.achieved(`${formatNumber(at, 2, telling.language)} %`);
  if (rule === "date" || rule === "days-late")
    return at <= 0 ? words.isEarly : words.isLate(words.days(formatNumber(at, 0, telling.language)));
  const isApart = telling.memory.direction === "within" || telling.memory.direction === "=";
  return isApart
    ? words.isApart(formatRough(at, telling.names.subject?.decimals ?? 0, telling.language))
    : null;
};

const policyOf = (step: Read, telling: Telling): string => {
  const { scale } = step;
  const { language, memory } = telling;
  const at = (text: Decimal): string => written(text, step, telling);
  const ownGoal = isOnValue(step, telling) ? memory.target : at("0" as Decimal);
  return scaleInWords(scale, language, {
    isMoreBetter: scale.reads === "achievement" || step.isMoreBetter,
    goal: scale.reads === "achievement" ? at("100" as Decimal) : ownGoal,
    at,
  });
};

/** Whether the scale looks at the value itself, and not at how far it is from what was asked. */
const isOnValue = ({ rule }: ScaleStep, { memory }: Telling): boolean =>
  rule !== "date" && rule !== "days-late" && memory.direction !== "within" && memory.direction !== "=";
