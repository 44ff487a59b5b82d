import { describe, expect, it } from "vitest";
import { printable } from "../blocks/printable.ts";
import { fit } from "./fit-fonts.ts";
import { coverageOf } from "./font-coverage.ts";
import { isCovered, readFonts } from "./fonts.ts";

describe("fit", () => {
  it("keeps what Italian acts are written with", () => {
    const words =
      "Città – “perché” ≥ 95,00 % ≤ 30 − 1.200 € n. 1° ½ · … ’ Đorđević Ştefan Łódź Σ α Ж → ✓ ■ ●";
    expect(fit(printable(words))).toBe(words);
  });

  it("writes the number of a character that has no sign, so that it neither vanishes nor stops the printing", () => {
    expect(fit(printable("albero 🌳 漢"))).toBe("albero [U+1F333] [U+6F22]");
  });

  it("writes the marks upon such a character as numbers too, and no others", () => {
    expect(fit(printable("\u2ADD\u0338a"))).toBe("[U+2ADD][U+0338]a");
  });
});

describe("coverageOf", () => {
  it("reads from a font which characters it has", () => {
    const [titillium] = readFonts();
    const coverage = coverageOf(titillium ?? Buffer.alloc(0));
    expect(["A", "à", "€", "≥"].map((letter) => coverage.has(letter.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(coverage.has(0x3b1)).toBe(false);
  });

  it("counts the signs that all styles have", () => {
    expect(isCovered(0x41)).toBe(true);
    expect(isCovered(0x1f333)).toBe(false);
  });
});
