import { describe, expect, it } from "vitest";
import { italianHolidays } from "../quantity/italian-holidays.ts";
import { holidaysOf } from "./holidays.ts";

describe("the holidays of a body", () => {
  it("are the national ones of the year and its own, as the day of its patron saint", () => {
    expect(holidaysOf(["06-24"])(2021)).toEqual([...italianHolidays(2021), "2021-06-24"]);
    expect(holidaysOf([])(2022)).toEqual(italianHolidays(2022));
  });
});
