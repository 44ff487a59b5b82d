import { describe, expect, it } from "vitest";
import { planPaste, type TargetRow } from "./paste.ts";

const row = (
  code: string,
  targets: Readonly<Record<string, string>>,
  direction: ">=" | "by" = ">=",
): TargetRow => ({
  place: "1.1",
  use: {
    ...{ id: `use-${code}`, holder: { kind: "node", nodeId: "n" }, order: 1 },
    ...{ indicatorId: code, indicatorVersion: 1, weight: null, responsibleUnitId: null },
    ...{
      perimeterUnitId: null,
      basedOnUseId: null,
      printed: null,
      scale: null,
      standing: "active",
      standingReason: null,
    },
    targets: Object.entries(targets).map(([period, number]) => ({
      period,
      value: { kind: "number", number },
    })),
  },
  indicator: {
    ...{ id: code, version: 1, lastVersion: 1, code, title: code, typology: null, unit: "N.", decimals: 0 },
    ...{ direction, formula: "M", previous: null },
  },
});

const grid = {
  rows: [row("A", { "2027": "10.00" }), row("B", {}), row("C", {}, "by")],
  periods: ["2027", "2028"],
  at: { row: 0, column: 0 },
};

describe("planPaste", () => {
  it("fills the rectangle from the active cell and counts what is as it was", () => {
    expect(planPaste("10\t12,5\n7\t", grid)).toEqual({
      changed: [
        { useId: "use-A", period: "2028", value: { kind: "number", number: "12.5" } },
        { useId: "use-B", period: "2027", value: { kind: "number", number: "7" } },
      ],
      equal: 2,
      refused: [],
      outside: 0,
    });
  });

  it("keeps what cannot be read, with the reason, and writes the rest", () => {
    const plan = planPaste("n.d.\n8\n31/12/2027", grid);
    expect(plan.refused).toEqual([
      {
        ...{ useId: "use-A", period: "2027", text: "n.d." },
        reading: { kind: "wrong", why: "not-a-number" },
      },
    ]);
    expect(plan.changed.map(({ useId }) => useId)).toEqual(["use-B", "use-C"]);
  });

  it("finds rows by their code and columns by their year, and leaves other columns alone", () => {
    expect(planPaste("Codice\tTitolo\t2028\nb\tquel che sia\t9", grid).changed).toEqual([
      { useId: "use-B", period: "2028", value: { kind: "number", number: "9" } },
    ]);
  });

  it("means the first place of an indicator that stands at several", () => {
    const [a] = grid.rows;
    const again = a === undefined ? [] : [{ ...a, use: { ...a.use, id: "use-A-card" } }];
    expect(planPaste("A\t9", { ...grid, rows: [...grid.rows, ...again] }).changed).toEqual([
      { useId: "use-A", period: "2027", value: { kind: "number", number: "9" } },
    ]);
  });

  it("counts what falls outside of the grid [N6]", () => {
    expect(planPaste("1\t2\t3\n\n4\n5\n6", { ...grid, at: { row: 2, column: 0 } }).outside).toBe(4);
  });

  it("asks about a number that may be read in two ways", () => {
    expect(planPaste("1.234", grid).refused[0]?.reading).toEqual({
      kind: "ambiguous",
      readings: ["1234", "1.234"],
    });
  });
});
