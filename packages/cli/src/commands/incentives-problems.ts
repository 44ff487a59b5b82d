import type { Problem } from "@albero/domain";

type Facts = Problem["facts"];

/** What is wrong with a case and what helps, one sentence each. */
const SENTENCES: Readonly<Record<string, (facts: Facts) => string>> = {
  "file-unreadable": ({ file, reason }) => `The file ${file} cannot be read: ${reason}`,
  "not-json": ({ file, reason }) => `The file ${file} is not JSON: ${reason}`,
  "not-a-case": ({ file }) =>
    `The file ${file} is not a case: it needs "fn", the name of a rule, and "input", what the rule is asked.`,
  "several-cases": ({ file }) => `The file ${file} holds several cases: name one with --case.`,
  "unknown-case": ({ file, found }) => `The file ${file} has no case ${found}.`,
  "unknown-rule": ({ found, known }) => `There is no rule "${found}": use one of ${known}.`,
  missing: ({ place, expected }) => `${place} is missing: give ${expected}.`,
  "wrong-form": ({ place, found, expected }) => `${place} is ${found}: give ${expected}.`,
  "unknown-field": ({ place, known }) => `${place} is not a field of the rule: it knows ${known}.`,
  "not-chosen": ({ place, point, known }) =>
    `${place} must be chosen, since the regulation gives no default (${point}): one of ${known}.`,
  "missing-score": ({ ids }) =>
    `Scores are missing for ${ids}: enter them, or say in notAssessable why there are none. A missing score is not zero.`,
  "same-person-twice": ({ id }) => `${id} stands twice in the list.`,
  "same-survey-twice": ({ survey }) => `The survey ${survey} stands twice in the list.`,
  "same-operator-twice": ({ survey, operator }) => `${operator} stands twice in the survey ${survey}.`,
  "interviews-without-hours": ({ survey, operator }) =>
    `${operator} has interviews but no hours in the survey ${survey}: correct one of the two.`,
  "pool-too-small": ({ pool, needed }) =>
    `The quotas need ${needed} and the pool is ${pool}: lower the quota.`,
  "count-missing": ({ count }) => `The staff count for this reading is missing or zero (${count}).`,
  "hours-missing": () => "The hours worked by all operators are missing (hoursWorked).",
  "day-missing": ({ day, id }) =>
    id === undefined ? `The day is missing (${day}).` : `The day is missing for ${id} (${day}).`,
  "end-before-start": ({ start, end }) => `The period ends (${end}) before it starts (${start}).`,
  "answer-before-request": ({ requested, answered }) =>
    `The answer (${answered}) comes before the request (${requested}).`,
  "counting-date-missing": ({ id, date }) => `The application ${id} lacks the date that counts (${date}).`,
  "car-authorisation-missing": () =>
    "There are trips by car and nobody says whether the car was authorised: set carAuthorised.",
};

/** One clear sentence for what stands against answering a case. */
export const caseSentence = ({ code, facts }: Problem): string =>
  SENTENCES[code]?.(facts) ?? `${code}: ${JSON.stringify(facts)}`;
