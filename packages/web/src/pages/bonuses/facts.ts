import type { BonusFact } from "@albero/domain";

const NOTHING_KNOWN: Omit<BonusFact, "personId"> = {
  ...{ grade: null, signedOn: null, absences: [], notAssessable: null },
};

/** What is known of a person; nothing where nobody wrote anything. */
export const factOf = (facts: readonly BonusFact[], personId: string): BonusFact =>
  facts.find((each) => each.personId === personId) ?? {
    personId: personId as BonusFact["personId"],
    ...NOTHING_KNOWN,
  };

/** The facts with something else known of a person. */
export const withFact = (
  facts: readonly BonusFact[],
  personId: string,
  known: Partial<Omit<BonusFact, "personId">>,
): readonly BonusFact[] => [
  ...facts.filter((each) => each.personId !== personId),
  { ...factOf(facts, personId), ...known },
];
