import type { Day } from "../quantity/day.ts";

/** AMB-20: the board sets the staff numbers and the Giunta confirms them, or the Giunta alone sets them. */
export type StaffNumbersReading = "boardThenGiunta" | "giuntaAlone";

export type StaffNumbersAct = "board" | "giunta";

/** The acts still missing on a day for the staff numbers to be in force; none when they are. */
export const missingActs = (
  acts: Readonly<Record<StaffNumbersAct, Day | null>>,
  on: Day,
  reading: StaffNumbersReading,
): readonly StaffNumbersAct[] => {
  const needed: readonly StaffNumbersAct[] = reading === "giuntaAlone" ? ["giunta"] : ["board", "giunta"];
  return needed.filter((act) => {
    const day = acts[act];
    return day === null || day > on;
  });
};
