import type { StepView } from "@albero/contract";
import {
  checkFormula,
  describeCauses,
  describeFormula,
  describeFormulaIssue,
  explain,
  formatFormula,
  formulaInWords,
  type Cause,
  type FigureKind,
  type Indicator,
  type IndicatorId,
  type MeasureId,
  type Step,
  type UseId,
} from "@albero/domain";
import type { Lens } from "./lens.ts";

/** Why there is no figure, each cause a sentence in the reader's language. */
export const causeTexts = ({ names, language }: Lens, causes: readonly Cause[]): string[] => [
  ...describeCauses(causes, names, language),
];

/** The steps of a rolled-up figure as sentences in the reader's language. */
export const stepViews = ({ names, language }: Lens, steps: readonly Step[]): StepView[] => [
  ...explain(steps, names, language),
];

/** The steps of an indicator at its place, its figures written in its own form. */
export const useSteps = ({ names, language }: Lens, useId: UseId, steps: readonly Step[]): StepView[] => [
  ...explain(steps, names.ofUse(useId), language),
];

/** A formula as it is written with the codes of the day, and in words with the names of its measures. */
export const formulaWords = (
  lens: Lens,
  { formula }: Pick<Indicator, "formula">,
): { readonly text: string; readonly words: string } => {
  const { names, language, measures } = lens;
  const { node } = names;
  const indicator = (id: IndicatorId): string => names.indicator(id).code;
  const nameOf = (id: MeasureId): string => measures.get(id)?.name ?? names.measure(id).code;
  return {
    text: formatFormula(formula, {
      language,
      names: { measure: (id) => names.measure(id).code, indicator, node },
    }),
    words: describeFormula(formula, formulaInWords({ measure: nameOf, indicator, node }, language)),
  };
};

/** What is doubtful in a definition, in words: it was approved as it is, and whoever reads it should know. */
export const warningsOf = ({ document, measures, nodes, language }: Lens, indicator: Indicator): string[] => {
  const issues = checkFormula(indicator.formula, {
    measure: (id) => measures.get(id) ?? null,
    indicator: (id) => figureKindOf(document.indicators.findLast((each) => each.id === id)),
    hasNode: (id) => nodes.has(id),
    wanted: indicator.kind === "date" ? "date" : "number",
    unit: indicator.unit,
  });
  return [...new Set(issues.map((issue) => describeFormulaIssue(issue, language)))];
};

const figureKindOf = (indicator: Indicator | undefined): FigureKind | null =>
  indicator === undefined
    ? null
    : { valueType: indicator.kind === "date" ? "date" : "number", unit: indicator.unit };
