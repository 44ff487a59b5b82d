import { isZero, ONE, over, times, ZERO, type Fraction } from "../quantity/fraction.ts";
import type { BonusStep } from "./bonus-step.ts";
import type { BonusOptions, BonusPerson, BonusQuestion, BonusScheme, BonusStanding } from "./bonus-types.ts";
import { serviceIn } from "./service.ts";
import { monthsOfContract, referenceDay } from "./twelve-months.ts";

/** What a distribution asks and by which rules. */
export type Distribution = {
  readonly question: BonusQuestion;
  readonly scheme: BonusScheme;
  readonly options: BonusOptions;
};

/** A person on the way to a share. */
export type Candidate = {
  readonly person: BonusPerson;
  readonly standing: BonusStanding;
  /** Whether the person enters the sums: a share may be reckoned and kept. */
  readonly counts: boolean;
  readonly weight: Fraction;
  /** What is left of the share where part-time is taken off afterwards; 1 where it is inside the weight. */
  readonly partTimeAfter: Fraction;
  readonly steps: readonly BonusStep[];
};

const standingOf = (person: BonusPerson, reached: boolean): BonusStanding => {
  if (person.scores.kind === "not-assessable") return "not-assessable";
  return reached ? "in" : "too-recent";
};

/** Weighs a person: months of contract, service in the year, part-time, parameter of the grade (art. 23 c. 5, 6). */
export const candidateOf = (person: BonusPerson, { question, scheme, options }: Distribution): Candidate => {
  const { contract, scores, parameter } = person;
  const before = referenceDay(options.twelveMonths, question);
  const months = monthsOfContract({ signedOn: contract.signedOn, before, months: scheme.months });
  const service = serviceIn(contract, { ...scheme, ...options, year: question.year });
  const standing = standingOf(person, months.reached);
  const counts = standing === "in" || (standing === "too-recent" && options.excluded === "keep");
  const part = options.partTime === "weight" ? service.scaled : service.time;
  const weight = counts ? times(part, parameter) : ZERO;
  const steps: readonly BonusStep[] = [
    { kind: "months", signedOn: contract.signedOn, ...months },
    ...(scores.kind === "not-assessable" ? [{ kind: "not-assessable", reason: scores.reason } as const] : []),
    { kind: "service", stretches: service.stretches, part },
    { kind: "weight", part, parameter, weight },
  ];
  const reduces = options.partTime === "after" && !isZero(service.time);
  return {
    person,
    standing,
    counts,
    weight,
    partTimeAfter: reduces ? over(service.scaled, service.time) : ONE,
    steps,
  };
};
