import { describe, expect, it } from "vitest";
import { meanOf, over, plus, reached, read } from "../objective/testing/small-body.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { checkFormula } from "./check.ts";
import type { FormulaFrame } from "./formula-frame.ts";
import type { Formula } from "./formula.ts";

const MEASURES: Readonly<Record<string, { readonly valueType: "number" | "date"; readonly unit: string }>> = {
  buone: { valueType: "number", unit: "N." },
  totali: { valueType: "number", unit: "N." },
  quota: { valueType: "number", unit: "%" },
  atto: { valueType: "date", unit: "date" },
  bando: { valueType: "date", unit: "date" },
};

const issuesOf = (formula: Formula, about: Partial<FormulaFrame> = {}): readonly string[] =>
  checkFormula(formula, {
    measure: (id) => MEASURES[id] ?? null,
    indicator: () => null,
    hasNode: (id) => id === "2.3.1",
    wanted: "number",
    unit: "N.",
    ...about,
  }).map(({ code }) => code);

const percent = { unit: "%" };
const minus = (left: Formula, right: Formula): Formula => ({ op: "-", left, right });

describe("checkFormula", () => {
  it("finds the plus that the plan prints in place of a division [C-FORM]", () => {
    expect(issuesOf(plus(read("buone"), read("totali")), percent)).toEqual(["percent-without-division"]);
    expect(issuesOf(over(read("buone"), read("totali")), percent)).toEqual([]);
  });

  it("takes a per cent that is made of per cents or achievements [C-FORM]", () => {
    expect(issuesOf(read("quota"), percent)).toEqual([]);
    expect(issuesOf(meanOf(reached("2.3.1")), percent)).toEqual([]);
    expect(issuesOf(read("buone"), percent)).toEqual(["percent-without-division"]);
  });

  it("asks nothing of the kind of an indicator that is no per cent", () => {
    expect(issuesOf(plus(read("buone"), read("totali")))).toEqual([]);
  });

  it("names every measure and node that does not exist, at once [C-FORM]", () => {
    const formula = over(read("sparita"), plus(reached("9.9"), read("persa")));
    expect(
      checkFormula(formula, {
        ...{ measure: () => null, indicator: () => null, hasNode: () => false },
        ...{ wanted: "number", unit: "%" },
      }),
    ).toEqual([
      { code: "unknown-measure", facts: { measure: "sparita" } },
      { code: "unknown-node", facts: { node: "9.9" } },
      { code: "unknown-measure", facts: { measure: "persa" } },
    ]);
  });

  it("keeps dates and numbers apart [LANG-units]", () => {
    expect(issuesOf(plus(read("atto"), read("buone")))).toEqual(["wrong-type"]);
    expect(issuesOf(plus(read("atto"), read("bando")))).toEqual(["wrong-type"]);
    expect(issuesOf(minus(read("bando"), read("atto")))).toEqual([]);
    expect(
      issuesOf({ op: "call", name: "max", arguments: [read("bando"), read("atto")] }, { wanted: "date" }),
    ).toEqual([]);
  });

  it("asks a date of an indicator that is a date, and a number of the others [LANG-kinds]", () => {
    expect(issuesOf(read("atto"))).toEqual(["wrong-result"]);
    expect(issuesOf(read("buone"), { wanted: "date" })).toEqual(["wrong-result"]);
    expect(issuesOf(read("atto"), { wanted: "date", unit: "date" })).toEqual([]);
  });

  it("sees a divisor that is always zero and a function of nothing [LANG-kinds]", () => {
    expect(issuesOf(over(read("buone"), { op: "number", value: "0" as Decimal }))).toEqual([
      "division-by-zero",
    ]);
    expect(issuesOf({ op: "call", name: "mean", arguments: [] })).toEqual(["nothing-to-compute"]);
  });
});
