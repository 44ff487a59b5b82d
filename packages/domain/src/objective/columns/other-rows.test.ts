import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCell, type CellState, type Column } from "../../formula/columns/column.ts";
import type { Formula, FunctionName } from "../../formula/formula.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { IndicatorId, UnitId, UseId } from "../../quantity/id.ts";
import type { EvaluationDocument } from "../document.ts";
import { evaluate } from "../evaluate.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  over,
  plus,
  questionOf,
  reached,
  read,
  target,
  under,
  use,
} from "../testing/small-body.ts";
import { sheetOfBody } from "./body-sheet.ts";
import { recompute } from "./change.ts";
import { computeSheet, type Sheet } from "./sheet.ts";

// Formulas that read other periods, other indicators and achievements, in a sheet whose cells change.

const PERIODS = ["2020", "2021-Q1", "2021-Q2", "2021"] as const;

const call = (name: FunctionName, ...parts: readonly Formula[]): Formula => ({
  op: "call",
  name,
  arguments: parts,
});
const named = (id: string): Formula => ({ op: "indicator", indicator: id as IndicatorId });
const number = (value: string): Formula => ({ op: "number", value: value as Decimal });

const FORMULAS: Readonly<Record<string, Formula>> = {
  ratio: over(read("a"), read("b")),
  before: plus(call("previous-period", read("a")), read("b")),
  growth: over(read("a"), call("previous-year", read("a"))),
  years: call("mean-previous-years", read("b"), number("1")),
  again: plus(named("ratio"), read("c")),
  again_before: call("previous-period", named("again")),
  share: call("share-of-total", read("u")),
  cumulated: call("cumulative", plus(read("a"), read("c"))),
  reached: plus(reached("n1"), reached("n2")),
  level: call("mean", { op: "achievements", below: null, level: "operational" }),
};

const body: EvaluationDocument = documentOf({
  measures: [
    measure("a"),
    measure("b", { accumulation: "latest" }),
    measure("c", { unit: "%", accumulation: "mean" }),
    measure("u", { collectedBy: "unit", unitIds: ["u0", "u1"] as UnitId[] }),
  ],
  indicators: Object.entries(FORMULAS).map(([id, formula]) => indicator(id, formula)),
  nodes: [
    node("area", { kind: "area" }),
    node("s", { kind: "strategic", ...under("area") }),
    node("n1", under("s")),
    node("n2", under("s")),
    node("n3", under("s")),
  ],
  uses: Object.keys(FORMULAS).map((id, i) =>
    use(id, onNode(id === "reached" || id === "level" ? "s" : `n${1 + (i % 3)}`), {
      targets: target("3"),
      perimeterUnitId: id === "share" ? ("u0" as UnitId) : null,
    }),
  ),
  entries: PERIODS.flatMap((period, i) =>
    period === "2021"
      ? []
      : ["a", "b", "c"].map((id, j) =>
          entry(10 * i + j + 1, `${id} ${period === "2020" ? "2020-Q3" : period}`, String(2 + i + j)),
        ),
  ),
});

const sheet = (): Sheet => {
  const { today, knownAt } = questionOf("2021", "2022-06-30");
  const periods = PERIODS.filter((period) => period !== "2020") as never[];
  const found = sheetOfBody(body, { periods, today, knownAt });
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

const bits = ({ uses, rolled }: Sheet): readonly unknown[] => [
  ...[...uses].map(([id, { values, achievements }]) => [id, [...values], [...achievements]]),
  ...[...rolled].map(([key, { achievements, coverage }]) => [key, [...achievements], [...coverage]]),
];

type Change = readonly [key: string, row: number, value: number | null];

const write = (table: Sheet, [key, row, value]: Change): void => {
  const state: CellState = {
    value: value ?? NaN,
    presence: value === null ? "not-recorded" : "figure",
    provisional: false,
  };
  writeCell(table.measures.get(key) as Column, row, state);
  recompute(table, key, row);
};

const valueOf = (table: Sheet, id: string, row: number): number | undefined =>
  table.uses.get(id as UseId)?.values[row];

describe("a sheet of periods that read each other", () => {
  it("begins with what the body's own evaluation gives in each period [LANG-columns]", () => {
    const table = sheet();
    PERIODS.filter((period) => period !== "2020").forEach((period, row) => {
      const alone = evaluate(body, questionOf(period, "2022-06-30"));
      if (!alone.ok) throw new Error(alone.problem.code);
      for (const { useId, outcome, achievement } of alone.value.uses) {
        const columns = table.uses.get(useId);
        expect([useId, columns?.values[row]]).toEqual([
          useId,
          outcome.kind === "number" ? outcome.number : NaN,
        ]);
        expect([useId, columns?.achievements[row]]).toEqual([useId, achievement ?? NaN]);
      }
    });
  });

  it("follows a change into the period after, and through the indicators that name it [LANG-incremental]", () => {
    const table = sheet();
    write(table, ["a body", 0, 40]);
    write(table, ["b body", 0, 8]);
    write(table, ["b body", 1, 5]);
    expect(valueOf(table, "ratio", 0)).toBe(5);
    expect(valueOf(table, "before", 1)).toBe(45);
    write(table, ["c body", 0, 0.07]);
    expect(valueOf(table, "again", 0)).toBe(5.07);
    expect(valueOf(table, "again_before", 1)).toBe(5.07);
    write(table, ["a body", 0, null]);
    expect(valueOf(table, "before", 1)).toBeNaN();
    expect(valueOf(table, "again_before", 1)).toBeNaN();
  });

  it("gives the bits of computing everything, whatever is changed in whatever order [LANG-incremental]", () => {
    const changes = fc.array(
      fc.tuple(fc.nat(), fc.nat(2), fc.option(fc.integer({ min: 0, max: 400 }).map((n) => n / 100))),
      { minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(changes, (made) => {
        const table = sheet();
        const keys = [...table.measures.keys()];
        for (const [which, row, value] of made)
          write(table, [keys[which % keys.length] as string, row, value]);
        const oneByOne = bits(table);
        computeSheet(table);
        expect(oneByOne).toEqual(bits(table));
      }),
      { numRuns: 60 },
    );
  });
});
