import { describe, expect, it } from "vitest";
import { stepOf } from "./use-grid.ts";

const size = { rows: 30, columns: 3 };

describe("stepOf", () => {
  it.each([
    ["ArrowDown", false, { row: 6, column: 1 }],
    ["ArrowUp", false, { row: 4, column: 1 }],
    ["ArrowRight", false, { row: 5, column: 2 }],
    ["Home", false, { row: 5, column: 0 }],
    ["End", false, { row: 5, column: 2 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 29, column: 2 }],
    ["PageDown", false, { row: 15, column: 1 }],
  ] as const)("goes with %s (control: %s) where a spreadsheet would", (key, isWithControl, to) => {
    expect(stepOf({ key, isWithControl }, { row: 5, column: 1 }, size)).toEqual(to);
  });

  it("stays within the grid", () => {
    expect(stepOf({ key: "PageUp", isWithControl: false }, { row: 2, column: 0 }, size)).toEqual({
      row: 0,
      column: 0,
    });
  });

  it("moves nothing for a letter", () => {
    expect(stepOf({ key: "a", isWithControl: false }, { row: 2, column: 0 }, size)).toBeNull();
  });
});
