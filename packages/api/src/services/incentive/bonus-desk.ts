import {
  CHAMBER_BONUS,
  entrantsOf,
  FUND_POTS,
  type BonusBasis,
  type BonusScheme,
  type Entrant,
  type FundPot,
  type PersonId,
  type PotCard,
} from "@albero/domain";
import { loadAppraisals, loadBasis, loadStaffing } from "@albero/store";
import { openDesk, signedResult, type Desk } from "../appraisal/desk.ts";
import { cardsLacking } from "../appraisal/prepare-appraisals.ts";
import type { Service } from "../service.ts";
import type { Work } from "../work.ts";
import { fundOf, type FundOfYear } from "./fund-of.ts";

/** The bonuses of a year on the desk of a call: who each pot may pay, by what rules, out of which fund. */
export type BonusDesk = {
  readonly desk: Desk;
  readonly year: number;
  readonly revision: number;
  readonly basis: BonusBasis;
  readonly scheme: BonusScheme;
  readonly fund: FundOfYear | null;
  readonly entrants: ReadonlyMap<FundPot, readonly Entrant[]>;
};

/** The regulation whose open points the rules of a body settle. */
export const SCHEME = CHAMBER_BONUS;

const emptyBasis = (year: number): BonusBasis => ({
  ...{ format: "albero/bonus-basis", year, rules: [], facts: [] },
});

type Sitting = Parameters<typeof openDesk>[2];

/** Opens the bonuses of a year in the transaction of a call. */
export const openBonuses = async (
  service: Service,
  work: Work,
  { call, year }: { readonly call: Sitting; readonly year: number },
): Promise<BonusDesk> => {
  const { tx, bodyId } = work;
  const desk = await openDesk(service, work, call);
  const recorded = await loadAppraisals(tx, bodyId);
  const ofYear = recorded.filter(({ appraisal }) => appraisal.year === year);
  const lacking = await cardsLacking(work, { document: desk.document, year });
  const cards: readonly PotCard[] = [
    ...ofYear.map(({ appraisal }) => ({ appraisal, result: signedResult(desk, appraisal), missing: false })),
    ...lacking.map((appraisal) => ({ appraisal, result: null, missing: true })),
  ];
  const kept = await loadBasis(tx, bodyId, year);
  const basis = kept?.basis ?? emptyBasis(year);
  const { assignments } = await loadStaffing(tx, bodyId);
  const asked = { year, cards, assignments, facts: basis.facts };
  return {
    ...{ desk, year, basis, revision: kept?.revision ?? 0, scheme: SCHEME },
    fund: await fundOf(tx, bodyId, year),
    entrants: new Map(FUND_POTS.map((pot) => [pot, entrantsOf(pot, asked)])),
  };
};

/** What somebody is called to who may know it: by name where there is one, else by the post. */
export const calledIn = ({ people }: Desk, personId: PersonId, title: string): string =>
  people.get(personId)?.name ?? title;

/** What the entrants of a pot are called, by their ids. */
export const entrantsCalled =
  ({ desk, entrants }: BonusDesk) =>
  (id: string): string => {
    const found = [...entrants.values()].flat().find((each) => each.id === id);
    return found === undefined ? id : calledIn(desk, found.personId, found.title);
  };
