import pl from "nodejs-polars";
import type { Formula } from "../../../packages/domain/src/index.ts";
import type { Workload } from "../workload.ts";
import { missing, type Contender } from "./peer.ts";

type Expr = ReturnType<typeof pl.col>;

const exprOf = (formula: Formula): Expr => {
  switch (formula.op) {
    case "measure":
      return pl.col(formula.measure);
    case "call": {
      const [first, ...rest] = formula.arguments.map(exprOf);
      const sum = rest.reduce<Expr>((total, part) => total.plus(part), first as Expr);
      return formula.name === "mean" ? sum.div(pl.lit(formula.arguments.length)) : sum;
    }
    case "+":
      return exprOf(formula.left).plus(exprOf(formula.right));
    case "-":
      return exprOf(formula.left).minus(exprOf(formula.right));
    case "*":
      return exprOf(formula.left).multiplyBy(exprOf(formula.right));
    case "/":
      return exprOf(formula.left).div(exprOf(formula.right));
    default:
      throw new Error(`polars is not asked for ${formula.op}`);
  }
};

/** A frame of columns, all indicators in one select. Zero denominators give Infinity. */
export const polars = (workload: Workload): Contender => {
  const { specs, columns, values } = workload;
  const frame = pl.DataFrame(columns.map((column, i) => pl.Series(`m${i}`, column)));
  const select = specs.map(({ formula }, i) => exprOf(formula).as(`i${i}`));
  let result = frame.select(...select);
  return {
    name: "polars",
    values,
    run: () => {
      result = frame.select(...select);
    },
    results: () => specs.map((_, i) => Array.from(result.getColumn(`i${i}`), missing)),
  };
};
