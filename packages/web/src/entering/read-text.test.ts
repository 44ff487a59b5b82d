import { describe, expect, it } from "vitest";
import { fieldText, readText } from "./read-text.ts";

const count = { valueType: "number", decimals: 0, unit: "N." } as const;
const percent = { valueType: "number", decimals: 2, unit: "%" } as const;
const day = { valueType: "date", decimals: 0, unit: "N." } as const;

describe("readText", () => {
  it("takes a decimal comma as a decimal point", () => {
    expect(readText("12,5", percent)).toEqual({ kind: "value", value: { kind: "number", number: "12.5" } });
  });

  it("asks about a point before three digits instead of choosing a reading", () => {
    expect(readText("1.234", percent)).toEqual({ kind: "question", readings: ["1234", "1.234"] });
  });

  it("refuses more decimals than the measure has instead of rounding them away", () => {
    expect(readText("12,5", count)).toEqual({ kind: "wrong", why: "too-many-decimals" });
  });

  it("reads a day of a measure of dates", () => {
    expect(readText("3/2/2021", day)).toEqual({
      kind: "value",
      value: { kind: "date", date: "2021-02-03" },
    });
  });

  it("takes a per cent with its sign", () => {
    expect(readText("57,00 %", percent)).toEqual({
      kind: "value",
      value: { kind: "number", number: "57.00" },
    });
  });

  it("takes yes and no in both languages, and refuses anything else for an answer", () => {
    const answer = { valueType: "number", decimals: 0, unit: "sì/no" } as const;
    expect(["Sì", "si", "yes", "1"].map((text) => readText(text, answer))).toEqual(
      Array(4).fill({ kind: "value", value: { kind: "number", number: "1" } }),
    );
    expect(readText("No", answer)).toEqual({ kind: "value", value: { kind: "number", number: "0" } });
    expect(readText("forse", answer)).toEqual({ kind: "wrong", why: "not-an-answer" });
  });

  it("does not take a number for a day", () => {
    expect(readText("12", day)).toEqual({ kind: "wrong", why: "not-a-day" });
  });
});

describe("fieldText", () => {
  it("shows a number with the decimal comma and no thousands, so that it can be read back as it is", () => {
    expect(fieldText({ kind: "number", number: "1234.50" }, percent)).toBe("1234,50");
  });

  it("shows a yes as a word", () => {
    expect(fieldText({ kind: "number", number: "1" }, { unit: "sì/no" })).toBe("sì");
  });

  it("shows nothing for a value that is not available, which the state says in words", () => {
    expect(fieldText({ kind: "not-available", reason: "rilevazione annuale" }, count)).toBe("");
  });
});
