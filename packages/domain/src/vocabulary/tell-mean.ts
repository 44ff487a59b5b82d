import { formatDecimal, formatHundredths, formatPercent } from "./format.ts";
import { LABELS } from "./labels.ts";
import type { Teller, Telling } from "./telling.ts";
import { withoutStop } from "./without-stop.ts";
import type { Step } from "../objective/evaluation.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { Hundredths } from "../quantity/hundredths.ts";

/** What a part brings to the mean, or why it brings nothing. */
export const tellContribution: Teller<"contribution"> = (step, telling) => {
  const { names, language, words } = telling;
  const { weight, achievement, light, left } = step;
  const part = names.part(step.of);
  if (left !== null) {
    const reason = left.reason === null ? null : withoutStop(left.reason);
    return words.leaves(part, LABELS[language].standings[left.standing], reason);
  }
  const label = LABELS[language].lights[light];
  if (achievement === null)
    return light === "not-assessable" ? words.leaves(part, label, null) : words.staysOut(part, label);
  const told = light === "missing" ? words.missingCountsZero : words.contribution;
  return told(part, formatPercent(achievement, language), remember({ weight, achievement }, telling));
};

/** One of the two sides of a node that were each rounded before they meet. */
export const tellGroup: Teller<"group"> = ({ of, weight, achievement, light }, telling) => {
  const { language, words } = telling;
  const side = words.groups[of];
  const label = LABELS[language].lights[light];
  if (achievement === null)
    return light === "not-assessable" ? words.leaves(side, label, null) : words.staysOut(side, label);
  return words.contribution(
    side,
    formatPercent(achievement, language),
    remember({ weight, achievement }, telling),
  );
};

type Weighed = { readonly weight: Hundredths; readonly achievement: Hundredths };

/** Keeps what enters the mean, and gives the weight to tell: none where all weigh the same. */
const remember = ({ weight, achievement }: Weighed, { language, memory }: Telling): string | null => {
  const weightText = formatHundredths(weight, language);
  const part = { achievement: formatHundredths(achievement, language), weight: weightText };
  if (weight > 0) memory.parts = [...memory.parts, part];
  return memory.isEqual ? null : weightText;
};

/** Whether the part told at a place weighs as much as all those told with it. */
export const weighsEqually = (steps: readonly Step[], index: number): boolean => {
  const kind = steps[index]?.kind;
  const others = steps.map((step, i) => (step.kind === kind ? -1 : i)).filter((i) => i >= 0);
  const from = others.findLast((i) => i < index) ?? -1;
  const to = others.find((i) => i > index) ?? steps.length;
  const weights = steps.slice(from + 1, to).map((step) => ("weight" in step ? step.weight : null));
  return weights.every((weight) => weight === weights[0]);
};

/** Why something has no achievement of its own: the plan lets it leave. */
export const tellLeft: Teller<"left"> = ({ standing, reason }, { language, words }) =>
  words.left(LABELS[language].standings[standing], reason === null ? null : withoutStop(reason));

/** The mean with its whole sum: "media: (83,33 + 30,26) ÷ 2 = 56,80 %". */
export const tellWeightedMean: Teller<"weighted-mean"> = ({ weights, achievement }, telling) => {
  const { language, words, memory } = telling;
  const { parts } = memory;
  const result = formatPercent(achievement, language);
  memory.parts = [];
  if (parts.length === 1) return words.onlyOne(result);
  const equal = parts.every(({ weight }) => weight === parts[0]?.weight);
  const sum = parts
    .map((part) => (equal ? part.achievement : `${part.achievement} × ${part.weight}`))
    .join(" + ");
  const divisor = equal ? String(parts.length) : formatDecimal(String(weights / 100) as Decimal, 2, language);
  return words.mean(`(${sum}) ÷ ${divisor} = ${result}`);
};
