import { describe, expect, it } from "vitest";
import { isr2013Employment } from "../regulation/isr/2013-employment.ts";
import { bandsThatDoNotFit, entersInBand, leavesInBand, lunchOf } from "./bands.ts";
import { clockText } from "./clock.ts";

const { bands, timetable } = isr2013Employment.hours;
const at = (hours: number, minutes: number): number => hours * 60 + minutes;

describe("bands of the day", () => {
  it("hold entries from 7:30 to 8:25 and not a minute later [ISR-19.3]", () => {
    const times = [at(7, 29), at(7, 30), at(8, 25), at(8, 26)];
    expect(times.map((time) => entersInBand(bands, time))).toEqual([false, true, true, false]);
  });

  it("let people return or leave in the early afternoon every day, in the evening on long days [AMB-17, ISR-19.3]", () => {
    const leaves = (day: "mon" | "tue", time: number) => leavesInBand(bands, { day, time }, "returnOrExit");
    expect([leaves("mon", at(14, 0)), leaves("tue", at(14, 0))]).toEqual([true, true]);
    expect([leaves("mon", at(17, 30)), leaves("tue", at(17, 30))]).toEqual([false, true]);
  });

  it("may keep the early afternoon for the exit of short days [AMB-17]", () => {
    const leaves = (day: "mon" | "tue") => leavesInBand(bands, { day, time: at(14, 0) }, "shortDayExit");
    expect([leaves("mon"), leaves("tue")]).toEqual([true, false]);
  });

  it("do not fit the time due of any day, which is shown as a warning [C-HOUR]", () => {
    const misfits = bandsThatDoNotFit(bands, timetable);
    const shown = misfits.map(({ day, earliestExit, latestExit }) => [
      day,
      clockText(earliestExit),
      clockText(latestExit),
    ]);
    expect(shown).toEqual([
      ["mon", "14:00", "14:55"],
      ["tue", "17:15", "18:10"],
      ["wed", "14:00", "14:55"],
      ["thu", "17:15", "18:10"],
      ["fri", "14:00", "14:55"],
    ]);
  });

  it("fit a day short enough for both its ends", () => {
    expect(bandsThatDoNotFit(bands, { ...timetable, mon: at(6, 0) }).map(({ day }) => day)).not.toContain(
      "mon",
    );
  });
});

describe("lunchOf", () => {
  const valid = (from: number, to: number, forService = false) =>
    lunchOf(bands, { from, to, forService }).valid;

  it("asks for thirty minutes between 13:30 and 14:45 [ISR-19.4]", () => {
    expect(valid(at(13, 30), at(14, 0))).toBe(true);
    expect(valid(at(14, 15), at(14, 45))).toBe(true);
    expect(valid(at(13, 30), at(13, 59))).toBe(false);
    expect(valid(at(13, 29), at(14, 0))).toBe(false);
    expect(valid(at(14, 20), at(14, 50))).toBe(false);
  });

  it("lets reasons of service move it, but not run backwards [ISR-19.4]", () => {
    expect(valid(at(14, 20), at(14, 50), true)).toBe(true);
    expect(valid(at(14, 50), at(14, 20), true)).toBe(false);
  });
});
