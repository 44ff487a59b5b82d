import type { Minutes } from "./clock.ts";
import type { WeekDay } from "./timetable.ts";

/** A band of the day, both ends inside it, on some days of the week. */
export type Band = { readonly days: readonly WeekDay[]; readonly from: Minutes; readonly to: Minutes };

/**
 * AMB-17: the text calls all bands "entry". Read here: the first is entry and the others allow return or exit; the
 * other reading keeps the early afternoon band for the exit of short days alone.
 */
export type BandsReading = "returnOrExit" | "shortDayExit";

/** The bands of art. 19 c. 3 and the lunch of c. 4. */
export type Bands = {
  readonly entry: Band;
  readonly early: Band;
  readonly late: Band;
  readonly lunch: { readonly from: Minutes; readonly to: Minutes; readonly atLeast: Minutes };
};

const isIn = (band: Band, time: Minutes): boolean => band.from <= time && time <= band.to;

/** Whether an entry falls in its band: 8,25 does, 8,26 does not. */
export const entersInBand = (bands: Bands, time: Minutes): boolean => isIn(bands.entry, time);

/** Whether a return or an exit falls in a band of that day. */
export const leavesInBand = (
  bands: Bands,
  { day, time }: { readonly day: WeekDay; readonly time: Minutes },
  reading: BandsReading,
): boolean => {
  const isLong = bands.late.days.includes(day);
  const early = bands.early.days.includes(day) && (reading === "returnOrExit" || !isLong);
  return (early && isIn(bands.early, time)) || (isLong && isIn(bands.late, time));
};

export type LunchBreak = {
  readonly from: Minutes;
  readonly to: Minutes;
  /** Whether reasons of service moved or shortened it (art. 19 c. 4). */
  readonly forService: boolean;
};

/** Length of a lunch break and whether it is as the regulation asks: inside the band and long enough. */
export const lunchOf = (
  { lunch }: Bands,
  { from, to, forService }: LunchBreak,
): { readonly minutes: Minutes; readonly valid: boolean } => {
  const minutes = to - from;
  const isRegular = from >= lunch.from && to <= lunch.to && minutes >= lunch.atLeast;
  return { minutes, valid: minutes >= 0 && (isRegular || forService) };
};

/**
 * Days on which no entry in its band and exit in an exit band leave room for the time due, lunch included on long
 * days: the bands cannot be kept without a balance of hours.
 */
export const bandsThatDoNotFit = (
  bands: Bands,
  due: Readonly<Record<WeekDay, Minutes>>,
): readonly { readonly day: WeekDay; readonly earliestExit: Minutes; readonly latestExit: Minutes }[] =>
  bands.entry.days.flatMap((day) => {
    const isLong = bands.late.days.includes(day);
    const pause = isLong ? bands.lunch.atLeast : 0;
    const exit = isLong ? bands.late : bands.early;
    const [earliestExit, latestExit] = [bands.entry.from, bands.entry.to].map(
      (entry) => entry + due[day] + pause,
    );
    if (earliestExit === undefined || latestExit === undefined) return [];
    return isIn(exit, earliestExit) && isIn(exit, latestExit) ? [] : [{ day, earliestExit, latestExit }];
  });
