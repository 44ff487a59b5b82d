import { holds, type AsOf, type Dated } from "../organisation/dated.ts";
import type { Day } from "../quantity/day.ts";
import type { ActId, OrganId } from "../quantity/id.ts";

/** Organs and offices that decide, give opinions and certify. */
export const ORGAN_KINDS = [
  "council",
  "board",
  "president",
  "commissioner",
  "auditors",
  "evaluation-body",
  "equality-committee",
  "secretary-general",
  "manager",
  "agency-board",
  "agency-director",
] as const;
export type OrganKind = (typeof ORGAN_KINDS)[number];

/** An organ in office over a stretch of time; its members are persons and stand elsewhere. */
export type OrganInOffice = Dated & {
  readonly id: OrganId;
  readonly name: string;
  readonly kind: OrganKind;
};

export const ACT_KINDS = [
  "deliberation",
  "determination",
  "decree",
  "opinion",
  "certification",
  "minutes",
  "other",
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** An entry of the register of acts: what approvals, opinions, certifications and reasons refer to. */
export type Act = {
  readonly id: ActId;
  readonly organId: OrganId | null;
  readonly kind: ActKind;
  readonly number: string | null;
  readonly date: Day | null;
  readonly subject: string;
  readonly publishedOn: Day | null;
  /** Day of publication at the Albo. */
  readonly postedOn: Day | null;
  /** Why it is not valid any more; `null` while it is. */
  readonly voidReason: string | null;
};

/** Powers that pass to a commissioner while one is in office; those of the auditors never do. */
const PASSING: ReadonlySet<OrganKind> = new Set(["council", "board", "president"]);

/**
 * The kind of organ that exercises the powers of another on a day, as known at an instant: a commissioner in place of
 * council, board and president (D.L. 104/2020 art. 61), else the organ itself.
 */
export const powersOf = (organs: readonly OrganInOffice[], kind: OrganKind, asOf: AsOf): OrganKind =>
  PASSING.has(kind) && organs.some((organ) => organ.kind === "commissioner" && holds(organ, asOf))
    ? "commissioner"
    : kind;

/** Organs whose decision approves a plan: the board of the body, or of its special agency. */
const APPROVING: readonly OrganKind[] = ["board", "council", "agency-board"];

/** Whether an act can be the approval of a plan: not voided, and of an organ that holds the powers on its day. */
export const approvesPlans = (act: Act, organs: readonly OrganInOffice[], asOf: AsOf): boolean => {
  if (act.voidReason !== null || act.kind === "opinion" || act.kind === "certification") return false;
  const day = act.date ?? asOf.day;
  const organ = organs.find(({ id }) => id === act.organId);
  // An act recorded without its organ is taken at its word: the register says what is missing.
  if (organ === undefined) return act.organId === null;
  return APPROVING.some((kind) => powersOf(organs, kind, { ...asOf, day }) === organ.kind);
};
