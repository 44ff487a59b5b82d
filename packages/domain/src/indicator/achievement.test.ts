import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredths } from "../quantity/hundredths.ts";
import { closing as step, worth } from "./testing/scored.ts";

describe("achieve", () => {
  it("is value over target for at least, and never above the cap [R17.1]", () => {
    expect(worth("47.5 >= 70")).toBe(67.86);
    expect(worth("70 >= 70")).toBe(100);
    expect(worth("84 >= 70")).toBe(100);
    expect(worth("84 >= 70", { cap: hundredths(12_000) })).toBe(120);
    expect(step("84 >= 70")).toMatchObject({ reached: true, capped: true });
  });

  it("is target over value for at most [R17.1]", () => {
    expect(worth("2 <= 2")).toBe(100);
    expect(worth("2.4 <= 2")).toBe(83.33);
    expect(worth("0 <= 2")).toBe(100);
  });

  it("gives nothing for less than nothing", () => {
    expect(worth("-5 >= 70")).toBe(0);
  });

  it("is all or nothing where the target is not above zero, since a ratio says nothing there", () => {
    expect(worth("-1 <= -2")).toBe(0);
    expect(worth("-3 <= -2")).toBe(100);
    expect(worth("0 >= 0")).toBe(100);
    expect(worth("1 <= 0")).toBe(0);
    expect(step("1 <= 0")).toMatchObject({ rule: "all-or-nothing", reached: false });
  });

  it("does not take 3 for more than 3, nor 59 for less than 59 [R5.2-operators]", () => {
    expect(worth("3 > 3")).toBe(99.99);
    expect(worth("4 > 3")).toBe(100);
    expect(worth("59 < 59")).toBe(99.99);
    expect(worth("58.37 < 60")).toBe(100);
    expect(worth("3 >= 3")).toBe(100);
  });

  it("is all or nothing where exactly so much is asked [R5.2-operators]", () => {
    expect(worth("4 = 4")).toBe(100);
    expect(worth("3.99 = 4")).toBe(0);
  });

  it("takes a date on its last day and not after it [R5.1-date]", () => {
    expect(worth("2021-03-31 by 2021-03-31")).toBe(100);
    expect(worth("2021-04-01 by 2021-03-31")).toBe(0);
  });

  it("loses so much for each day late where the body says so [R17.1]", () => {
    const decay = { lostPerDayLate: hundredths(150) };
    expect(worth("2021-04-09 by 2021-03-31", decay)).toBe(86.5);
    expect(worth("2021-12-31 by 2021-03-31", decay)).toBe(0);
    expect(worth("2021-03-30 by 2021-03-31", decay)).toBe(100);
  });

  it("compares no date with a number", () => {
    expect(step("2021-04-09 by 12")).toBeNull();
    expect(step("12 >= 2021-04-09")).toBeNull();
  });

  const amounts = fc.integer({ min: -1_000, max: 100_000 }).map((digits) => digits / 100);
  const goals = fc.integer({ min: 1, max: 100_000 }).map((digits) => digits / 100);
  const better = { ">=": 1, ">": 1, "<=": -1, "<": -1 } as const;
  const directions = fc.constantFrom(">=" as const, ">" as const, "<=" as const, "<" as const);

  it("never falls when the value gets better", () => {
    fc.assert(
      fc.property(fc.tuple(amounts, amounts), goals, directions, (pair, target, direction) => {
        const [worse, best] = pair.toSorted((x, y) => (x - y) * better[direction]);
        const [low = 0, high = 0] = [worse, best].map((value) => worth(`${value} ${direction} ${target}`));
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  it("stays between nothing and the cap, and reaches a strict 100 only when it is met", () => {
    fc.assert(
      fc.property(amounts, goals, directions, (value, target, direction) => {
        const made = step(`${value} ${direction} ${target}`);
        expect(made?.achievement).toBeGreaterThanOrEqual(0);
        expect(made?.achievement).toBeLessThanOrEqual(10_000);
        if (direction === ">" || direction === "<") expect(made?.achievement === 10_000).toBe(made?.reached);
      }),
    );
  });
});
