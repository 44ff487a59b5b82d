import type { SeatId, UnitId } from "../quantity/id.ts";
import type { Dated } from "./dated.ts";

/** Level of an organisational unit: top, area, service, office, special agency. */
export const UNIT_TYPES = ["top", "area", "service", "office", "special-agency"] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/** An organisational unit (unità organizzativa) as it was over a stretch of time; units form a tree. */
export type Unit = Dated & {
  readonly id: UnitId;
  readonly slug: string;
  readonly name: string;
  readonly type: UnitType;
  readonly parentId: UnitId | null;
  /** Title of who heads it, never a name. */
  readonly headRole: string | null;
  /** Whether the head holds the post for the time being, besides another. */
  readonly headAdInterim: boolean;
  readonly functions: readonly string[];
  readonly notes: readonly string[];
};

/** A seat of the body (sede). */
export type Seat = {
  readonly id: SeatId;
  readonly slug: string;
  readonly kind: string;
  readonly code: string | null;
  readonly city: string;
  readonly address: string;
};
