import type { Appraisal } from "../../appraisal/appraisal.ts";
import type { AppraisalPart } from "../../appraisal/scheme.ts";
import { resultPayOf } from "../../appraisal/result-pay.ts";
import type { AppraisalResult } from "../../appraisal/result.ts";
import { yearResultsOf, type CardStretch } from "../../appraisal/year-result.ts";
import type { Assignment, PostRole } from "../../organisation/post.ts";
import { addDays, type Day } from "../../quantity/day.ts";
import { dayInYear } from "../../quantity/day-in-year.ts";
import { fraction } from "../../quantity/fraction.ts";
import { HUNDRED, type Hundredths } from "../../quantity/hundredths.ts";
import type { AppraisalId, PersonId } from "../../quantity/id.ts";
import { round } from "../../quantity/rounding.ts";
import type { Absence, Contract } from "../contract.ts";
import type { FundPot } from "../fund/fund.ts";
import type { BonusFact } from "./rule.ts";

/** The pot that pays a role: no pot pays the people of another (practice, people 9). */
export const POT_OF_ROLE: Readonly<Record<PostRole, FundPot>> = {
  "secretary-general": "manager",
  manager: "manager",
  "organisational-position": "position",
  employee: "staff",
};

/** A card of the year with the result it was signed with; `missing` where somebody should have one and has none. */
export type PotCard = {
  readonly appraisal: Appraisal;
  readonly result: AppraisalResult | null;
  readonly missing: boolean;
};

/** Where the card of somebody stands on the way to money. */
export type CardStanding = "closed" | "open" | "missing";

/** Somebody a pot may pay: a result of a person's year, with the days and the scores it stands on. */
export type Entrant = {
  readonly id: string;
  readonly personId: PersonId;
  readonly cardIds: readonly AppraisalId[];
  readonly title: string;
  readonly adInterim: boolean;
  readonly standing: CardStanding;
  readonly contract: Contract;
  readonly objectives: Hundredths | null;
  readonly behaviours: Hundredths | null;
  readonly total: Hundredths | null;
  readonly grade: string | null;
  readonly notAssessable: string | null;
  /** Whether the objective on payment times was missed. */
  readonly paidLate: boolean;
};

export type EntrantsQuestion = {
  readonly year: number;
  readonly cards: readonly PotCard[];
  readonly assignments: readonly Assignment[];
  readonly facts: readonly BonusFact[];
};

const COMPONENTS = {
  objectives: ["objectives", "unit"],
  behaviours: ["behaviours"],
} as const satisfies Readonly<Record<string, readonly AppraisalPart[]>>;

/** The score of one component: the mean of its parts by weight; where all of them left, the total stands for it. */
const componentOf = (
  result: AppraisalResult | null,
  component: keyof typeof COMPONENTS,
): Hundredths | null => {
  if (result === null || result.total === null) return null;
  const asked: readonly AppraisalPart[] = COMPONENTS[component];
  const parts = result.parts.filter(({ part, left }) => asked.includes(part) && left === null);
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return result.total;
  const products = parts.reduce((sum, part) => sum + part.weight * (part.score ?? 0), 0);
  return round(products / weight, 0) as Hundredths;
};

type Total = (result: AppraisalResult | null) => Hundredths | null;

/** A score of the year over the cards of a row, each by its days; `null` while one has none. */
const scoreOver = (cards: readonly PotCard[], total: Total): Hundredths | null => {
  const stretches = cards.map(({ appraisal: { id, from, to }, result }) => ({
    ...{ id, from, to, adInterim: false, total: total(result) },
  }));
  return yearResultsOf(stretches)[0]?.total ?? null;
};

/** The days of the year that none of the cards is of: spent elsewhere, they are no service for this pot. */
const elsewhere = (cards: readonly PotCard[], year: number): readonly Absence[] => {
  const inOrder = cards.map(({ appraisal }) => appraisal).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const gaps: Absence[] = [];
  let next: Day = dayInYear(year, "01-01");
  for (const { from, to } of inOrder) {
    if (next < from) gaps.push({ kind: "elsewhere", from: next, to: addDays(from, -1) });
    if (to > next) next = to;
  }
  const end = dayInYear(year + 1, "01-01");
  if (next < end) gaps.push({ kind: "elsewhere", from: next, to: addDays(end, -1) });
  return gaps;
};

