import { describe, expect, it } from "vitest";
import { findCode } from "./find-code.ts";
import { nearest } from "./proposal.ts";

const CODES = ["Unit_Stab", "N_Dir", "Dip-Form", "media", "somma"];

describe("nearest", () => {
  it("proposes what one letter more, less, changed or swapped makes of the word, capitals aside", () => {
    expect(nearest("Unit_Sta", CODES)).toBe("Unit_Stab");
    expect(nearest("Unit_Stabb", CODES)).toBe("Unit_Stab");
    expect(nearest("Unit_Stob", CODES)).toBe("Unit_Stab");
    expect(nearest("Untit_Sab", ["Unit_Stab"])).toBe("Unit_Stab");
    expect(nearest("emdia", CODES)).toBe("media");
    expect(nearest("MEDIA", CODES)).toBe("media");
  });

  it("takes a swap for one change, and letters that only look like one for two", () => {
    expect(nearest("ba", ["ab"])).toBe("ab");
    expect(nearest("bc", ["ab"])).toBeNull();
    expect(nearest("ca", ["ab"])).toBeNull();
  });

  it("proposes the nearest of several, the first where two are as near", () => {
    expect(nearest("medie", ["medii", "media", "medie_"])).toBe("medii");
    expect(nearest("sommma", ["soma", "somma"])).toBe("somma");
  });

  it("proposes nothing when more than a third would have to change", () => {
    expect(nearest("abcdef", ["abcdxy"])).toBe("abcdxy");
    expect(nearest("abcdef", ["abcxyz"])).toBeNull();
    expect(nearest("a", ["b"])).toBe("b");
    expect(nearest("a", ["bc"])).toBeNull();
    expect(nearest("abc", ["abcde"])).toBeNull();
    expect(nearest("x", [])).toBeNull();
  });

  it("compares words up to 64 letters, and no longer ones", () => {
    expect(nearest("a".repeat(64), ["a".repeat(63)])).toBe("a".repeat(63));
    expect(nearest("a".repeat(65), ["a".repeat(64)])).toBeNull();
  });
});

describe("findCode", () => {
  const ids = new Map([
    ["Med", 1],
    ["med", 2],
    ["N_Dir", 3],
  ]);

  it("finds the code as it is written before all that only reads alike", () => {
    expect([findCode(ids, "Med"), findCode(ids, "med")]).toEqual([1, 2]);
  });

  it("finds it with other capitals where only one reads so", () => {
    expect([findCode(ids, "n_dir"), findCode(ids, "MED"), findCode(ids, "n_di")]).toEqual([3, null, null]);
    expect(findCode(new Map([["İ", 1]]), "i̇")).toBeNull();
  });
});
