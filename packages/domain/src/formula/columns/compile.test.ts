import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decimal } from "../../quantity/decimal.ts";
import type { MeasureId } from "../../quantity/id.ts";
import { failed, missing, numberOutcome } from "../../quantity/outcome.ts";
import { evaluateFormula } from "../evaluate.ts";
import type { Formula } from "../formula.ts";
import type { FormulaReader } from "../reader.ts";
import { newColumn, writeCell, type Column } from "./column.ts";
import { compileFormula } from "./compile.ts";
import type { ColumnFrame } from "./frame.ts";
import { CHUNK, runProgram } from "./instruction.ts";
import { SHAPES } from "./shapes.ts";

const LETTERS = ["a", "b", "c", "d", "e"] as const;
type Row = Readonly<Record<(typeof LETTERS)[number], number | null>>;

const read = (letter: string): Formula => ({ op: "measure", measure: letter as MeasureId });
const call = (name: "sum" | "mean" | "min" | "max", ...parts: readonly Formula[]): Formula => ({
  op: "call",
  name,
  arguments: parts,
});

const columnsOf = (rows: readonly Row[]): ReadonlyMap<string, Column> =>
  new Map(
    LETTERS.map((letter) => {
      const column = newColumn("number", rows.length);
      rows.forEach((row, i) => {
        const value = row[letter];
        const presence = value === null ? "not-recorded" : "figure";
        writeCell(column, i, { value: value ?? NaN, presence, provisional: false });
      });
      return [letter, column];
    }),
  );

/** What reads nothing but measures. */
const nothingElse: Pick<FormulaReader, "indicator" | "nodesBelow" | "lessIsBetter" | "holidaysOf"> = {
  indicator: () => failed({ code: "not-a-number" }),
  nodesBelow: () => [],
  lessIsBetter: false,
  holidaysOf: () => [],
};

const frameOf = (columns: ReadonlyMap<string, Column>): ColumnFrame => ({
  wanted: "number",
  measure: (id) => columns.get(id) ?? null,
  node: () => null,
});

const compiled = (formula: Formula, rows: readonly Row[]) => {
  const out = new Float64Array(rows.length).fill(NaN);
  const { by, program } = compileFormula(formula, frameOf(columnsOf(rows)), out);
  runProgram(program, 0, rows.length);
  return { by, found: [...out] };
};

const alone = (formula: Formula, rows: readonly Row[]): readonly number[] =>
  rows.map((row) => {
    const reader = {
      ...nothingElse,
      measure: (id: MeasureId) => {
        const value = row[id as string as keyof Row];
        return value === null ? missing() : numberOutcome(value);
      },
      node: () => ({ outcome: missing(), achievement: null, leaves: false }),
    };
    const { outcome } = evaluateFormula(formula, reader);
    return outcome.kind === "number" ? outcome.number : NaN;
  });

/** Zero with a sign is zero: rounding, which follows, has no other. */
const plain = (numbers: readonly number[]): readonly number[] => numbers.map((number) => number + 0);

const operand = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -999, max: 9_999 }).map((digits) => digits / 100) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, 1e308, -1e308, 1e-308, 9_007_199_254_740_991) },
);
const rows = fc.array(fc.record({ a: operand, b: operand, c: operand, d: operand, e: operand }), {
  minLength: 1,
  maxLength: 6,
});

const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthIdentifier: "formula" },
    { weight: 4, arbitrary: fc.constantFrom(...LETTERS).map(read) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom("0", "2", "0.1")
        .map((text) => ({ op: "number", value: text as Decimal }) as const),
    },
    {
      weight: 5,
      arbitrary: fc.record({
        op: fc.constantFrom("/", "/", "+", "-", "*" as const),
        left: tie("formula"),
        right: tie("formula"),
      }),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom("sum", "mean", "min", "max" as const),
          fc.array(tie("formula"), { minLength: 1, maxLength: 4 }),
        )
        .map(([name, parts]) => call(name, ...parts)),
    },
  ),
})).formula;

/** Reads a shape of the table back into a formula. */
const formulaOf = (shape: string): Formula => {
  const text = Array.from(shape);
  const next = (): Formula => {
    const sign = text.shift();
    if (sign !== "(") return read(sign ?? "");
    const left = next();
    const op = text.shift() as "+" | "-" | "*" | "/";
    const right = next();
    text.shift();
    return { op, left, right };
  };
  if (!shape.startsWith("mean")) return next();
  return call("mean", ...shape.slice(5, -1).split(",").map(read));
};

describe("compileFormula", () => {
  it("gives the bits of the evaluator of one formula, whatever the formula [LANG-columns]", () => {
    fc.assert(
      fc.property(formulas, rows, (formula, table) => {
        const { found } = compiled(formula, table);
        expect(plain(found)).toEqual(plain(alone(formula, table)));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(Object.keys(SHAPES))("computes %s in one loop, to the same bits [LANG-columns]", (shape) => {
    const formula = formulaOf(shape);
    fc.assert(
      fc.property(rows, (table) => {
        const { by, found } = compiled(formula, table);
        expect(by).toBe("shape");
        expect(plain(found)).toEqual(plain(alone(formula, table)));
      }),
    );
  });

  it("takes a sum written as a function for additions", () => {
    const table = [{ a: 1, b: 2, c: 3, d: null, e: null }];
    expect(compiled(call("sum", read("a"), read("b"), read("c")), table)).toEqual({
      by: "shape",
      found: [6],
    });
  });

  it("divides and multiplies from the left, as at school", () => {
    const table = [{ a: 8, b: 2, c: 4, d: null, e: null }];
    const halves: Formula = { op: "/", left: read("a"), right: read("b") };
    expect(compiled({ op: "*", left: halves, right: read("c") }, table).found).toEqual([16]);
  });

  it("never takes what is missing for a zero [LANG-missing]", () => {
    const table = [{ a: 1, b: null, c: 3, d: null, e: null }];
    const sum: Formula = { op: "+", left: read("b"), right: read("c") };
    expect(compiled({ op: "/", left: read("a"), right: sum }, table).found).toEqual([NaN]);
  });

  it("has no result where dates meet numbers", () => {
    const columns = new Map([
      ["a", newColumn("date", 1)],
      ["b", newColumn("number", 1)],
    ]);
    const out = new Float64Array(1);
    const formula: Formula = { op: "*", left: read("a"), right: read("b") };
    expect(compileFormula(formula, frameOf(columns), out)).toEqual({ by: "never", program: [] });
  });

  it("computes what has no loop row by row", () => {
    const table = [{ a: 5, b: 3, c: null, d: null, e: null }];
    expect(compiled({ op: "negate", operand: read("a") }, table)).toEqual({ by: "cells", found: [-5] });
  });

  it("computes more rows than a chunk holds [LANG-columns]", () => {
    const table = Array.from({ length: CHUNK + 3 }, (_, i) => ({ a: i, b: 2, c: 3, d: 4, e: 5 }));
    const formula: Formula = {
      op: "-",
      left: { op: "/", left: read("a"), right: read("b") },
      right: call("max", read("c"), read("d"), read("e")),
    };
    expect(compiled(formula, table)).toEqual({ by: "operations", found: alone(formula, table) });
  });
});
