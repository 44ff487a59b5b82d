import type { StepView } from "@albero/contract";
import { describeCause, explain, type Cause, type Indicator, type Step, type UseId } from "@albero/domain";
import type { Lens } from "./lens.ts";

/** Why there is no figure, each cause a sentence in the reader's language. */
export const causeTexts = ({ names, language }: Lens, causes: readonly Cause[]): string[] =>
  causes.map((cause) => describeCause(cause, names, language));

/** The steps of a rolled-up figure as sentences in the reader's language. */
export const stepViews = ({ names, language }: Lens, steps: readonly Step[]): StepView[] => [
  ...explain(steps, names, language),
];

/** The steps of an indicator at its place, its figures written in its own form. */
export const useSteps = ({ names, language }: Lens, useId: UseId, steps: readonly Step[]): StepView[] => [
  ...explain(steps, names.ofUse(useId), language),
];

/** A formula as it is written with the codes of the day, and in words. */
export const formulaWords = (_lens: Lens, indicator: Indicator): { readonly text: string; readonly words: string } => ({
  text: JSON.stringify(indicator.formula),
  words: indicator.printedFormula ?? "",
});

/** What is doubtful in a definition, in words. */
export const warningsOf = (_lens: Lens, _indicator: Indicator): string[] => [];
