import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";
import type { MeasureId, NodeId } from "../../quantity/id.ts";
import { dateOutcome, failed, missing, numberOutcome, type Outcome } from "../../quantity/outcome.ts";
import { evaluateFormula } from "../evaluate.ts";
import type { Formula } from "../formula.ts";
import { newColumn, writeCell, type Column } from "./column.ts";
import { compileFormula } from "./compile.ts";
import type { ColumnFrame, NodeColumn } from "./frame.ts";
import { CHUNK, runProgram } from "./instruction.ts";
import { dayNumber } from "./row.ts";

// Formulas over numbers, days and achievements, in tables of more rows than a chunk holds and in single rows of them.

const NUMBERS = ["a", "b", "c", "e", "f"] as const;
const DAYS = ["p", "q"] as const;
const NODES = ["n", "m"] as const;

const FIRST = "2021-01-01" as Day;

/** What stands in a row: every third number or so is missing, every seventh zero. */
const outcomeIn = (id: string, row: number): Outcome => {
  const drawn = (row * 37 + id.charCodeAt(0) * 101) % 97;
  if (drawn % 11 === 0) return missing();
  if ((DAYS as readonly string[]).includes(id)) return dateOutcome(addDays(FIRST, drawn));
  return numberOutcome(drawn % 7 === 0 ? 0 : (drawn - 20) / 4);
};

const achievementIn = (id: string, row: number): Hundredths | null => {
  const drawn = (row * 53 + id.charCodeAt(0) * 17) % 89;
  return drawn % 9 === 0 ? null : ((drawn * 113) as Hundredths);
};

const columnOf = (id: string, rows: number): Column => {
  const column = newColumn((DAYS as readonly string[]).includes(id) ? "date" : "number", rows);
  for (let row = 0; row < rows; row++) {
    const outcome = outcomeIn(id, row);
    const value =
      outcome.kind === "date" ? dayNumber(outcome.date) : outcome.kind === "number" ? outcome.number : NaN;
    const presence = Number.isNaN(value) ? "not-recorded" : "figure";
    writeCell(column, row, { value, presence, provisional: false });
  }
  return column;
};

const nodeOf = (id: string, rows: number): NodeColumn => ({
  achievements: Float64Array.from({ length: rows }, (_, row) => achievementIn(id, row) ?? NaN),
  readAt: (row) => {
    const achievement = achievementIn(id, row);
    const outcome = achievement === null ? missing() : numberOutcome(achievement / 100 / 100);
    return { outcome, achievement, leaves: achievement === null && row % 2 === 0 };
  },
});

const frameOf = (rows: number, wanted: ColumnFrame["wanted"]): ColumnFrame => {
  const columns = new Map([...NUMBERS, ...DAYS].map((id) => [id as string, columnOf(id, rows)]));
  const nodes = new Map(NODES.map((id) => [id as string, nodeOf(id, rows)]));
  return { wanted, measure: (id) => columns.get(id) ?? null, node: (id) => nodes.get(id) ?? null };
};

/** The same by the evaluator of one formula. */
const alone = (formula: Formula, row: number, wanted: ColumnFrame["wanted"]): number => {
  const { outcome } = evaluateFormula(formula, {
    measure: (id) => outcomeIn(id, row),
    indicator: () => failed({ code: "not-a-number" }),
    node: (id) => nodeOf(id, 0).readAt(row),
    nodesBelow: () => [],
    lessIsBetter: false,
    holidaysOf: () => [],
  });
  if (outcome.kind !== wanted) return NaN;
  return outcome.kind === "date" ? dayNumber(outcome.date) : outcome.number;
};

/** Zero with a sign is zero: rounding, which follows, has no other. */
const plain = (number: number): number => number + 0;

const leaf: fc.Arbitrary<Formula> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(...NUMBERS)
      .map((id) => ({ op: "measure", measure: id as string as MeasureId }) as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...DAYS)
      .map((id) => ({ op: "measure", measure: id as string as MeasureId }) as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...NODES)
      .map((id) => ({ op: "achievement", node: id as string as NodeId }) as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("0", "2", "0.1")
      .map((value) => ({ op: "number", value: value as Decimal }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ op: "date", value: "2021-02-15" as Day } as const) },
);

