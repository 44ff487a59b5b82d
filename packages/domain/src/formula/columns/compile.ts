import { instruction, type Instruction } from "./instruction.ts";
import type { Formula } from "../formula.ts";
import type { ColumnFrame } from "./frame.ts";
import { natureOf } from "./nature.ts";
import { cellByCell } from "./operations.ts";
import { figureAt } from "./row.ts";
import { shapeOf } from "./shape.ts";
import { SHAPES } from "./shapes.ts";
import { vectorise } from "./vectorise.ts";

/** How a formula was compiled: to one loop, to one loop an operation, or not at all. */
export type CompiledFormula = {
  readonly by: "shape" | "operations" | "cells" | "never";
  readonly program: readonly Instruction[];
};

/**
 * Compiles a formula into loops over columns that fill `out` with its unrounded results, NaN where there is none, bit
 * for bit those of `evaluateFormula`. No code is generated: the loops stand ready, and a formula chooses among them.
 *
 * A formula of a known shape becomes one loop, any other one loop for each operation. What has no loop yet is computed
 * row by row with the evaluator of one formula, and what mixes dates and numbers, or is not of
 * the wanted type, never has a result.
 */
export const compileFormula = (formula: Formula, frame: ColumnFrame, out: Float64Array): CompiledFormula => {
  const nature = natureOf(formula, frame);
  if (nature !== frame.wanted && nature !== "open") return { by: "never", program: [] };
  const cells = (row: number): number => figureAt(formula, frame, row);
  const byCells = { by: "cells", program: [instruction({ run: cellByCell, out, cells })] } as const;
  // What is open holds an operation that no loop does, as the moving of dates.
  if (nature === "open") return byCells;
  const shaped = inOneLoop(formula, frame, out);
  if (shaped !== null) return { by: "shape", program: [shaped] };
  const program = vectorise(formula, frame, out);
  return program === null ? byCells : { by: "operations", program };
};

/** The one loop of a formula of a known shape, or `null`. */
const inOneLoop = (formula: Formula, frame: ColumnFrame, out: Float64Array): Instruction | null => {
  const shape = shapeOf(formula);
  const kernel = shape === null ? undefined : SHAPES[shape.text];
  if (shape === null || kernel === undefined) return null;
  const [a, b, c, d] = shape.measures.flatMap((id) => frame.measure(id)?.values ?? []);
  return instruction({
    run: kernel,
    out,
    ...(a && { a }),
    ...(b && { b }),
    ...(c && { c }),
    ...(d && { d }),
  });
};
