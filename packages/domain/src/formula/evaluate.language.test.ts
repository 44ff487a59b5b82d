import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../quantity/day.ts";
import type { Decimal } from "../quantity/decimal.ts";
import type { MeasureId, NodeId } from "../quantity/id.ts";
import { dateOutcome, missing, numberOutcome, type Outcome } from "../quantity/outcome.ts";
import { italianHolidays } from "../quantity/italian-holidays.ts";
import { evaluateFormula } from "./evaluate.ts";
import { COMPARISONS, OPERATORS, type Formula } from "./formula.ts";
import type { FormulaReader } from "./reader.ts";
import { parse } from "./testing/codes.ts";
import { decimals } from "./testing/random-formulas.ts";
import { plainly, type PlainValues } from "./testing/reference-language.ts";

const outcomeOf = (value: number | string | undefined): Outcome => {
  if (value === undefined) return missing();
  return typeof value === "number" ? numberOutcome(value) : dateOutcome(value as Day);
};

const readerOf = (values: PlainValues, about: Partial<FormulaReader> = {}): FormulaReader => ({
  measure: (id, views) => outcomeOf(values[[id, ...views.map((view) => JSON.stringify(view))].join(" ")]),
  indicator: (id) => outcomeOf(values[`indicatore ${id}`]),
  node: (id) => {
    const value = values[`nodo ${id}`];
    return { outcome: outcomeOf(value), achievement: null, leaves: value === "cassato" };
  },
  nodesBelow: ({ below, level }) =>
    String(values[`sotto ${below ?? "ente"} ${level}`]).split(" ") as NodeId[],
  lessIsBetter: false,
  holidaysOf: italianHolidays,
  ...about,
});

const treeOf = (text: string): Formula => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

/** What a text computes to: the figure, or the kind of absence with its first cause. */
const valueOf = (text: string, values: PlainValues = {}, about: Partial<FormulaReader> = {}) => {
  const { outcome } = evaluateFormula(treeOf(text), readerOf(values, about));
  if (outcome.kind === "number") return outcome.number;
  return outcome.kind === "date"
    ? outcome.date
    : [outcome.kind, ...outcome.causes.map(({ code }) => code)].join(" ");
};

const previousYear = JSON.stringify({ kind: "years-back", years: 1 });

