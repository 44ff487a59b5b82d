import type { Minutes } from "./clock.ts";
import type { WeekDay } from "./timetable.ts";

/** AMB-21: days with afternoon return by the timetable, or any day with work after lunch. */
export type VoucherDays = "returnDays" | "anyAfternoon";

/** Whether a day earns a meal voucher: in either reading only with real work in the afternoon (art. 13 c. 1). */
export const earnsVoucher = (
  { day, afternoon }: { readonly day: WeekDay; readonly afternoon: Minutes },
  returnDays: readonly WeekDay[],
  reading: VoucherDays,
): boolean => afternoon > 0 && (reading === "anyAfternoon" || returnDays.includes(day));
