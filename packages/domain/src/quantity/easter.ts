import { dayInYear } from "./day-in-year.ts";
import type { Day } from "./day.ts";

/**
 * Easter Sunday of a year of the Gregorian calendar (from 1583 on), by the arithmetic of the Church's tables:
 * the moon's age by the 19 years of its cycle, corrected by centuries, then the Sunday after the full moon.
 */
export const easterSunday = (year: number): Day => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skippedLeaps = century - Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century - 17) / 25)) / 3);
  const age = (skippedLeaps - moonShift + 19 * golden + 15) % 30;
  const late = Math.floor(age / 28) * (1 - Math.floor(29 / (age + 1)) * Math.floor((21 - golden) / 11));
  const moon = age - late;
  const weekDay = (year + Math.floor(year / 4) + moon + 2 - skippedLeaps) % 7;
  const sunday = moon - weekDay;
  const month = 3 + Math.floor((sunday + 40) / 44);
  const day = sunday + 28 - 31 * Math.floor(month / 4);
  return dayInYear(
    year,
    `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` as `${number}-${number}`,
  );
};
