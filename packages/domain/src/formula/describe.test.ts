import { describe, expect, it } from "vitest";
import { meanOf, over, plus, reached, read } from "../objective/testing/small-body.ts";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import { formulaInCodes, formulaInWords } from "../vocabulary/formula-writing.ts";
import type { Language } from "../vocabulary/language.ts";
import { describeFormula } from "./describe.ts";
import type { Formula } from "./formula.ts";

const names = { measure: (id: string) => id, node: (id: string) => id };
const inCodes = (formula: Formula, language: Language = "it") =>
  describeFormula(formula, formulaInCodes(names, language));
const inWords = (formula: Formula, language: Language = "it") =>
  describeFormula(formula, formulaInWords(names, language));
const minus = (left: Formula, right: Formula): Formula => ({ op: "-", left, right });
const [a, b, c] = [read("a"), read("b"), read("c")];

describe("describeFormula", () => {
  it("writes the codes of the day with the signs of the plan [F7d]", () => {
    expect(inCodes(over(read("Dip-Form"), plus(read("Unit_Stab"), read("N_Dir"))))).toBe(
      "Dip-Form / (Unit_Stab + N_Dir)",
    );
    const renamed = { ...names, measure: (id: string) => (id === "N_Dir" ? "N_Dirigenti" : id) };
    expect(describeFormula(read("N_Dir"), formulaInCodes(renamed, "it"))).toBe("N_Dirigenti");
  });

  it("writes the brackets that are needed and no others", () => {
    expect(inCodes(minus(minus(a, b), c))).toBe("a - b - c");
    expect(inCodes(minus(a, minus(b, c)))).toBe("a - (b - c)");
    expect(inCodes(over(over(a, b), c))).toBe("a / b / c");
    expect(inCodes(over(a, over(b, c)))).toBe("a / (b / c)");
    expect(inCodes(plus(over(a, b), c))).toBe("a / b + c");
  });

  it("keeps a code with blanks together", () => {
    expect(inCodes(over(read("DFP 1.3"), read("Tot_Servizi-Pag")))).toBe("[DFP 1.3] / Tot_Servizi-Pag");
  });

  it("calls functions in the reader's language", () => {
    const mean = meanOf(reached("2.3.1"), reached("2.3.2"));
    expect(inCodes(mean)).toBe("media(raggiungimento(2.3.1); raggiungimento(2.3.2))");
    expect(inCodes(mean, "en")).toBe("mean(achievement(2.3.1); achievement(2.3.2))");
  });

  it("says it in words, by name", () => {
    const share = over(read("Dipendenti formati"), plus(read("Stabili"), read("Dirigenti")));
    expect(inWords(share)).toBe("«Dipendenti formati» diviso («Stabili» più «Dirigenti»)");
    expect(inWords(share, "en")).toBe("“Dipendenti formati” divided by (“Stabili” plus “Dirigenti”)");
  });

  it("puts a mean in words in brackets where it would run on", () => {
    expect(inWords(over(meanOf(a, b, c), b))).toBe("(media di «a», «b» e «c») diviso «b»");
    expect(inWords(meanOf(reached("2.3.1"), reached("2.3.2")))).toBe(
      "media di grado di raggiungimento dell’obiettivo 2.3.1 e grado di raggiungimento dell’obiettivo 2.3.2",
    );
  });

  it("writes numbers and dates in the reader's form", () => {
    expect(inCodes(plus(a, { op: "number", value: "1234.5" as Decimal }))).toBe("a + 1.234,5");
    expect(inCodes(minus(a, { op: "date", value: "2021-05-15" as Day }))).toBe("a - 15/05/2021");
  });
});