type Row = {
  readonly personId: PersonId;
  readonly cards: readonly PotCard[];
  readonly fact: BonusFact | null;
};

const contractOf = ({ personId, cards, fact }: Row, { assignments, year }: EntrantsQuestion): Contract => {
  const own = assignments.filter((each) => each.personId === personId && each.supersededAt === null);
  const posts = cards.map(({ appraisal }) => appraisal.postId);
  const first = own.map(({ validFrom }) => validFrom).toSorted()[0];
  return {
    signedOn: fact?.signedOn ?? first ?? dayInYear(year, "01-01"),
    endedOn: null,
    partTime: own
      .filter(({ postId }) => posts.includes(postId))
      .map(({ validFrom, share }) => ({ from: validFrom, percent: fraction(share, 100) })),
    absences: [...(fact?.absences ?? []), ...elsewhere(cards, year)],
  };
};

const standingOf = (cards: readonly PotCard[]): CardStanding => {
  if (cards.some(({ missing }) => missing)) return "missing";
  return cards.every(({ appraisal }) => appraisal.state === "closed") ? "closed" : "open";
};

const isPaidLate = ({ appraisal, result }: PotCard): boolean => {
  const pay = result === null ? null : resultPayOf(appraisal, result, HUNDRED);
  return pay !== null && pay.heldBack > 0;
};

const entrantOf = (row: Row, index: number, question: EntrantsQuestion): Entrant => {
  const { personId, cards, fact } = row;
  const last = cards.at(-1)?.appraisal;
  return {
    ...{ id: `${personId}/${index}`, personId, cardIds: cards.map(({ appraisal }) => appraisal.id) },
    ...{ title: last?.title ?? "", adInterim: last?.adInterim ?? false, standing: standingOf(cards) },
    contract: contractOf(row, question),
    objectives: scoreOver(cards, (result) => componentOf(result, "objectives")),
    behaviours: scoreOver(cards, (result) => componentOf(result, "behaviours")),
    total: scoreOver(cards, (result) => result?.total ?? null),
    ...{ grade: fact?.grade ?? null, notAssessable: fact?.notAssessable ?? null },
    paidLate: cards.some(isPaidLate),
  };
};

/**
 * Who a pot may pay for a year, from the cards of its roles alone. Posts held one after the other make one result by
 * days; posts held at the same time stay apart (practice, people 2). Ordered by person, so that nothing depends on the
 * order of the cards.
 */
export const entrantsOf = (pot: FundPot, question: EntrantsQuestion): readonly Entrant[] => {
  const ofPot = question.cards.filter(({ appraisal }) => POT_OF_ROLE[appraisal.role] === pot);
  const persons = [...new Set(ofPot.map(({ appraisal }) => appraisal.personId))].toSorted();
  return persons.flatMap((personId) => {
    const own = ofPot.filter(({ appraisal }) => appraisal.personId === personId);
    const fact = question.facts.find((each) => each.personId === personId) ?? null;
    return yearResultsOf(own.map(stretchOf)).map(({ cardIds }, index) => {
      const cards = own.filter(({ appraisal }) => cardIds.includes(appraisal.id)).toSorted(byDay);
      return entrantOf({ personId, cards, fact }, index, question);
    });
  });
};

const byDay = ({ appraisal: a }: PotCard, { appraisal: b }: PotCard): number =>
  a.from < b.from || (a.from === b.from && a.id < b.id) ? -1 : 1;

const stretchOf = ({ appraisal, result }: PotCard): CardStretch<AppraisalId> => ({
  ...{ id: appraisal.id, from: appraisal.from, to: appraisal.to, adInterim: appraisal.adInterim },
  total: result?.total ?? null,
});
