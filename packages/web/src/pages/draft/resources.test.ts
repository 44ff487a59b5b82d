import type { PlanContentView } from "@albero/contract";
import { describe, expect, it } from "vitest";
import { programmeFrom, programmeKey, readAmount, withAmount } from "./resources.ts";

const named = { mission: "011", code: "005", name: "Promozione e attuazione di politiche" };
const content = {
  nodes: [{ programme: named }],
  uses: [],
  cards: [],
  cardObjectives: [],
} as unknown as PlanContentView;

describe("the programme of an objective", () => {
  it("is found by its key, with the name it has in the plan [DM-27/3/2013]", () => {
    expect(programmeFrom("11.5", content)).toEqual(named);
    expect(programmeFrom("016.005", content)).toEqual({ mission: "016", code: "005", name: "" });
    expect(programmeKey(named)).toBe("011.005");
  });

  it("is none for an empty text, and not understood without its mission [DM-27/3/2013]", () => {
    expect(programmeFrom("", content)).toBeNull();
    expect(programmeFrom("005", content)).toBeUndefined();
  });
});

describe("the resources of an objective", () => {
  it("are read as amounts of euro, thousands as people write them", () => {
    expect(readAmount("235.000,00 €")).toBe("235000.00");
    expect(readAmount("235.000")).toBe("235000.00");
    expect(readAmount("12,5")).toBe("12.50");
    expect(readAmount("")).toBeNull();
    expect([readAmount("molti"), readAmount("-5"), readAmount("1,234")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("stand in the order of the years, each once", () => {
    const before = [{ year: 2022, amount: "1.00" }];
    expect(withAmount(before, 2021, "5.00").map(({ year }) => year)).toEqual([2021, 2022]);
    expect(withAmount(before, 2022, "7.00")).toEqual([{ year: 2022, amount: "7.00" }]);
    expect(withAmount(before, 2022, null)).toEqual([]);
  });
});
