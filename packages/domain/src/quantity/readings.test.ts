import { describe, expect, it } from "vitest";
import { defaultsOf, readingsOf, reasonsAsked, type Choices } from "./choice.ts";
import { readings, readingsOrWord } from "./readings.ts";

type Options = { readonly average: "heads" | "equivalents"; readonly fund: "whole" | "performance" };

const choices: Choices<Options> = {
  average: { point: "AMB-02", default: "heads", alternatives: ["equivalents"], reasonInAct: true },
  fund: { point: "P-E12c", default: null, alternatives: ["whole", "performance"], reasonInAct: false },
};
const settled: Choices<Pick<Options, "average">> = { average: choices.average };

describe("readings", () => {
  it("takes the default of what is not named", () => {
    expect(readings(settled)(undefined, "reading")).toEqual({ ok: true, value: { average: "heads" } });
    expect(readings(choices)({ fund: "whole" }, "reading")).toEqual({
      ok: true,
      value: { average: "heads", fund: "whole" },
    });
  });

  it("asks for a choice where there is no default [P-E12c]", () => {
    expect(readings(choices)(undefined, "reading")).toMatchObject({
      ok: false,
      problems: [{ code: "not-chosen", facts: { point: "P-E12c", known: "whole, performance" } }],
    });
  });

  it("refuses a reading nobody offers and an option nobody knows", () => {
    expect(readings(settled)({ average: "equivalent" }, "reading").ok).toBe(false);
    expect(readings(settled)({ averge: "heads" }, "reading").ok).toBe(false);
  });
});

describe("readingsOrWord", () => {
  it("takes one word for one departure from the defaults", () => {
    expect(readingsOrWord(settled)("equivalents", "reading")).toEqual({
      ok: true,
      value: { average: "equivalents" },
    });
    expect(readingsOrWord(settled)({ average: "heads" }, "reading").ok).toBe(true);
    expect(readingsOrWord(settled)("literal", "reading")).toMatchObject({
      problems: [{ facts: { expected: "one of: heads, equivalents" } }],
    });
  });
});

describe("choices", () => {
  it("name the default first", () => {
    expect(readingsOf(choices.average)).toEqual(["heads", "equivalents"]);
    expect(readingsOf(choices.fund)).toEqual(["whole", "performance"]);
  });

  it("ask the act for a reason where practice doubts the default, and show what else there was [P-E12a]", () => {
    expect(reasonsAsked(choices, { average: "heads", fund: "whole" })).toEqual([
      { point: "AMB-02", taken: "heads", others: ["equivalents"] },
    ]);
  });

  it("have defaults only when every point has one", () => {
    expect(defaultsOf(settled)).toEqual({ average: "heads" });
    expect(defaultsOf(choices)).toBeNull();
  });
});
