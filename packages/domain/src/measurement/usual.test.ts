import { describe, expect, it } from "vitest";
import type { Decimal } from "../quantity/decimal.ts";
import type { RecordedValue } from "./cell.ts";
import { oddityOf, type Usual } from "./usual.ts";

const number = (text: string): RecordedValue => ({ kind: "number", number: text as Decimal });
const after = (...before: readonly string[]): Usual => ({ plausible: null, before: before.map(number) });
const range = { min: "0" as Decimal, max: "100" as Decimal };

describe("oddityOf", () => {
  it("finds nothing odd about a first value", () => {
    expect(oddityOf(number("71"), after())).toBeNull();
  });

  it("tells what is outside of the plausible range before anything else", () => {
    expect(oddityOf(number("101"), { ...after("62"), plausible: range })).toBe("implausible");
    expect(oddityOf(number("100"), { ...after("80"), plausible: range })).toBeNull();
  });

  it("tells a change of more than half of the last value, up or down", () => {
    expect(oddityOf(number("16"), after("10"))).toBe("jump");
    expect(oddityOf(number("4"), after("10"))).toBe("jump");
    expect(oddityOf(number("15"), after("10"))).toBeNull();
    expect(oddityOf(number("3"), after("0"))).toBeNull();
  });

  it("tells a value more than three deviations from those before, where there are enough of them", () => {
    expect(oddityOf(number("120"), after("100", "101", "99", "100"))).toBe("far");
    expect(oddityOf(number("120"), after("100", "101", "99"))).toBeNull();
  });

  it("never calls a day or a value that is not available odd", () => {
    expect(oddityOf({ kind: "not-available", reason: "nessun caso" }, after("10"))).toBeNull();
  });
});
