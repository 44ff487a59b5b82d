import type { Hundredths } from "../quantity/hundredths.ts";
import type { AssignmentId, PersonId, PostId, UnitId } from "../quantity/id.ts";
import type { Dated } from "./dated.ts";

/** What a post answers for, which decides its card and who evaluates it. */
export const POST_ROLES = ["secretary-general", "manager", "organisational-position", "employee"] as const;
export type PostRole = (typeof POST_ROLES)[number];

/** A post (posto in dotazione organica) as it was over a stretch of time; who holds it is an assignment. */
export type Post = Dated & {
  readonly id: PostId;
  readonly title: string;
  readonly role: PostRole;
  readonly unitId: UnitId;
  /** Whether it pays commercial invoices, so that payment times weigh on its result pay. */
  readonly paysInvoices: boolean;
};

/** How somebody holds a post: as theirs, or for the time being besides another. */
export const ASSIGNMENT_KINDS = ["held", "ad-interim"] as const;

/** Who holds a post, from when to when and for how much of full time. */
export type Assignment = Dated & {
  readonly id: AssignmentId;
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly kind: (typeof ASSIGNMENT_KINDS)[number];
  /** Of full time: 100,00, or less for part-time. */
  readonly share: Hundredths;
};
