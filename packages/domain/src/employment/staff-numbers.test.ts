import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import { missingActs } from "./staff-numbers.ts";

const board = "2013-03-21" as Day;
const giunta = "2013-07-05" as Day;

describe("missingActs", () => {
  it("wants the board's act and the Giunta's confirmation [AMB-20]", () => {
    const acts = { board, giunta };
    expect(missingActs(acts, "2013-07-04" as Day, "boardThenGiunta")).toEqual(["giunta"]);
    expect(missingActs(acts, giunta, "boardThenGiunta")).toEqual([]);
    expect(missingActs({ board: null, giunta }, giunta, "boardThenGiunta")).toEqual(["board"]);
  });

  it("may want the Giunta's act alone [AMB-20]", () => {
    expect(missingActs({ board: null, giunta }, giunta, "giuntaAlone")).toEqual([]);
  });
});
