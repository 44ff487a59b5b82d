import { describe, expect, it } from "vitest";
import { isBetween, nextOf, stepOf } from "./move.ts";

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

const small = { rows: 20, columns: 3 };
const at = (row: number, column: number) => ({ row, column });

describe("nextOf", () => {
  it("finds the next wanted place over the end of a line, and none past the last", () => {
    const isWanted = ({ column }: { readonly column: number }) => column === 0;
    expect(nextOf(at(3, 1), small, { step: 1, isWanted })).toEqual(at(4, 0));
    expect(nextOf(at(3, 1), small, { step: -1, isWanted })).toEqual(at(3, 0));
    expect(nextOf(at(19, 1), small, { step: 1, isWanted })).toBeNull();
  });
});

describe("isBetween", () => {
  it("holds for the rectangle between two corners, whichever was first", () => {
    const corners = [at(5, 2), at(3, 1)] as const;
    expect([at(3, 1), at(4, 2), at(5, 2)].every((place) => isBetween(corners, place))).toBe(true);
    expect(isBetween(corners, at(3, 0))).toBe(false);
  });
});
