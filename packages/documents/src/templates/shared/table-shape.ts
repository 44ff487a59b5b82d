import type { Language, TargetValue } from "@albero/domain";
import type { Column } from "../../blocks/table.ts";
import { withDescendants, type Branch, type Placed } from "./open-plan.ts";
import { WORDS } from "./words.ts";

/** What decides the columns of a table of indicators, the same for all tables of a document. */
export type TableShape = {
  readonly year: number;
  /** Whether the plan gives any weight; without one everything weighs the same and no column is needed. */
  readonly weighted: boolean;
  /** Whether any value is compared with something else than the target of the year. */
  readonly intermediate: boolean;
  /** On an upright page the target of now stands under the year's, and no bars are drawn. */
  readonly narrow: boolean;
};

type Titled = Column & { readonly title: string };

/** The shape that shows all there is in these branches. */
export const tableShape = (
  branches: readonly Branch[],
  { year, narrow }: Pick<TableShape, "year" | "narrow">,
): TableShape => ({
  ...{ year, narrow },
  weighted: branches.some(isWeighted),
  intermediate: branches
    .flatMap(withDescendants)
    .flatMap(({ indicators }) => indicators)
    .some(hasOwnTarget),
});

/** Whether the value is compared now with something else than the target of the year. */
export const hasOwnTarget = ({ result }: Placed): boolean => !same(result.target, result.yearTarget);

const same = (one: TargetValue | null, other: TargetValue | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isWeighted = ({ node, indicators, children }: Branch): boolean =>
  node.weight !== null || indicators.some(({ use }) => use.weight !== null) || children.some(isWeighted);

export const columnsOf = (shape: TableShape, language: Language): readonly Titled[] => {
  const words = WORDS[language];
  const figures = (title: string): Titled => ({ title, align: "decimal", width: "content" });
  const texts = (title: string): Titled => ({ title, align: "start", width: "content" });
  return [
    { title: words.indicator, align: "start", width: 1 },
    ...(shape.weighted ? [figures(words.weight)] : []),
    texts(words.unit),
    // Two lines in one cell cannot both stand at the comma.
    { ...figures(words.target(shape.year)), align: shape.narrow ? "end" : "decimal" },
    ...(hasExpectedColumn(shape) ? [figures(words.expected)] : []),
    figures(words.value),
    figures(words.reached),
    texts(words.state),
  ];
};

export const hasExpectedColumn = ({ intermediate, narrow }: TableShape): boolean => intermediate && !narrow;
