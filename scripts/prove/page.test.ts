import { describe, expect, it } from "vitest";
import { atLeast, exactly, type Proof } from "./figure.ts";
import { proofPage, withProof } from "./page.ts";

const proof = (suite: string, found: number): Proof => ({
  ...{ suite, about: "What it does.", day: "2026-11-22", commit: "abc1234", machine: "2 cores", seconds: 9 },
  figures: [exactly("lost", found, 0), atLeast("acknowledged", 100, 1)],
});

describe("the page of proofs", () => {
  it("says of each figure whether it is met", () => {
    const page = proofPage([proof("restore", 0), proof("crash", 2)]);
    expect(page).toContain("| lost | 2 | 0 | **not met** |");
    expect(page).toContain("| acknowledged | 100 | at least 1 | met |");
    expect(page.indexOf("## crash")).toBeLessThan(page.indexOf("## restore"));
  });

  it("keeps what was found last of a suite, beside the others", () => {
    const kept = withProof([proof("crash", 2), proof("restore", 0)], proof("crash", 0));
    expect(kept.map(({ suite, figures }) => [suite, figures[0]?.met])).toEqual([
      ["restore", true],
      ["crash", true],
    ]);
  });
});
