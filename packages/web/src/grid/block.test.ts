import { describe, expect, it } from "vitest";
import { readBlock } from "./block.ts";

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
