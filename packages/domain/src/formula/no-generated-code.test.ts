import { describe, expect, it } from "vitest";
import { numberOutcome } from "../quantity/outcome.ts";
import { italianHolidays } from "../quantity/italian-holidays.ts";
import { evaluateFormula } from "./evaluate.ts";
import { parse } from "./testing/codes.ts";

/** As a script of a page would have it: the constructor of functions, without its name. */
const compile = (text: string): unknown => Reflect.construct(parse.constructor, [text]);

describe("the language, where no text may become code", () => {
  it("is computed under the flag that forbids it, as all tests of the rules are [LANG-no-code]", () => {
    expect(() => compile("return 1")).toThrow("Code generation from strings disallowed");
    const parsed = parse("8/2*4");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { outcome } = evaluateFormula(parsed.value, {
      measure: () => numberOutcome(1),
      indicator: () => numberOutcome(1),
      node: () => ({ outcome: numberOutcome(1), achievement: null, leaves: false }),
      nodesBelow: () => [],
      lessIsBetter: false,
      holidaysOf: italianHolidays,
    });
    expect(outcome).toEqual(numberOutcome(16));
  });
});