const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthIdentifier: "formula" },
    { weight: 3, arbitrary: leaf },
    {
      weight: 5,
      arbitrary: fc.record({
        op: fc.constantFrom("/", "+", "-", "-", "*" as const),
        left: tie("formula"),
        right: tie("formula"),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        op: fc.constant("call" as const),
        name: fc.constantFrom("sum", "mean", "min", "max" as const),
        arguments: fc.array(tie("formula"), { minLength: 1, maxLength: 6 }),
      }),
    },
  ),
})).formula;

const ROWS = CHUNK + 5;
/** Around the ends of chunks, where loops begin and stop. */
const LOOKED_AT = [0, 1, 2, 3, 4, 5, 6, CHUNK - 2, CHUNK - 1, CHUNK, CHUNK + 1, ROWS - 1];

const frames = { number: frameOf(ROWS, "number"), date: frameOf(ROWS, "date") };
const wanteds = fc.constantFrom("number", "number", "number", "date" as const);

describe("a formula over the rows of a table", () => {
  it("gives in each row what it gives alone: numbers, days and achievements, again and again [LANG-columns]", () => {
    fc.assert(
      fc.property(formulas, wanteds, (formula, wanted) => {
        const out = new Float64Array(ROWS).fill(NaN);
        const { program, by } = compileFormula(formula, frames[wanted], out);
        // Row by row is row by row; the second test sees to it.
        if (by === "cells") return;
        runProgram(program, 0, ROWS);
        // A second time, as nothing of the first may be left in what the loops keep at hand.
        runProgram(program, 0, ROWS);
        const expected = LOOKED_AT.map((row) => plain(alone(formula, row, wanted)));
        expect(LOOKED_AT.map((row) => plain(out[row] as number))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("computes one row and touches no other [LANG-incremental]", () => {
    const untouched = -12_345;
    fc.assert(
      fc.property(formulas, wanteds, fc.constantFrom(1, 5, CHUNK - 1, CHUNK), (formula, wanted, row) => {
        const out = new Float64Array(ROWS).fill(untouched);
        const { program } = compileFormula(formula, frames[wanted], out);
        if (program.length === 0) return;
        runProgram(program, row, row + 1);
        expect(plain(out[row] as number)).toBe(plain(alone(formula, row, wanted)));
        expect(out.filter((value) => value !== untouched)).toHaveLength(
          Object.is(out[row], untouched) ? 0 : 1,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("runs in one loop or one for several operations wherever there is one, not row by row [LANG-columns]", () => {
    const by = (formula: Formula): string =>
      compileFormula(formula, frames.number, new Float64Array(ROWS)).by;
    const read = (id: string): Formula => ({ op: "measure", measure: id as MeasureId });
    const reached: Formula = { op: "achievement", node: "n" as NodeId };
    const ratio: Formula = { op: "/", left: read("a"), right: read("b") };
    expect(by(ratio)).toBe("shape");
    expect(by({ op: "-", left: read("p"), right: read("q") })).toBe("shape");
    expect(by({ op: "*", left: reached, right: read("a") })).toBe("operations");
    expect(by({ op: "+", left: ratio, right: ratio })).toBe("operations");
    expect(by({ op: "call", name: "max", arguments: [read("a"), ratio] })).toBe("operations");
    expect(by({ op: "call", name: "mean", arguments: [reached, read("a")] })).toBe("cells");
    expect(by({ op: "negate", operand: read("a") })).toBe("cells");
    expect(by({ op: "+", left: read("p"), right: read("q") })).toBe("never");
    expect(by({ op: "*", left: read("p"), right: read("a") })).toBe("never");
    expect(by(read("p"))).toBe("never");
    expect(by(read("nobody"))).toBe("never");
  });
});
