import type { ScoringSentences } from "./scoring-sentences.ts";

export const EN_SCORING = {
  answers: { yes: "yes", no: "no" },
  computed: "computed",
  targetRange: (from, to) => `target between ${from} and ${to}`,
  targetAnswer: (answer) => `target: ${answer}`,
  targetFormula: (period) => `target for ${period}, computed as follows:`,
  answer: (reached, { figure, target, result }) =>
    reached
      ? `the answer is ${figure}: ${result}`
      : `the answer is ${figure} instead of ${target}: ${result}`,
  inside: (reached, { figure, target, result }) =>
    `${figure} is ${reached ? "inside" : "outside of"} ${target}: ${result}`,
  distance: ({ figure, target, units, each, result }) =>
    `${figure} is outside of ${target} by ${units}, each unit costs ${each} points: ${result} is left`,
  difference: ({ figure, target, units, each, result }) =>
    `${figure} misses ${target} by ${units}, each unit costs ${each} points: ${result} is left`,
  daysLate: ({ figure, target, units, each, result }) =>
    `${figure}, ${units} after ${target}, each day costs ${each} points: ${result} is left`,
  days: (days) => (days === "1" ? "1 day" : `${days} days`),
  achieved: (percent) => `${percent} of the target achieved`,
  isApart: (distance) => `distance ${distance}`,
  isLate: (days) => `${days} late`,
  isEarly: "not late",
  onOff: "worth all or nothing",
  linear: ({ from, to, worth }) =>
    `between ${from} and ${to} the result is worth its proportion, from ${worth} to 100.00 %`,
  steps: (marks) => `worth by steps: ${marks.join(", ")}`,
  mark: ({ isMoreBetter, at, worth }) => `${worth} ${isMoreBetter ? "from" : "up to"} ${at}`,
  levels: ({ isMoreBetter, threshold, target, excellent, worth }) => {
    const from = isMoreBetter ? "from" : "up to";
    return (
      `four levels: insufficient ${worth.insufficient}, threshold (${from} ${threshold}) ${worth.threshold}, ` +
      `target${target === null ? "" : ` (${target})`} ${worth.target}, excellent (${from} ${excellent}) ${worth.excellent}`
    );
  },
  worth: ({ figure, result }) => `${figure} is worth ${result}`,
  worthAtMost: ({ figure, result }) => `${figure} is worth at most ${result}`,
  policy: {
    target: "the target",
    proportion: (isMoreBetter) =>
      `worth its proportion: ${isMoreBetter ? "value over target" : "target over value"}`,
    outsideRange:
      "inside the range it is worth 100.00 %; outside it loses in proportion to the distance, down to 0.00 % as far " +
      "out as the range is wide",
    lateDate: "a late date is worth 0.00 %",
    lostPerDay: (points) => `each day late costs ${points} points`,
    zeroTarget: (points) =>
      `where the target is not above zero, each unit of difference costs ${points} points`,
    zeroValueFull: "a value better than the target, even zero, is worth 100.00 %",
    cap: (cap) => `worth no more than ${cap}`,
    notBelow: (floor) => `worth no less than ${floor}`,
    nothingBelow: (floor) => `below ${floor} it is worth nothing`,
    ofTarget: "by the share of the target achieved",
    ofDistance: "by the distance",
    ofDelay: "by the days late",
  },
  onFloor: (result) => `it is worth no less than the floor, ${result}`,
  belowFloor: (result) => `below the floor nothing counts: ${result}`,
} as const satisfies ScoringSentences;
