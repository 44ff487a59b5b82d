import { describe, expect, it } from "vitest";
import { readBlock, spread } from "./block.ts";

describe("readBlock", () => {
  it("reads lines and cells as a spreadsheet copies them", () => {
    expect(readBlock("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("keeps line ends and tabs inside quotes", () => {
    expect(readBlock('"a\nb\t""c"""\t2')).toEqual([['a\nb\t"c"', "2"]]);
  });
});

const one = (text: string) => ({ text, columns: 1, rows: 1 });

describe("spread", () => {
  it("says a merged cell once, where it begins, and keeps what stands beside and below it in its place", () => {
    expect(
      spread([[{ text: "2021", columns: 2, rows: 2 }, one("a")], [one("b")], [one("c"), one("d"), one("e")]]),
    ).toEqual([
      ["2021", "", "a"],
      ["", "", "b"],
      ["c", "d", "e"],
    ]);
  });

  it("leaves out lines with nothing in them", () => {
    expect(spread([[one(""), one("")], [one("7")]])).toEqual([["7"]]);
  });
});
