import { describe, expect, it } from "vitest";
import { meanOf, over, plus, reached, read } from "../objective/testing/small-body.ts";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { IndicatorId } from "../quantity/id.ts";
import { formulaInWords } from "../vocabulary/formula-writing.ts";
import type { Language } from "../vocabulary/language.ts";
import { describeFormula } from "./describe.ts";
import type { Formula } from "./formula.ts";

const names = { measure: (id: string) => id, indicator: (id: string) => id, node: (id: string) => id };
const inWords = (formula: Formula, language: Language = "it") =>
  describeFormula(formula, formulaInWords(names, language));
const minus = (left: Formula, right: Formula): Formula => ({ op: "-", left, right });
const [a, b, c] = [read("a"), read("b"), read("c")];

describe("describeFormula", () => {
  it("says it in words, by name [LANG-words-out]", () => {
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

  it("writes numbers and dates in the reader's form [LANG-words-out]", () => {
    expect(inWords(plus(a, { op: "number", value: "1234.5" as Decimal }))).toBe("«a» più 1.234,5");
    expect(inWords(minus(a, { op: "date", value: "2021-05-15" as Day }))).toBe("«a» meno 15/05/2021");
  });

  it("has words for every leaf [LANG-words-out]", () => {
    const leaves: readonly (readonly [Formula, string])[] = [
      [{ op: "percent", value: "12.5" as Decimal }, "12,5 %"],
      [{ op: "duration", amount: 3, unit: "month" }, "3 mesi"],
      [{ op: "indicator", indicator: "Tempo medio" as IndicatorId }, "indicatore Tempo medio"],
      [{ op: "negate", operand: plus(a, b) }, "meno («a» più «b»)"],
    ];
    for (const [formula, words] of leaves) expect(inWords(formula)).toBe(words);
    const level: Formula = { op: "achievements", below: null, level: "operational" };
    expect(inWords({ op: "call", name: "mean", arguments: [level] })).toContain("obiettivi operativi");
  });

  it("shows what a view takes in: one thing bare, an operation in brackets", () => {
    const before = (part: Formula): Formula => ({ op: "call", name: "previous-year", arguments: [part] });
    expect(inWords(before(a))).not.toContain("(");
    expect(inWords(before(plus(a, b)))).toContain("(«a» più «b»)");
    expect(inWords({ op: "call", name: "sum", arguments: [plus(a, b), c] })).not.toContain("(");
  });

  it("brackets a comparison inside a comparison on either side, and nothing that binds more", () => {
    const more = (left: Formula, right: Formula): Formula => ({ op: ">", left, right });
    expect(inWords(more(plus(a, b), c))).not.toContain("(");
    expect(inWords(more(more(a, b), c))).toMatch(/^\(«a» .* «b»\) .* «c»$/);
    expect(inWords(minus(minus(a, b), c))).toBe("«a» meno «b» meno «c»");
    expect(inWords(minus(a, minus(b, c)))).toBe("«a» meno («b» meno «c»)");
  });
});
