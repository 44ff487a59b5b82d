import {
  periodCode,
  periodOf,
  toDay,
  addDays,
  toDecimal,
  type Decimal,
  type PeriodCode,
} from "@albero/domain";
import { childrenOf, textOf, type XmlElement } from "../xml/tree.ts";
import { idOfElement } from "./read.ts";

/** A figure of a period, with the element it stands in. */
export type FoundResult = {
  readonly element: XmlElement;
  readonly period: PeriodCode;
  readonly number: Decimal;
};

/** The parts of a StratML document that we have a place for, each with its element and the id of what it describes. */
export type FoundIndicator = {
  readonly element: XmlElement;
  readonly id: string;
  readonly targets: readonly FoundResult[];
  readonly actuals: readonly FoundResult[];
};
export type FoundObjective = {
  readonly element: XmlElement;
  readonly id: string;
  readonly indicators: readonly FoundIndicator[];
};
export type FoundGoal = {
  readonly element: XmlElement;
  readonly id: string;
  readonly objectives: readonly FoundObjective[];
};

/** Walks goals, objectives and indicators. */
export const goalsOf = (root: XmlElement): readonly FoundGoal[] =>
  childrenOf(root, "StrategicPlanCore")
    .flatMap((core) => childrenOf(core, "Goal"))
    .map((element, g) => ({
      ...{ element, id: idOfElement(element, `goal/${g}`) },
      objectives: childrenOf(element, "Objective").map((objective, o) =>
        objectiveOf(objective, `goal/${g}/objective/${o}`),
      ),
    }));

const objectiveOf = (element: XmlElement, place: string): FoundObjective => ({
  element,
  id: idOfElement(element, place),
  indicators: childrenOf(element, "PerformanceIndicator").map((indicator, i) => ({
    ...{ element: indicator, id: idOfElement(indicator, `${place}/indicator/${i}`) },
    targets: resultsOf(indicator, "TargetResult"),
    actuals: resultsOf(indicator, "ActualResult"),
  })),
});

/** The figures of an indicator that say of when they are, the first of each period. */
const resultsOf = (indicator: XmlElement, name: string): readonly FoundResult[] => {
  const found = childrenOf(indicator, "MeasurementInstance").flatMap((instance) =>
    childrenOf(instance, name),
  );
  const results = found.flatMap((element) => {
    const period = periodOfElement(element);
    const number = toDecimal(textOf(element, "NumberOfUnits") ?? "");
    return period === null || !number.ok ? [] : [{ element, period, number: number.value }];
  });
  return results.filter(({ period }, i) => results.findIndex((each) => each.period === period) === i);
};

/** The period an element names by its days; one that names no period of ours is of the year it ends in. */
const periodOfElement = (element: XmlElement): PeriodCode | null => {
  const end = toDay(textOf(element, "EndDate") ?? "");
  if (!end.ok) return null;
  const start = toDay(textOf(element, "StartDate") ?? "");
  const named = start.ok ? periodCode({ from: start.value, to: addDays(end.value, 1) }) : null;
  return named ?? periodCode(periodOf(end.value.slice(0, 4) as PeriodCode));
};
