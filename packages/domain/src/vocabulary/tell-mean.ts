import { formatDecimal, formatHundredths, formatPercent } from "./format.ts";
import { LABELS } from "./labels.ts";
import type { Teller, Telling } from "./telling.ts";
import type { Decimal } from "../quantity/decimal.ts";

/** What a part brings to the mean, or why it brings nothing. */
export const tellContribution: Teller<"contribution"> = (step, telling) => {
  const { names, language, words, memory } = telling;
  const { weight, achievement, light, left } = step;
  const part = names.part(step.of);
  if (left !== null) return words.leaves(part, LABELS[language].standings[left.standing], left.reason);
  const label = LABELS[language].lights[light];
  if (achievement === null)
    return light === "not-assessable" ? words.leaves(part, label, null) : words.staysOut(part, label);
  const weightText = formatHundredths(weight, language);
  if (weight > 0)
    memory.parts = [
      ...memory.parts,
      { achievement: formatHundredths(achievement, language), weight: weightText },
    ];
  const told = light === "missing" ? words.missingCountsZero : words.contribution;
  return told(part, formatPercent(achievement, language), weightText);
};

/** Why something has no achievement of its own: the plan lets it leave. */
export const tellLeft: Teller<"left"> = ({ standing, reason }, { language, words }) =>
  words.left(LABELS[language].standings[standing], reason);

/** The mean with its whole sum: "media: (83,33 + 30,26) ÷ 2 = 56,80 %". */
export const tellWeightedMean: Teller<"weighted-mean"> = ({ products, weights, achievement }, telling) => {
  const { language, words, memory } = telling;
  const { parts } = memory;
  const result = formatPercent(achievement, language);
  memory.parts = [];
  if (parts.length === 1) return words.onlyOne(result);
  if (parts.length === 0) return words.mean(`${totals(products, weights, telling)} = ${result}`);
  const equal = parts.every(({ weight }) => weight === parts[0]?.weight);
  const sum = parts
    .map((part) => (equal ? part.achievement : `${part.achievement} × ${part.weight}`))
    .join(" + ");
  const divisor = equal ? String(parts.length) : formatDecimal(String(weights / 100) as Decimal, 2, language);
  return words.mean(`(${sum}) ÷ ${divisor} = ${result}`);
};

/** Two groups that were rounded each: the sum of their products over the sum of their weights. */
const totals = (products: number, weights: number, { language }: Telling): string => {
  const written = [products / 10_000, weights / 100].map((total) =>
    formatDecimal(String(total) as Decimal, 2, language),
  );
  return written.join(" ÷ ");
};
