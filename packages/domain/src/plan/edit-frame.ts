import type { Direction, GivenFrom } from "../indicator/indicator.ts";
import type { CommonLibrary } from "./common-library.ts";
import type { PlanContent } from "./content.ts";

/** What a definition of the library must be known by to place it in a plan. */
export type LibraryIndicator = {
  readonly id: string;
  readonly version: number;
  readonly direction: Direction;
  readonly given?: GivenFrom;
};

/** What an edit is checked against beside the draft itself. */
export type EditFrame = {
  /** What the draft is a revision of: its things are struck out, never removed; `null` for a first version. */
  readonly base: PlanContent | null;
  /** Every unit the body has, whatever its time. */
  readonly unitIds: ReadonlySet<string>;
  readonly indicators: readonly LibraryIndicator[];
  /** Common objectives the body knows, in all their versions. */
  readonly commonLibraries: readonly CommonLibrary[];
};

export const EDIT_PROBLEMS = [
  "unknown-thing",
  "unknown-parent",
  "unknown-unit",
  "unknown-indicator",
  "unknown-sibling",
  "id-taken",
  "code-missing",
  "title-missing",
  "wrong-level",
  "into-itself",
  "reason-missing",
  "weight-outside",
  "target-wrong-kind",
  "range-turned",
  "scale-threshold",
  "scale-worth",
  "has-parts",
  "must-be-struck-out",
  "nothing-to-set",
  "given-locked",
  "given-unknown",
] as const;
/** Why an edit cannot be made. */
export type EditProblem = (typeof EDIT_PROBLEMS)[number];
