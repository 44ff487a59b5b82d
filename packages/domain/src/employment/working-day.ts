import type { Minutes } from "./clock.ts";

/** Why time beyond the day counts as overtime (art. 20 c. 2); `null` when nobody asked for it or ratified it. */
export type OvertimeGround = "requested" | "preauthorised" | "ratified" | null;

/** AMB-16: travel beyond the day is not counted, or is ordinary time to recover. */
export type TravelReading = "notCounted" | "toRecover";

export type DayWorked = {
  readonly entry: Minutes;
  readonly exit: Minutes;
  readonly pause: Minutes;
  readonly travel: Minutes;
  readonly overtime: OvertimeGround;
};

export type DayAccount = {
  readonly worked: Minutes;
  readonly due: Minutes;
  /** Ordinary time of the day: work, then travel, up to the time due. */
  readonly ordinary: Minutes;
  readonly shortfall: Minutes;
  readonly overtime: Minutes;
  /** Work beyond the day that nobody asked for. */
  readonly notRecognised: Minutes;
  readonly travelBeyond: Minutes;
  /** Travel beyond the day given back as time off, where it is so read. */
  readonly toRecover: Minutes;
};

/**
 * The account of a day: work beyond the time due is overtime only if recognised, and travel fills the day up to its
 * length without ever becoming overtime (art. 14 c. 3, 19 c. 4, 20 c. 2).
 */
export const accountOf = (day: DayWorked, due: Minutes, reading: TravelReading): DayAccount => {
  const worked = day.exit - day.entry - day.pause;
  const beyond = Math.max(0, worked - due);
  const ordinary = Math.min(due, worked + day.travel);
  const travelBeyond = day.travel - Math.min(day.travel, Math.max(0, due - worked));
  return {
    worked,
    due,
    ordinary,
    shortfall: due - ordinary,
    overtime: day.overtime === null ? 0 : beyond,
    notRecognised: day.overtime === null ? beyond : 0,
    travelBeyond,
    toRecover: reading === "toRecover" ? travelBeyond : 0,
  };
};
