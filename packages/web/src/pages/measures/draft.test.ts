import { describe, expect, it } from "vitest";
import { fieldText, readDraft } from "./draft.ts";

const count = { valueType: "number", decimals: 0 } as const;
const percent = { valueType: "number", decimals: 2 } as const;
const day = { valueType: "date", decimals: 0 } as const;

describe("readDraft", () => {
  it("takes a decimal comma as a decimal point", () => {
    expect(readDraft("12,5", percent)).toEqual({ kind: "value", value: { kind: "number", number: "12.5" } });
  });

  it("asks about a point before three digits instead of choosing a reading", () => {
    expect(readDraft("1.234", percent)).toEqual({ kind: "question", readings: ["1234", "1.234"] });
  });

  it("refuses more decimals than the measure has instead of rounding them away", () => {
    expect(readDraft("12,5", count)).toEqual({ kind: "wrong", why: "too-many-decimals" });
  });

  it("reads a day of a measure of dates", () => {
    expect(readDraft("3/2/2021", day)).toEqual({
      kind: "value",
      value: { kind: "date", date: "2021-02-03" },
    });
  });

  it("does not take a number for a day", () => {
    expect(readDraft("12", day)).toEqual({ kind: "wrong", why: "not-a-day" });
  });
});

describe("fieldText", () => {
  it("shows a number with the decimal comma and no thousands, so that it can be read back as it is", () => {
    expect(fieldText({ kind: "number", number: "1234.50" })).toBe("1234,50");
  });

  it("shows nothing for a value that is not available, which the state says in words", () => {
    expect(fieldText({ kind: "not-available", reason: "rilevazione annuale" })).toBe("");
  });
});