describe("the language, computed", () => {
  it("gets the precedence of the school right where another parser gives 1 and 2 [LANG-precedence]", () => {
    expect(valueOf("8/2*4")).toBe(16);
    expect(valueOf("8-2+4")).toBe(10);
    expect(valueOf("2+3*4-6/3")).toBe(12);
    expect(valueOf("-2*3")).toBe(-6);
    expect(valueOf("100/10/2")).toBe(5);
  });

  it("holds 0,1 + 0,2 <= 0,3, and tells no difference that is only one of computing [LANG-exact]", () => {
    expect(valueOf("0,1 + 0,2 <= 0,3")).toBe(1);
    expect(valueOf("0,1 + 0,2 = 0,3")).toBe(1);
    expect(valueOf("0,1 + 0,2 - 0,3 <= 0")).toBe(1);
    expect(valueOf("0,1 + 0,2 > 0,3")).toBe(0);
    expect(valueOf("0,3001 > 0,3")).toBe(1);
    expect(valueOf("100000000000001 > 100000000000000")).toBe(1);
  });

  it("counts nothing missing as zero, wherever it stands [R17.1]", () => {
    expect(valueOf("a / (b + 3)", { b: 1 })).toBe("missing");
    expect(valueOf("a / (b + 3)", { a: 1 })).toBe("missing");
    expect(valueOf("somma(a; b)", { a: 1 })).toBe("missing");
    expect(valueOf("se(a > 1; b; c)", { b: 1, c: 2 })).toBe("missing");
    expect(valueOf("a > 0", {})).toBe("missing");
  });

  it("fails to divide by zero, and gives neither infinity nor NaN [LANG-zero]", () => {
    expect(valueOf("1/0")).toBe("failed division-by-zero");
    expect(valueOf("0/0")).toBe("failed division-by-zero");
    expect(valueOf("a/b", { a: 5, b: 0 })).toBe("failed division-by-zero");
    expect(valueOf("se_manca(a/b; 0)", { a: 5, b: 0 })).toBe("failed division-by-zero");
  });

  it("passes over what is missing only where it is told to [LANG-present]", () => {
    expect(valueOf("somma_presenti(a; b; c)", { a: 1, c: 4 })).toBe(5);
    expect(valueOf("media_presenti(a; b; c)", { a: 1, c: 4 })).toBe(2.5);
    expect(valueOf("conta_presenti(a; b; c)", { a: 1, c: 4 })).toBe(2);
    expect(valueOf("conta_presenti(a; b)", {})).toBe(0);
    expect(valueOf("somma_presenti(a; b)", {})).toBe("missing");
    expect(valueOf("se_manca(a; b; 7)", { b: 3 })).toBe(3);
    expect(valueOf("se_manca(a; 7)", {})).toBe(7);
    expect(valueOf("se_manca(a; b)", {})).toBe("missing");
  });

  it("does not need the branch that was not chosen [LANG-branch]", () => {
    expect(valueOf("se(a >= 3; 1; b)", { a: 3 })).toBe(1);
    expect(valueOf("se(a >= 3; 1; b)", { a: 2 })).toBe("missing");
  });

  it("counts the conditions that hold", () => {
    expect(valueOf("conta(a >= 15; b >= 50; c >= 5)", { a: 16, b: 41, c: 5 })).toBe(2);
  });

  it("counts days between dates, and moves dates by days, months and years [LANG-days]", () => {
    const dates = { Data_atto: "2021-01-29", Data_bando: "2021-02-15" };
    expect(valueOf("giorni_tra(Data_atto; Data_bando)", dates)).toBe(17);
    expect(valueOf("Data_bando - Data_atto", dates)).toBe(17);
    expect(valueOf("Data_atto + 15 giorni", dates)).toBe("2021-02-13");
    expect(valueOf("Data_atto + 1 mese", dates)).toBe("2021-02-28");
    expect(valueOf("Data_bando - 2 anni", dates)).toBe("2019-02-15");
    expect(valueOf("Data_bando <= Data_atto + 15 giorni", dates)).toBe(0);
    expect(valueOf("giorni_tra(Data_atto; Data_bando) <= 15 giorni", dates)).toBe(0);
    expect(valueOf("min(Data_atto; Data_bando)", dates)).toBe("2021-01-29");
    expect(valueOf("Data_atto + Data_bando", dates)).toBe("failed wrong-type");
    expect(valueOf("Data_atto + 0,5", dates)).toBe("failed wrong-type");
    expect(valueOf("31/12/9999 + 1 giorno")).toBe("failed not-a-number");
    expect(valueOf("a + 3 mesi", { a: 1 })).toBe("failed wrong-type");
  });

  it("moves a day forwards and back by whole days, as far as a date can be written [LANG-days]", () => {
    const values = { Data_atto: "2021-01-29", a: 15, b: 3_000_000, c: 4_000_000 };
    expect(valueOf("Data_atto + a", values)).toBe("2021-02-13");
    expect(valueOf("Data_atto - a", values)).toBe("2021-01-14");
    expect(valueOf("Data_atto - 15 giorni", values)).toBe("2021-01-14");
    expect(valueOf("Data_atto + 0", values)).toBe("2021-01-29");
    expect(valueOf("Data_atto - b", values)).toBe("failed not-a-number");
    expect(valueOf("Data_atto + b", values)).toBe("failed not-a-number");
    expect(valueOf("Data_atto + c", values)).toBe("failed wrong-type");
    expect(valueOf("Data_atto - c", values)).toBe("failed wrong-type");
  });

  it("knows a day from a number, on either side of every sign [LANG-units]", () => {
    const values = { Data_atto: "2021-01-29", Data_bando: "2021-02-15", a: 15 };
    for (const text of [
      "a + Data_atto",
      "a - Data_atto",
      "Data_atto * a",
      "a / Data_atto",
      "Data_atto / Data_bando",
      "Data_atto > a",
      "somma(Data_atto; Data_bando)",
      "media(Data_atto)",
      "min(Data_atto; a)",
    ])
      expect([text, valueOf(text, values)]).toEqual([text, "failed wrong-type"]);
    expect(valueOf("max(Data_atto; Data_bando)", values)).toBe("2021-02-15");
    expect(valueOf("min(Data_atto)", values)).toBe("2021-01-29");
  });

  it("counts working days without Saturdays, Sundays and holidays [LANG-days]", () => {
    expect(valueOf("giorni_lavorativi_tra(02/04/2021; 06/04/2021)")).toBe(1);
    const own = { holidaysOf: (year: number) => [`${year}-05-14` as Day] };
    expect(valueOf("giorni_lavorativi_tra(13/05/2021; 17/05/2021)", {}, own)).toBe(1);
  });

  it("looks at the year before through the reader, and tells what it found [P-T7]", () => {
    const values = { a: 30, [`a ${previousYear}`]: 25 };
    expect(valueOf("(a - anno_precedente(a)) / anno_precedente(a)", values)).toBe(0.2);
    const back = (years: number) => `a ${JSON.stringify({ kind: "years-back", years })}`;
    expect(valueOf("media_anni_precedenti(a; 3)", { [back(1)]: 25, [back(2)]: 28, [back(3)]: 31 })).toBe(28);
    expect(valueOf("media_anni_precedenti(a; 3)", { [back(1)]: 25, [back(3)]: 31 })).toBe("missing");
    expect(valueOf("media_anni_precedenti(a; 0)", values)).toBe("failed wrong-type");
    expect(valueOf("periodo_precedente(a)", { 'a {"kind":"previous-period"}': 9 })).toBe(9);
    expect(valueOf("cumulato(a)", { 'a {"kind":"cumulative"}': 12 })).toBe(12);
    expect(valueOf("quota_sul_totale(a)", { a: 12, 'a {"kind":"whole-body"}': 48 })).toBe(0.25);
    expect(valueOf("quota_sul_totale(a)", { a: 12, 'a {"kind":"whole-body"}': 0 })).toBe(
      "failed division-by-zero",
    );
  });

  it("looks through several functions at once [LANG-times]", () => {
    const both = `a ${previousYear} {"kind":"previous-period"}`;
    expect(valueOf("anno_precedente(periodo_precedente(a))", { [both]: 4 })).toBe(4);
  });

  it("takes the best by what the indicator wants [LANG-best]", () => {
    expect(valueOf("migliore(a; b)", { a: 3, b: 5 })).toBe(5);
    expect(valueOf("migliore(a; b)", { a: 3, b: 5 }, { lessIsBetter: true })).toBe(3);
    expect(valueOf("peggiore(a; b)", { a: 3, b: 5 }, { lessIsBetter: true })).toBe(5);
    expect(valueOf("peggiore(a; b)", { a: "2021-03-01", b: "2021-02-01" }, { lessIsBetter: true })).toBe(
      "2021-03-01",
    );
  });

  it("reads another indicator, and the achievements of a level [R5.3-set]", () => {
    expect(valueOf("N_MedGestite / 2", { "indicatore N_MedGestite": 100 })).toBe(50);
    const values = { "sotto 2.3 operational": "2.3.1 2.3.2", "nodo 2.3.1": 0.9, "nodo 2.3.2": 0.8 };
    expect(valueOf("media(raggiungimenti(2.3; operativi))", values)).toBeCloseTo(0.85, 12);
    expect(valueOf("media(raggiungimenti(2.3; operativi))", { ...values, "nodo 2.3.2": "cassato" })).toBe(
      0.9,
    );
    expect(valueOf("raggiungimenti(2.3; operativi)", values)).toBe("failed wrong-type");
  });

  it("gives nothing for a function with too few arguments, however it got into a document", () => {
    const call: Formula = { op: "call", name: "days-between", arguments: [] };
    expect(evaluateFormula(call, readerOf({})).outcome.kind).toBe("failed");
  });
});

