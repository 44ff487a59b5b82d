import type { Step } from "../objective/evaluation.ts";
import type { Language } from "./language.ts";
import type { Names } from "./names.ts";
import { SENTENCES } from "./sentences.ts";
import {
  tellAbsent,
  tellAchievement,
  tellNoTarget,
  tellPercent,
  tellRounded,
  tellShareOfYear,
  tellTarget,
  tellTargetFormula,
} from "./tell-target.ts";
import { tellContribution, tellGroup, tellLeft, tellWeightedMean, weighsEqually } from "./tell-mean.ts";
import { tellScale } from "./tell-scale.ts";
import { tellOperation } from "./tell-operation.ts";
import { tellAccumulated, tellChildAchievement, tellIndicatorRead, tellValue } from "./tell-values.ts";
import { blankMemory, type StepOf, type Teller } from "./telling.ts";

/** One sentence of an explanation, and the kind of step it tells. */
export type ToldStep = { readonly kind: Step["kind"]; readonly text: string };

/**
 * Tells the steps of a figure in the order a person would write them down: "Med_Conc: 38 nel I quadrimestre 2021,
 * inserito da Uff. Conciliazione il 10/05/2021, provvisorio", "38 ÷ 0,80 = 47,50", "atteso almeno 70", "47,50 su 70
 * = 67,86 %". Steps that would repeat a sentence are left out; the last one tells the result.
 */
export const explain = (steps: readonly Step[], names: Names, language: Language): readonly ToldStep[] => {
  const telling = { names, language, words: SENTENCES[language], memory: blankMemory() };
  return steps.flatMap((step, index) => {
    telling.memory.closing = closingOf(steps, index);
    telling.memory.isEqual = weighsEqually(steps, index);
    const text = (tellers[step.kind] as Teller<Step["kind"]>)(step, telling);
    return text === null ? [] : [{ kind: step.kind, text }];
  });
};

/** The sentences alone. */
export const explainSteps = (steps: readonly Step[], names: Names, language: Language): readonly string[] =>
  explain(steps, names, language).map(({ text }) => text);

/** The rounding right after the last operation of a formula, past a factor 100. */
const closingOf = (steps: readonly Step[], index: number): StepOf<"rounded"> | null => {
  const next = steps[index + 1]?.kind === "percent" ? steps[index + 2] : steps[index + 1];
  return next?.kind === "rounded" ? next : null;
};

const tellers: { readonly [Kind in Step["kind"]]: Teller<Kind> } = {
  value: tellValue,
  accumulated: tellAccumulated,
  "child-achievement": tellChildAchievement,
  "indicator-read": tellIndicatorRead,
  operation: tellOperation,
  percent: tellPercent,
  rounded: tellRounded,
  target: tellTarget,
  "share-of-year": tellShareOfYear,
  "no-target": tellNoTarget,
  "target-formula": tellTargetFormula,
  scale: tellScale,
  achievement: tellAchievement,
  absent: tellAbsent,
  contribution: tellContribution,
  left: tellLeft,
  group: tellGroup,
  "weighted-mean": tellWeightedMean,
};
