import type { StepView } from "@albero/contract";
import type { Cause, Indicator, Step } from "@albero/domain";
import type { Lens } from "./lens.ts";

/** Why there is no figure, each cause a sentence in the reader's language. */
export const causeTexts = (_lens: Lens, causes: readonly Cause[]): string[] => causes.map(({ code }) => code);

/** The steps of a sum as sentences in the reader's language. */
export const stepViews = (_lens: Lens, steps: readonly Step[]): StepView[] =>
  steps.map((step) => ({ kind: step.kind, text: step.kind }));

/** A formula as it is written with the codes of the day, and in words. */
export const formulaWords = (_lens: Lens, indicator: Indicator): { readonly text: string; readonly words: string } => ({
  text: JSON.stringify(indicator.formula),
  words: indicator.printedFormula ?? "",
});

/** What is doubtful in a definition, in words. */
export const warningsOf = (_lens: Lens, _indicator: Indicator): string[] => [];
