import { overlap, type Dated } from "../organisation/dated.ts";
import type { MembershipId, OrganId, PersonId } from "../quantity/id.ts";

/** In which office a person sits in an organ. */
export const ORGAN_OFFICES = [
  "president",
  "vice-president",
  "member",
  "single-member",
  "substitute",
] as const;
export type OrganOffice = (typeof ORGAN_OFFICES)[number];

/** A person in an organ over a stretch of time; the name stands with the person and nowhere else. */
export type OrganMember = Dated & {
  readonly id: MembershipId;
  readonly organId: OrganId;
  readonly personId: PersonId;
  readonly office: OrganOffice;
};

/** Offices that only one person holds at a time. */
const SINGLE: ReadonlySet<OrganOffice> = new Set(["president", "single-member"]);

export type MemberFault = "ends-before-it-begins" | "sits-there-already" | "office-taken";

/**
 * Why somebody cannot be written down as a member, seen beside what is known now; `null` when they can: nobody sits
 * twice in one organ on the same day, and an organ has one president.
 */
export const memberFault = (known: readonly OrganMember[], next: OrganMember): MemberFault | null => {
  if (next.validTo !== null && next.validTo <= next.validFrom) return "ends-before-it-begins";
  const beside = known.filter(
    (each) =>
      each.supersededAt === null &&
      each.id !== next.id &&
      each.organId === next.organId &&
      overlap(each, next),
  );
  if (beside.some(({ personId }) => personId === next.personId)) return "sits-there-already";
  return SINGLE.has(next.office) && beside.some(({ office }) => office === next.office)
    ? "office-taken"
    : null;
};
