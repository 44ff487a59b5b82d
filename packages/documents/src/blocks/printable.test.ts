import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf, printable } from "./printable.ts";

describe("printable", () => {
  it("composes letters, so that a font needs one sign for each", () => {
    expect(printable("perche\u0301")).toBe("perché");
  });

  it("makes one line of text with tabs and line ends", () => {
    expect(printable("uno\ttwo \r\n tre\u2028quattro")).toBe("uno two tre quattro");
  });

  it("leaves out marks that hide text or turn the direction of reading", () => {
    expect(printable("paga\u202E001\u202C euro\u200B\uFEFF\u0000\u0007")).toBe("paga001 euro");
  });

  it("keeps soft hyphens and spaces that hold words together", () => {
    expect(printable("super\u00ADcali 30\u00A0%")).toBe("super\u00ADcali 30\u00A0%");
  });

  it("puts the replacement character for half a surrogate pair", () => {
    expect(printable("a\uD83Db")).toBe("a\uFFFDb");
  });

  it("gives text that XML can hold and that is printable as it stands, whatever comes in", () => {
    const anything = fc.array(fc.nat({ max: 0x10_ff_ff })).map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(anything, (text) => {
        const once = printable(text);
        expect(printable(once)).toBe(once);
        expect(once).not.toMatch(/[^\P{C}\u00AD\p{Co}]/u);
      }),
    );
  });
});

describe("paragraphsOf", () => {
  it("divides a text at its line ends and leaves out empty lines", () => {
    expect(paragraphsOf(" Ridurre i tempi.\r\n\r\nAumentare le pratiche.\n")).toEqual([
      "Ridurre i tempi.",
      "Aumentare le pratiche.",
    ]);
  });

  it("gives none for a blank text", () => {
    expect(paragraphsOf(" \n\t")).toEqual([]);
  });
});
