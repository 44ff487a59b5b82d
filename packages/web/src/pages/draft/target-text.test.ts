import { describe, expect, it } from "vitest";
import { readTarget, targetAsWritten } from "./target-text.ts";

const atLeast = { direction: ">=" } as const;

describe("a target as it is written", () => {
  it("is a formula where it begins with an equals sign and is no number", () => {
    const value = { kind: "formula", formula: "N_Pratiche * 1,05" } as const;
    expect(readTarget("= N_Pratiche * 1,05", atLeast)).toEqual({ kind: "value", value });
    expect(targetAsWritten(value)).toBe("= N_Pratiche * 1,05");
    expect(readTarget(targetAsWritten(value), atLeast)).toEqual({ kind: "value", value });
  });

  it("is the number itself where the equals sign stands for exactly", () => {
    const value = { kind: "number", number: "80.5" };
    expect(readTarget("= 80,5 %", { direction: "=" })).toEqual({ kind: "value", value });
    expect(readTarget("N_Pratiche", atLeast)).toEqual({ kind: "wrong", why: "not-a-number" });
  });

  it("is a formula also for a day, a range and an answer", () => {
    for (const direction of ["by", "within", "is"] as const)
      expect(readTarget("= X", { direction })).toMatchObject({ value: { kind: "formula", formula: "X" } });
  });
});
