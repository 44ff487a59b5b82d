import { toMinutes, type Minutes } from "../clock.ts";
import { text, wrong, type Reader } from "../../quantity/reader.ts";
import { WEEK_DAYS, type WeekDay } from "../timetable.ts";

/** Hours and minutes as the regulation prints them: "6,30". */
export const hoursAndMinutes: Reader<Minutes> = (found, place) => {
  const written = text(found, place);
  if (!written.ok) return written;
  const minutes = toMinutes(written.value);
  return minutes.ok
    ? { ok: true, value: minutes.value }
    : wrong(place, 'hours and minutes such as "6,30"', found);
};

/** A value for each day of the week. */
export const forEachDay = <Value>(reader: Reader<Value>): Record<WeekDay, Reader<Value>> =>
  Object.fromEntries(WEEK_DAYS.map((day) => [day, reader])) as Record<WeekDay, Reader<Value>>;
