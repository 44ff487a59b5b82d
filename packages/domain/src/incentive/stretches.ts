import { addDays, daysBetween, type Day } from "../quantity/day.ts";
import { dayInYear } from "../quantity/day-in-year.ts";
import { fraction, type Fraction } from "../quantity/fraction.ts";
import type { Contract } from "./contract.ts";

/** How service is measured (AMB-07): days of contract, months of contract, or days without any absence. */
export type ProRata = "days" | "twelfths" | "worked";

export type ServiceRules = {
  readonly year: number;
  readonly proRata: ProRata;
  /** Days of service from which a month counts as a whole one, in twelfths. */
  readonly daysOfAMonth: number;
  /** Kinds of absence that count as service, from the table in force in the year. */
  readonly absencesInService: readonly string[];
};

/** Days of service on end with the same part-time, last day included. */
export type Stretch = {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly percent: Fraction;
};

const HUNDRED = fraction(100);

const firstOfMonths = (year: number): readonly Day[] =>
  Array.from({ length: 12 }, (_, month) =>
    Temporal.PlainDate.from({ year, month: month + 1, day: 1 }).toString(),
  ) as Day[];

/** The days on which something may change, in order; the first of the next year closes the list. */
const turningDays = (contract: Contract, year: number): readonly Day[] => {
  const [start, next] = [dayInYear(year, "01-01"), dayInYear(year + 1, "01-01")];
  const ends = contract.endedOn === null ? [] : [addDays(contract.endedOn, 1)];
  const changes = [
    contract.signedOn,
    ...ends,
    ...contract.partTime.map(({ from }) => from),
    ...contract.absences.flatMap(({ from, to }) => [from, addDays(to, 1)]),
    ...firstOfMonths(year),
  ];
  const inside = changes.filter((day) => day > start && day < next);
  return [...new Set([start, ...inside, next])].sort();
};

const percentOn = ({ partTime }: Contract, day: Day): Fraction =>
  partTime.toSorted((a, b) => daysBetween(b.from, a.from)).findLast(({ from }) => from <= day)?.percent ??
  HUNDRED;

const servesOn = (contract: Contract, rules: ServiceRules, day: Day): boolean => {
  const underContract = contract.signedOn <= day && (contract.endedOn === null || day <= contract.endedOn);
  const isAway = contract.absences.some(
    ({ kind, from, to }) =>
      from <= day && day <= to && (rules.proRata === "worked" || !rules.absencesInService.includes(kind)),
  );
  return underContract && !isAway;
};

/**
 * The days a contract served in the year, cut wherever something changes and at the first of each month.
 */
export const stretchesOf = (contract: Contract, rules: ServiceRules): readonly Stretch[] => {
  const days = turningDays(contract, rules.year);
  return days.slice(0, -1).flatMap((from, index) => {
    const next = days[index + 1] ?? from;
    if (!servesOn(contract, rules, from)) return [];
    const percent = percentOn(contract, from);
    return [{ from, to: addDays(next, -1), days: daysBetween(from, next), percent }];
  });
};

/** Puts together what follows on with the same part-time, to be read by people. */
export const joined = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.reduce<readonly Stretch[]>((whole, next) => {
    const last = whole.at(-1);
    const goesOn =
      last?.percent.numerator === next.percent.numerator &&
      last.percent.denominator === next.percent.denominator &&
      addDays(last.to, 1) === next.from;
    if (last === undefined || !goesOn) return [...whole, next];
    return [...whole.slice(0, -1), { ...last, to: next.to, days: last.days + next.days }];
  }, []);
