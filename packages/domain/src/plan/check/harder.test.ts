import { describe, expect, it } from "vitest";
import type { Decimal } from "../../quantity/decimal.ts";
import { easierBy, type Asked } from "./harder.ts";

const range = (from: string, to: string): Asked => ({
  ...{ kind: "range", from: from as Decimal, to: to as Decimal },
});
const number = (text: string): Asked => ({ kind: "number", number: text as Decimal });
const answer = (yes: boolean): Asked => ({ kind: "answer", yes });

describe("a range that is asked", () => {
  it("is met by a result inside of it, its ends included, and not by one outside", () => {
    const asked = range("10", "20");
    expect(["10", "15", "20"].map((text) => easierBy(asked, number(text), "within"))).toEqual([0, 0, 0]);
    expect(easierBy(asked, number("7.5"), "within")).toBe(-2.5);
    expect(easierBy(asked, number("21"), "within")).toBe(-1);
  });

  it("is easier than another by as much as it is wider at one of its ends", () => {
    expect(easierBy(range("8", "20"), range("10", "20"), "within")).toBe(2);
    expect(easierBy(range("10", "23"), range("10", "20"), "within")).toBe(3);
    expect(easierBy(range("12", "18"), range("10", "20"), "within")).toBe(-2);
  });

  it("cannot be compared with a day", () => {
    expect(easierBy(range("1", "2"), { kind: "date", date: "2021-01-01" as never }, "within")).toBeNull();
  });
});

describe("an answer that is asked", () => {
  it("is met by the same answer, given as such or counted as 1 and 0", () => {
    expect(easierBy(answer(true), answer(true), "is")).toBe(0);
    expect(easierBy(answer(true), number("1"), "is")).toBe(0);
    expect(easierBy(answer(false), number("0"), "is")).toBe(0);
    expect(easierBy(answer(true), number("0"), "is")).toBe(-1);
  });
});
