import type { Day, Instant } from "@albero/domain";

/** Columns of every row that holds for a while (foundation 4). */
export type DatedRow = {
  readonly revision: number;
  readonly valid_from: Day;
  readonly valid_to: Day | null;
  readonly recorded_at: Instant;
  readonly superseded_at: Instant | null;
};

/** Columns of what is printed by a plan and replaced as a whole. */
export type ReplacedRow = Pick<DatedRow, "revision" | "recorded_at" | "superseded_at">;

/** Columns of what can be voided with a reason; nothing is deleted. */
export type VoidedRow = { readonly voided_at: Instant | null; readonly void_reason: string | null };
