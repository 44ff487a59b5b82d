import type { Sentences } from "./sentences.ts";

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

const withWeight = (weight: string | null): string => (weight === null ? "" : `, weight ${weight}`);

const inBrackets = (reason: string | null): string => (reason === null ? "" : ` (${reason})`);

export const EN_SENTENCES = {
  value: ({ measure, figure, during, origin, by, on, provisional }) =>
    `${measure}: ${figure}${during}, ${origin} by ${by} on ${on}, ${provisional ? "provisional" : "validated"}`,
  notAvailable: ({ measure, during, reason }) => `${measure}: not available${during} (${reason})`,
  ofUnit: (measure, unit) => `${measure} (${unit})`,
  sumToDate: (measure, sum) => `${measure} since the beginning of the year: ${sum}`,
  meanToDate: (measure, sum) => `${measure}, mean of the periods: ${sum}`,
  sumOfUnits: (measure, sum) => `${measure}, sum of the units: ${sum}`,
  meanOfUnits: (measure, sum) => `${measure}, mean of the units: ${sum}`,
  aValue: "value",
  condition: (holds) => (holds ? "the condition holds" : "the condition does not hold"),
  conditionsOf: (total) => `conditions that hold, of ${total}`,
  holds: (holds) => (holds ? "yes" : "no"),
  indicatorIs: (indicator, figure) => `indicator ${indicator}: ${figure}`,
  noIndicator: (indicator, causes) => `indicator ${indicator} without a result: ${causes}`,
  daysBetween: (days) => (days === "1" ? "1 day" : `${days} days`),
  achievementOf: (node, achievement) => `objective ${node}: ${achievement} reached`,
  noAchievementOf: (node) => `objective ${node}: without a result`,
  rounded: (decimals, figure) => `rounded to ${decimals} decimals: ${figure}`,
  target: (direction, target) => `target ${direction} ${target}`,
  noTarget: (period) => `the plan gives no target for ${period}`,
  shareOfYear: (months, target) => `share expected in ${months} months of 12: ${target}`,
  ratio: ({ figure, target, result }) => `${figure} out of ${target} = ${result}`,
  capped: ({ figure, target, result }) => `${figure}, better than ${target}: worth ${result} at most`,
  allOrNothing: ({ figure, target, result }) => `${figure} ${target}: ${result}`,
  is: "is",
  misses: { ">=": "is less than", "<=": "is more than" },
  isNot: "is not",
  date: (reached, { figure, target, result }) =>
    `${figure}, ${reached ? "not after" : "after"} ${target}: ${result}`,
  absent: (causes) => `no result: ${causes}`,
  nothingToAssess: "there is nothing to assess",
  contribution: (part, achievement, weight) => `${part}: ${achievement}${withWeight(weight)}`,
  missingCountsZero: (part, achievement, weight) =>
    `${part}: missing, counts ${achievement}${withWeight(weight)}`,
  groups: { own: "own result", children: "result of the objectives below" },
  staysOut: (part, light) => `${part}: ${light}, stays out of the mean`,
  leaves: (part, light, reason) => `${part}: ${light}${inBrackets(reason)}, leaves with its weight`,
  left: (standing, reason) => (reason === null ? standing : `${standing}: ${reason}`),
  onlyOne: (achievement) => `the only result: ${achievement}`,
  mean: (sum) => `mean: ${sum}`,
  causes: {
    notRecorded: (measures, during) =>
      `${measures.length === 1 ? "no value" : "no values"} of ${list(measures)} ${during}`,
    notAvailable: (measure, reason) => `${measure} is not available (${reason})`,
    notAvailableAsTold: "the value is not available",
    notDue: (measures, from) => `${list(measures)} ${measures.length === 1 ? "is" : "are"} due from ${from}`,
    dateNotDue: (last) => `the date is awaited until ${last}`,
    noAchievement: (node) => `objective ${node} has no result`,
    unknownMeasure: "the formula reads a measure that does not exist",
    unknownNode: "the formula reads an objective that is not in the plan",
    unknownIndicator: "the formula names an indicator that does not exist",
    achievementElsewhere: (node) => `the achievement of ${node} is known in the asked period only`,
    divisionByZero: (measures) =>
      measures.length === 0 ? "division by zero" : `division by zero: ${list(measures)}`,
    notANumber: "the result is too large to be computed",
    wrongType: (expected) =>
      expected === "date"
        ? "a date is needed and there is a number"
        : "a number is needed and there is a date",
    circular: (nodes) => `the formula leads back to itself, through ${list(nodes)}`,
  },
} as const satisfies Sentences;