const names = ["a", "b", "c"] as const;
const measured: fc.Arbitrary<Formula> = fc.oneof(
  fc
    .constantFrom(...names, "Data_atto", "Data_bando")
    .map((id): Formula => ({ op: "measure", measure: id as string as MeasureId })),
  decimals.map((value): Formula => ({ op: "number", value })),
  fc.nat(100).map((value): Formula => ({ op: "percent", value: String(value) as Decimal })),
  fc.record({
    op: fc.constant("duration" as const),
    amount: fc.nat(40),
    unit: fc.constantFrom("day" as const, "month" as const, "year" as const),
  }),
);
const plain = [
  "sum",
  "mean",
  "min",
  "max",
  "count",
  "count-present",
  "sum-present",
  "mean-present",
  "coalesce",
  "best",
  "worst",
] as const;
const trees: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthIdentifier: "formula" },
    measured,
    tie("formula").map((operand): Formula => ({ op: "negate", operand })),
    fc.record({
      op: fc.constantFrom(...OPERATORS, ...COMPARISONS),
      left: tie("formula"),
      right: tie("formula"),
    }),
    fc
      .tuple(fc.constantFrom(...plain), fc.array(tie("formula"), { minLength: 2, maxLength: 3 }))
      .map(([name, parts]): Formula => ({ op: "call", name, arguments: parts })),
    fc
      .array(tie("formula"), { minLength: 3, maxLength: 3 })
      .map((parts): Formula => ({ op: "call", name: "if", arguments: parts })),
    fc
      .array(tie("formula"), { minLength: 2, maxLength: 2 })
      .map((parts): Formula => ({ op: "call", name: "days-between", arguments: parts })),
  ),
})).formula;

