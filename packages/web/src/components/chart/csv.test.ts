import { describe, expect, it } from "vitest";
import { csvAddress, csvOf } from "./csv.ts";

describe("a table as a file", () => {
  it("keeps decimal commas, and quotes what would end a cell", () => {
    expect(
      csvOf(
        ["Periodo", "2021"],
        [
          ["I; «uno»", "1.234,50"],
          ['detto "due"', "–"],
        ],
      ),
    ).toBe('Periodo;2021\r\n"I; «uno»";1.234,50\r\n"detto ""due""";–\r\n');
  });

  it("is downloaded whole, letters with accents too", () => {
    const address = csvAddress(["Unità"], [["42"]]);
    expect(decodeURIComponent(address.split(",").slice(1).join(","))).toBe("\uFEFFUnità\r\n42\r\n");
  });
});
