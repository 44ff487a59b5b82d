import { readingsOf } from "../quantity/choice.ts";
import { compare, type Fraction } from "../quantity/fraction.ts";
import type { Cents } from "../quantity/money.ts";
import type { BonusPerson, BonusShare, BonusWarning } from "./bonus-types.ts";
import type { Distribution } from "./candidate.ts";
import { monthsOfContract, referenceDay } from "./twelve-months.ts";

const isSame = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

const sameScores = ({ scores: a }: BonusPerson, { scores: b }: BonusPerson): boolean =>
  a.kind === "given" &&
  b.kind === "given" &&
  isSame(a.objectives, b.objectives) &&
  isSame(a.behaviours, b.behaviours);

/** All scores of a pool of two or more are identical: nothing was told apart (D.Lgs. 150/2009 art. 18). */
const flatScores = (staff: readonly BonusPerson[]): readonly BonusWarning[] => {
  const [first, ...others] = staff.filter(({ scores }) => scores.kind === "given");
  const isFlat =
    first !== undefined && others.length > 0 && others.every((other) => sameScores(first, other));
  return isFlat ? [{ kind: "flat-scores" }] : [];
};

/** One bonus above the average amount of the fund is allowed, and shown. */
const aboveAverage = (shares: readonly BonusShare[], average: Cents | null): readonly BonusWarning[] =>
  average === null
    ? []
    : shares
        .filter(({ amount }) => amount > average)
        .map(({ id, amount }) => ({ kind: "above-average" as const, id, amount, average }));

/** People whom another reading of "twelve months before" would put in or out (AMB-06). */
const decidedByDate = ({ question, scheme, options }: Distribution): readonly BonusWarning[] => {
  const reached = ({ contract }: BonusPerson, reading: typeof options.twelveMonths): boolean =>
    monthsOfContract({
      signedOn: contract.signedOn,
      before: referenceDay(reading, question),
      months: scheme.months,
    }).reached;
  return question.staff.flatMap((person) =>
    readingsOf(scheme.choices.twelveMonths)
      .filter((reading) => reached(person, reading) !== reached(person, options.twelveMonths))
      .map((reading) => ({
        kind: "date-decides" as const,
        id: person.id,
        reading,
        reached: reached(person, reading),
      })),
  );
};

/** What deserves a look before a distribution is confirmed; none of it stops the distribution. */
export const warningsOf = (
  distribution: Distribution,
  shares: readonly BonusShare[],
): readonly BonusWarning[] => [
  ...flatScores(distribution.question.staff),
  ...aboveAverage(shares, distribution.question.average),
  ...decidedByDate(distribution),
];
