import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse.ts";
import type { GivenFrom, Indicator } from "../indicator/indicator.ts";
import type { Measure } from "../measurement/measure.ts";
import type { PlanNode } from "../objective/tree.ts";
import type { MeasureId } from "../quantity/id.ts";
import { libraryOf, type CommonIndicator, type CommonLibrary } from "./common-library.ts";
import { describesSame } from "../quantity/same.ts";

type Texts = Pick<PlanNode, "code" | "title" | "description">;

/** Whether the texts of an adopted objective are other than those of its library. */
export const alteredTexts = (node: Texts, { code, title, description }: Texts): boolean =>
  node.code !== code || node.title !== title || node.description !== description;

/** The formula of a common indicator over the measures of these ids; `null` where its text cannot be read. */
export const readCommonFormula = (
  { formula }: Pick<CommonIndicator, "formula">,
  measures: ReadonlyMap<string, MeasureId>,
): Formula | null => {
  const names = { measures, indicators: new Map(), nodes: new Map() };
  const parsed = parseFormula(formula, { language: "it", names });
  return parsed.ok ? parsed.value : null;
};

/** The common indicator that a definition was adopted as; `null` where the body does not have its library. */
export const commonIndicatorOf = (
  libraries: readonly CommonLibrary[],
  given: GivenFrom,
): CommonIndicator | null =>
  libraryOf(libraries, given)
    ?.objectives.flatMap(({ indicators }) => indicators)
    .find(({ code }) => code === given.item) ?? null;

const DEFINED = ["code", "title", "kind", "unit", "decimals", "direction"] as const;

/** Whether an adopted definition says something else than its library; a renamed measure alters no formula. */
export const alteredDefinition = (
  indicator: Indicator,
  item: CommonIndicator,
  measures: readonly Pick<Measure, "id" | "code">[],
): boolean => {
  const formula = readCommonFormula(item, new Map(measures.map(({ code, id }) => [code, id])));
  const isSame = formula === null || describesSame(formula, indicator.formula);
  return !isSame || DEFINED.some((field) => indicator[field] !== item[field]);
};
