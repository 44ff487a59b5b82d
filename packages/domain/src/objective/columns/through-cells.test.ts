import { describe, expect, it } from "vitest";
import type { CellState } from "../../formula/columns/column.ts";
import type { Formula, FunctionName } from "../../formula/formula.ts";
import type { IndicatorId, UnitId, UseId } from "../../quantity/id.ts";
import type { PeriodCode } from "../../quantity/period.ts";
import type { Measure } from "../../measurement/measure.ts";
import {
  documentOf,
  entry,
  indicator,
  measure,
  node,
  onNode,
  questionOf,
  read,
  use,
} from "../testing/small-body.ts";
import { sheetOfBody } from "./body-sheet.ts";
import { changeCell } from "./change.ts";
import type { Sheet } from "./sheet.ts";

// Two rows, the first and the second four months of 2021, and an indicator that reads a measure in another way than
// its own cell: what follows when the cell is written over.

const call = (name: FunctionName, ...parts: readonly Formula[]): Formula => ({
  op: "call",
  name,
  arguments: parts,
});
const named: Formula = { op: "indicator", indicator: "A" as IndicatorId };

type Read = { readonly formula: Formula; readonly about?: Partial<Measure>; readonly unit?: string };

const sheetOf = ({ formula, about = {}, unit }: Read): Sheet => {
  const document = documentOf({
    measures: [measure("a", about)],
    indicators: [indicator("A", read("a")), indicator("I", formula)],
    nodes: [node("1")],
    uses: ["A", "I"].map((id) => use(id, onNode("1"), { perimeterUnitId: (unit ?? null) as UnitId | null })),
    entries: [entry(1, "a 2021-Q1", "2"), entry(2, "a 2021-Q2", "4")],
  });
  const { today, knownAt } = questionOf("2021", "2022-01-31");
  const sheet = sheetOfBody(document, { today, knownAt, periods: ["2021-Q1", "2021-Q2"] as PeriodCode[] });
  if (!sheet.ok) throw new Error(sheet.problem.code);
  return sheet.value;
};

const cell = (value: number): CellState => ({ value, presence: "figure", provisional: false });

/** The indicator in both rows, after the first cell of the measure was written over with 10. */
const after = (about: Read, key = "a body", value = 10): readonly number[] => {
  const sheet = sheetOf(about);
  changeCell(sheet, { measure: key, row: 0 }, cell(value));
  return [...(sheet.uses.get("I" as UseId)?.values ?? [])];
};

describe("a formula that reads a cell of the sheet in another way", () => {
  it("follows it into the period after and through another indicator", () => {
    expect(after({ formula: call("previous-period", read("a")) })[1]).toBe(10);
    expect(after({ formula: named })[0]).toBe(10);
  });

  it("follows it where it adds up what is added up already", () => {
    expect(after({ formula: call("cumulative", read("a")) })[0]).toBe(10);
    expect(after({ formula: call("cumulative", read("a")), about: { accumulation: "cumulative" } })[0]).toBe(
      10,
    );
  });

  it("does not where it adds up what the cell does not: that is the document's", () => {
    expect(after({ formula: call("cumulative", read("a")), about: { accumulation: "latest" } })).toEqual([
      2, 6,
    ]);
  });

  it("follows the cell of its own unit", () => {
    const about = { collectedBy: "unit", unitIds: ["u"] as UnitId[] } as const;
    const formula = call("previous-period", read("a"));
    expect(after({ formula, about, unit: "u" }, "a u")[1]).toBe(10);
  });

  it("reads a per cent as the fraction that its cell holds", () => {
    expect(after({ formula: named, about: { unit: "%" } }, "a body", 0.07)[0]).toBe(0.07);
  });
});
