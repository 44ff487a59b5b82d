import { describe, expect, it } from "vitest";
import { readDay } from "./read-day.ts";

describe("readDay", () => {
  it.each([
    ["15/05/2021", "2021-05-15"],
    ["5/1/2021", "2021-01-05"],
    ["05.01.2021", "2021-01-05"],
    ["05-01-2021", "2021-01-05"],
    [" 2021-01-05 ", "2021-01-05"],
  ])("reads %s as %s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each(["", "30/02/2021", "15/05/21", "2021", "31/04/2021", "domani"])(
    "refuses %j, which is no day",
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});
