import { describe, expect, it } from "vitest";
import { csvOf } from "./csv.ts";

describe("a list as CSV", () => {
  it("quotes every cell, so that semicolons, quotes and line ends stay inside of it", () => {
    expect(csvOf([["a;b", 'c "d"'], ["e\nf"]])).toBe('\uFEFF"a;b";"c ""d"""\r\n"e\nf"\r\n');
  });

  it("lets no cell be taken for a formula", () => {
    expect(csvOf([["=1+1", "@x", "-2"]])).toBe('\uFEFF"\'=1+1";"\'@x";"\'-2"\r\n');
  });
});
