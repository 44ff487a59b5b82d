import {
  fraction,
  isPositive,
  ONE,
  over,
  plus,
  times,
  toFraction,
  type Fraction,
} from "../../quantity/fraction.ts";
import type { BonusPerson, BonusScheme, Scores } from "../bonus-types.ts";
import type { Entrant } from "./entrants.ts";
import { higherOf } from "./higher.ts";
import type { PayQuestion, PayStep, PayWarning } from "./pay-types.ts";
import type { DistributionRule } from "./rule.ts";

/** A rule with the regulation whose open points it settles. */
export type Ruling = { readonly rule: DistributionRule; readonly scheme: BonusScheme };

/** The people of a question as the engine takes them, with what the rule made of their scores. */
export type Counted = {
  readonly people: readonly BonusPerson[];
  readonly scheme: BonusScheme;
  readonly steps: ReadonlyMap<string, readonly PayStep[]>;
  readonly higher: ReadonlySet<string>;
  readonly late: ReadonlySet<string>;
  readonly warnings: readonly PayWarning[];
};

const HUNDRED = 100;

type Judged = {
  readonly entrant: Entrant;
  readonly scores: Scores;
  readonly steps: readonly PayStep[];
};

const banded = (total: Fraction, { bands }: DistributionRule): PayStep & { readonly kind: "band" } => {
  const score = Number(total.numerator) / Number(total.denominator);
  const found = bands.toSorted((a, b) => b.from - a.from).find(({ from }) => score >= from);
  return { kind: "band", score: total, from: found?.from ?? 0, counts: found?.counts ?? 0 };
};

const scoresOf = (entrant: Entrant, rule: DistributionRule): Judged => {
  const { objectives, behaviours, total, notAssessable } = entrant;
  if (notAssessable !== null)
    return { entrant, scores: { kind: "not-assessable", reason: notAssessable }, steps: [] };
  if (objectives === null || behaviours === null || total === null)
    return { entrant, scores: { kind: "missing" }, steps: [] };
  const of = (score: number) => fraction(score, HUNDRED);
  if (rule.bands.length > 0) {
    const band = banded(of(total), rule);
    const counts = fraction(band.counts);
    return { entrant, scores: { kind: "given", objectives: counts, behaviours: counts }, steps: [band] };
  }
  const scores: Scores =
    rule.scoreBy === "total"
      ? { kind: "given", objectives: of(total), behaviours: of(total) }
      : { kind: "given", objectives: of(objectives), behaviours: of(behaviours) };
  return { entrant, scores, steps: [] };
};

/** The card's own total decides who is among the best; nobody is without a positive score. */
const higherAmong = (judged: readonly Judged[], rule: DistributionRule) => {
  if (rule.higher === null) return { ids: new Set<string>(), tied: [] };
  const positive = judged.filter(
    ({ scores }) =>
      scores.kind === "given" && (isPositive(scores.objectives) || isPositive(scores.behaviours)),
  );
  return higherOf(
    positive.map(({ entrant }) => ({ id: entrant.id, score: fraction(entrant.total ?? 0, HUNDRED) })),
    rule.higher,
  );
};

const parameterOf = (entrant: Entrant, rule: DistributionRule, isHigher: boolean): Fraction => {
  const given = rule.grades.find(({ grade }) => grade === entrant.grade)?.parameter;
  const read = given === undefined ? null : toFraction(given);
  const grade = read?.ok === true ? read.value : ONE;
  const interim = entrant.adInterim ? fraction(rule.adInterimPercent, HUNDRED) : ONE;
  const premium = isHigher ? over(fraction(rule.higher?.premiumPercent ?? 0), fraction(HUNDRED)) : null;
  return times(times(grade, interim), premium === null ? ONE : plus(ONE, premium));
};

/** The scheme of a body with what the rule fixes of it; its open points stay, to tell whom another reading would flip. */
const schemeOf = ({ rule, scheme }: Ruling): BonusScheme => {
  const { objectivesPercent, months, minimumScore, absencesInService } = rule;
  return { ...scheme, objectivesPercent, months, minimumScore, absencesInService, highestScore: HUNDRED };
};

/**
 * What a rule makes of people before any money is shared: the score that counts, the parameter of the grade and of a
 * higher bonus, in the order of their ids. A post held ad interim that the rule does not pay stays out, and is told.
 */
export const payersOf = (ruling: Ruling, { entrants }: PayQuestion): Counted => {
  const { rule } = ruling;
  const unpaid = entrants.filter(({ adInterim }) => adInterim && rule.adInterimPercent === 0);
  const judged = entrants
    .filter((entrant) => !unpaid.includes(entrant))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((entrant) => scoresOf(entrant, rule));
  const higher = higherAmong(judged, rule);
  const premium = (id: string): readonly PayStep[] =>
    higher.ids.has(id) ? [{ kind: "higher", percent: rule.higher?.premiumPercent ?? 0 }] : [];
  return {
    people: judged.map(({ entrant, scores }) => ({
      ...{ id: entrant.id, contract: entrant.contract, scores },
      parameter: parameterOf(entrant, rule, higher.ids.has(entrant.id)),
    })),
    scheme: schemeOf(ruling),
    steps: new Map(judged.map(({ entrant, steps }) => [entrant.id, [...steps, ...premium(entrant.id)]])),
    higher: higher.ids,
    late: new Set(entrants.filter(({ paidLate }) => paidLate).map(({ id }) => id)),
    warnings: [
      ...(higher.tied.length > 0 ? [{ kind: "tied-at-quota", ids: higher.tied } as const] : []),
      ...unpaid.map(({ id }) => ({ kind: "ad-interim-unpaid", id }) as const),
    ],
  };
};
