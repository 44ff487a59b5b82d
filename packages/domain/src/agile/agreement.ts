import type { Day } from "../quantity/day.ts";
import type { AgileAgreementId, PersonId } from "../quantity/id.ts";
import type { RemoteKind } from "./agile.ts";

/** An individual agreement (L. 81/2017 art. 18): who, how, when. Why somebody asked for it, as their health, has no place here. */
export type AgileAgreement = {
  readonly id: AgileAgreementId;
  readonly personId: PersonId;
  readonly kind: RemoteKind;
  readonly from: Day;
  /** The last day; `null` for an agreement without an end. */
  readonly to: Day | null;
  /** Days a month that may be worked elsewhere; `null` where the agreement sets none. */
  readonly daysAMonth: number | null;
};

/** How many people had an agreement in force on some day of a year; who had two counts once. */
export const peopleWithAgreement = (agreements: readonly AgileAgreement[], year: number): number =>
  new Set(
    agreements
      .filter(({ from, to }) => from <= `${year}-12-31` && (to === null || to >= `${year}-01-01`))
      .map(({ personId }) => personId),
  ).size;

/** What stands against an agreement: days in the wrong order, or another of the same person on the same days. */
export type AgreementRefusal = "agreement-reversed" | "agreement-overlaps";

const overlaps = (one: AgileAgreement, other: AgileAgreement): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);

/** Why an agreement cannot stand beside those there are, itself left out of them; `null` where it can. */
export const agreementRefusal = (
  agreement: AgileAgreement,
  agreements: readonly AgileAgreement[],
): AgreementRefusal | null => {
  if (agreement.to !== null && agreement.to < agreement.from) return "agreement-reversed";
  const isTaken = agreements.some(
    (other) =>
      other.id !== agreement.id && other.personId === agreement.personId && overlaps(agreement, other),
  );
  return isTaken ? "agreement-overlaps" : null;
};
