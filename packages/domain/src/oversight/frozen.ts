import { targetText } from "./target-text.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { PlanVersion } from "../objective/document.ts";
import type { Evaluation, UseResult } from "../objective/evaluation.ts";
import { roundedDecimal } from "../quantity/decimal.ts";
import { decimalText } from "../quantity/fraction.ts";
import { fromHundredths, type Hundredths } from "../quantity/hundredths.ts";
import { isAbsent } from "../quantity/outcome.ts";
import type { Project } from "../project/project.ts";
import { scoreOf } from "../project/release.ts";
import type { FrozenFigure } from "./entry.ts";

const achieved = (achievement: Hundredths | null): string | null =>
  achievement === null ? null : fromHundredths(achievement).toFixed(2);

const valueText = ({ outcome }: UseResult, decimals: number): string | null => {
  if (isAbsent(outcome)) return null;
  return outcome.kind === "date" ? outcome.date : roundedDecimal(outcome.number, decimals);
};

/** What the figures of a report are read from. */
export type Reported = {
  readonly version: PlanVersion;
  readonly indicators: readonly Indicator[];
  readonly evaluation: Evaluation;
};

const ofNodes = ({ version, evaluation }: Reported): readonly FrozenFigure[] =>
  version.nodes.map(({ id, code, title }): FrozenFigure => {
    const result = evaluation.nodes.find(({ nodeId }) => nodeId === id);
    return {
      ...{ of: "node", id, code, title, value: null, target: null },
      achievement: achieved(result?.achievement ?? null),
    };
  });

const ofUses = ({ version, indicators, evaluation }: Reported): readonly FrozenFigure[] =>
  version.uses
    .filter(({ holder }) => holder.kind === "node")
    .flatMap((use): readonly FrozenFigure[] => {
      const indicator = indicators.find(
        (each) => each.id === use.indicatorId && each.version === use.indicatorVersion,
      );
      const result = evaluation.uses.find(({ useId }) => useId === use.id);
      if (indicator === undefined || result === undefined) return [];
      return [
        {
          ...{ of: "indicator", id: use.id, code: indicator.code, title: indicator.title },
          value: valueText(result, indicator.decimals),
          target: result.yearTarget === null ? null : targetText(result.yearTarget),
          achievement: achieved(result.achievement),
        },
      ];
    });

const ofBody = ({ evaluation }: Reported): FrozenFigure => ({
  ...{ of: "body", id: null, code: "", title: "", value: null, target: null },
  achievement: achieved(evaluation.body.achievement),
});

/** A funded project with its score out of 100; `null` where the evaluation body gave none. */
const ofProject = ({ number, title, evaluation }: Project): FrozenFigure => {
  const score = evaluation === null ? null : scoreOf(evaluation);
  return {
    ...{ of: "project", id: String(number), code: String(number), title, value: null, target: null },
    achievement: score === null ? null : decimalText(score, 2),
  };
};

/**
 * The figures of a report as it is given for validation: the body, every node of the tree, every indicator at its place
 * there, and the scores of the funded projects. Cards are not among them: no figure of a person leaves with a report.
 * `null` where there is no figure; a body without a plan (`null`) has its projects alone.
 */
export const frozenFigures = (
  reported: Reported | null,
  projects: readonly Project[],
): readonly FrozenFigure[] => [
  ...(reported === null ? [] : [ofBody(reported), ...ofNodes(reported), ...ofUses(reported)]),
  ...projects.map(ofProject),
];

/** A figure that is not the same in two records of a report; `null` where it was not, or is no more. */
export type FigureChange = {
  readonly before: FrozenFigure | null;
  readonly after: FrozenFigure | null;
};

const keyOf = ({ of, id }: FrozenFigure): string => `${of} ${id ?? ""}`;

const isSame = (one: FrozenFigure | null, other: FrozenFigure | null): boolean =>
  one?.value === other?.value && one?.target === other?.target && one?.achievement === other?.achievement;

/** What is not the same in two records of a report, side by side: results before and after a change. */
export const figureChanges = (
  before: readonly FrozenFigure[],
  after: readonly FrozenFigure[],
): readonly FigureChange[] => {
  const was = new Map(before.map((figure) => [keyOf(figure), figure]));
  const is = new Map(after.map((figure) => [keyOf(figure), figure]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((key) => ({ before: was.get(key) ?? null, after: is.get(key) ?? null }))
    .filter((pair) => !isSame(pair.before, pair.after));
};
