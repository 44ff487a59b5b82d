import type { Day } from "../../quantity/day.ts";
import { ONE, type Fraction } from "../../quantity/fraction.ts";
import { checked, listOf, mapped, optional, record } from "../../quantity/record-reader.ts";
import { day, figure, text, word, type Reader } from "../../quantity/reader.ts";
import type { BonusPerson, BonusScheme, Scores } from "../bonus-types.ts";
import type { Absence, PartTime } from "../contract.ts";

type Written = {
  readonly id: string;
  readonly signedOn: Day;
  readonly endedOn: Day | null;
  readonly objectives: Fraction | null;
  readonly behaviours: Fraction | null;
  readonly notAssessable: string | null;
  readonly parameter: Fraction;
  readonly partTime: readonly PartTime[];
  readonly absences: readonly Absence[];
};

const scoresOf = ({ objectives, behaviours, notAssessable }: Written): Scores => {
  if (notAssessable !== null) return { kind: "not-assessable", reason: notAssessable };
  return objectives === null || behaviours === null
    ? { kind: "missing" }
    : { kind: "given", objectives, behaviours };
};

const absence = (kinds: readonly string[]): Reader<Absence> =>
  checked(
    record<Absence>({ kind: word(kinds), from: day, to: day }),
    "a first day not after the last",
    ({ from, to }) => from <= to,
  );

/** Reads a person of the staff as a case writes it. A score left out is missing, never zero. */
export const personReader = (scheme: BonusScheme): Reader<BonusPerson> => {
  const score = optional(figure(0, scheme.highestScore), null);
  const kinds = [...scheme.absencesInService, ...scheme.absencesOutOfService];
  const written = record<Written>({
    id: text,
    signedOn: day,
    endedOn: optional(day, null),
    objectives: score,
    behaviours: score,
    notAssessable: optional(text, null),
    parameter: optional(figure(0), ONE),
    partTime: optional(listOf(record<PartTime>({ from: day, percent: figure(0, 100) })), []),
    absences: optional(listOf(absence(kinds)), []),
  });
  const inOrder = checked(
    written,
    "an end not before the signature",
    ({ signedOn, endedOn }) => endedOn === null || signedOn <= endedOn,
  );
  return mapped(inOrder, (person) => ({
    id: person.id,
    contract: person,
    scores: scoresOf(person),
    parameter: person.parameter,
  }));
};
