import { parse as parseCel } from "@marcbachmann/cel-js";
import { DataItemJs, ExpressionDataJs, ExpressionJs, ExpressionMode } from "@dhis2/expression-parser";
import { HyperFormula } from "hyperformula";
import { create, all } from "mathjs";
import { written } from "../formulas.ts";
import type { Workload } from "../workload.ts";
import { missing, type Contender } from "./peer.ts";

// Engines that compute one cell at a time. Formulas are parsed and inputs are laid out before anything is timed. They
// get NaN for what is missing where they can carry it; where they would fail instead, only rows without holes.

const fresh = ({ specs, rows }: Workload): Float64Array[] => specs.map(() => new Float64Array(rows));

const read = ({ columns }: Workload, index: number, row: number): number => columns[index]?.[row] ?? NaN;

export const celJs = (workload: Workload): Contender => {
  const outs = fresh(workload);
  const cells = workload.specs.map(({ formula, reads }) => ({
    evaluate: parseCel(written(formula, (id) => id)),
    contexts: Array.from({ length: workload.rows }, (_, row) =>
      Object.fromEntries(reads.map((index) => [`m${index}`, read(workload, index, row)])),
    ),
  }));
  return {
    name: "cel-js",
    values: workload.values,
    run: () => {
      cells.forEach(({ evaluate, contexts }, i) => {
        const out = outs[i] as Float64Array;
        for (let row = 0; row < contexts.length; row++) out[row] = evaluate(contexts[row]) as number;
      });
    },
    results: () => outs.map((out) => out.map(missing)),
  };
};

export const mathJs = (workload: Workload): Contender => {
  const outs = fresh(workload);
  const math = create(all);
  const cells = workload.specs.map(({ formula, reads }) => ({
    code: math.compile(written(formula, (id) => id)),
    scopes: Array.from(
      { length: workload.rows },
      (_, row) => new Map(reads.map((index) => [`m${index}`, read(workload, index, row)])),
    ),
  }));
  return {
    name: "mathjs",
    values: workload.values,
    run: () => {
      cells.forEach(({ code, scopes }, i) => {
        const out = outs[i] as Float64Array;
        for (let row = 0; row < scopes.length; row++) out[row] = code.evaluate(scopes[row]) as number;
      });
    },
    results: () => outs.map((out) => out.map(missing)),
  };
};

/** A spreadsheet: measures in the first columns, indicators in the next ones; one run writes every measure again. */
export const hyperFormula = (workload: Workload): Contender => {
  const { specs, columns, rows } = workload;
  const engine = HyperFormula.buildEmpty({ licenseKey: "gpl-v3", smartRounding: false });
  const sheet = engine.getSheetId(engine.addSheet("s")) as number;
  const letters = (column: number): string =>
    (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
  const inputs = Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? null));
  const formulas = Array.from({ length: rows }, (_, row) =>
    specs.map(({ formula }) => `=${written(formula, (id) => `${letters(Number(id.slice(1)))}${row + 1}`)}`),
  );
  engine.setSheetContent(
    sheet,
    inputs.map((input, row) => [...input, ...(formulas[row] ?? [])]),
  );
  const outs = fresh(workload);
  const origin = { sheet, row: 0, col: 0 };
  // The same value again would be skipped, so every run moves all of them and the next one moves them back.
  const moved = inputs.map((input) => input.map((value) => (value === null ? null : value + 1)));
  let turn = 0;
  return {
    name: "HyperFormula",
    values: workload.values,
    run: () => {
      turn++;
      engine.batch(() => {
        engine.setCellContents(origin, turn % 2 === 1 ? moved : inputs);
      });
    },
    results: () => {
      engine.batch(() => engine.setCellContents(origin, inputs));
      turn = 0;
      return outs.map((_, i) =>
        Float64Array.from({ length: rows }, (__, row) =>
          missing(engine.getCellValue({ sheet, row, col: columns.length + i })),
        ),
      );
    },
  };
};

const uid = (index: number): string => `m${String(index).padStart(10, "0")}`;

/** Fully bracketed, since it computes 8/2*4 as 1. */
export const dhis2 = (workload: Workload): Contender => {
  const outs = fresh(workload);
  const cells = workload.specs.map(({ formula }) => {
    const text = written(formula, (id) => `#{${uid(Number(id.slice(1)))}}`);
    const expression = new ExpressionJs(text, ExpressionMode.INDICATOR_EXPRESSION);
    const items: DataItemJs[] = expression.collectDataItems();
    const data = Array.from({ length: workload.rows }, (_, row) => {
      const values = new Map(
        items.map((item) => [item, read(workload, Number(item.uid0.value.slice(1)), row)] as const),
      );
      return new ExpressionDataJs(undefined, undefined, undefined, values, undefined);
    });
    return { expression, data };
  });
  return {
    name: "DHIS2 expression parser",
    values: workload.values,
    run: () => {
      cells.forEach(({ expression, data }, i) => {
        const out = outs[i] as Float64Array;
        data.forEach((each, row) => {
          out[row] = expression.evaluate(() => null, each) as number;
        });
      });
    },
    results: () => outs.map((out) => out.map(missing)),
  };
};