const someValues: fc.Arbitrary<PlainValues> = fc.record({
  a: fc.option(fc.integer({ min: -3, max: 20 }), { nil: undefined }),
  b: fc.option(fc.constantFrom(0, 0.1, 0.2, 0.3, 7, 100), { nil: undefined }),
  c: fc.option(decimals.map(Number), { nil: undefined }),
  Data_atto: fc.option(fc.constantFrom("2021-01-31", "2020-02-29"), { nil: undefined }),
  Data_bando: fc.constantFrom("2021-02-15", "2021-12-31"),
});

describe("the language, beside a second evaluator that shares nothing with it", () => {
  it("agrees on every figure, every hole and every failure [LANG-reference]", () => {
    fc.assert(
      fc.property(trees, someValues, (formula, values) => {
        const { outcome } = evaluateFormula(formula, readerOf(values));
        const plain = plainly(formula, values);
        // Minus zero is zero.
        const expected = typeof plain === "number" ? plain + 0 : plain;
        if (outcome.kind === "number") expect(outcome.number + 0).toBe(expected);
        else expect(outcome.kind === "date" ? outcome.date : outcome.kind).toBe(expected ?? "missing");
      }),
      { numRuns: 3_000 },
    );
  });

  it("agrees on chains of signs without a bracket, written and read [LANG-reference]", () => {
    const chain = fc.array(fc.tuple(fc.constantFrom("+", "-", "*", "/"), fc.integer({ min: 1, max: 9 })), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), chain, (first, rest) => {
        const text = `${first}${rest.map(([sign, number]) => `${sign}${number}`).join("")}`;
        expect(valueOf(text)).toBeCloseTo(bySchool(first, rest), 9);
      }),
    );
  });
});

/** Products first, from left to right, then sums from left to right. */
const bySchool = (first: number, rest: readonly (readonly [string, number])[]): number => {
  const terms: number[] = [first];
  for (const [sign, number] of rest) {
    const last = terms.at(-1) ?? NaN;
    if (sign === "*") terms[terms.length - 1] = last * number;
    else if (sign === "/") terms[terms.length - 1] = last / number;
    else terms.push(sign === "+" ? number : -number);
  }
  return terms.reduce((sum, term) => sum + term, 0);
};
