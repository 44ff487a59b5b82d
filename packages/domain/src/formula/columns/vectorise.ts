import { decimalToNumber } from "../../quantity/decimal.ts";
import type { Formula } from "../formula.ts";
import type { ColumnFrame } from "./frame.ts";
import { CHUNK, instruction, type Instruction } from "./instruction.ts";
import { finite, LAST, OPERATIONS, shareOfOne } from "./operations.ts";
import { dayNumber } from "./row.ts";

/** Where an operand stands: in a column, or in a scratch column that begins at 0 for every chunk. */
type Operand = { readonly values: Float64Array; readonly step: 0 | 1 };

type Building = {
  readonly frame: ColumnFrame;
  readonly program: Instruction[];
  /** Scratch columns not in use, so that few stay in the cache. */
  readonly free: Float64Array[];
};

/** One instruction for each operation of a formula; `null` when it holds one that has no loop. */
export const vectorise = (
  formula: Formula,
  frame: ColumnFrame,
  out: Float64Array,
): readonly Instruction[] | null => {
  const building: Building = { frame, program: [], free: [] };
  const result = build(formula, building);
  if (result === null) return null;
  const last = building.program.at(-1);
  if (last === undefined) return [instruction({ run: finite, out, a: result.values, aStep: result.step })];
  const run = LAST.get(last.run);
  const closing = run === undefined ? [instruction({ run: finite, out, a: out })] : [];
  return [...building.program.slice(0, -1), { ...last, run: run ?? last.run, out, outStep: 1 }, ...closing];
};

const build = (formula: Formula, building: Building): Operand | null => {
  switch (formula.op) {
    case "number":
      return constant(decimalToNumber(formula.value));
    case "date":
      return constant(dayNumber(formula.value));
    case "measure":
      return column(building.frame.measure(formula.measure)?.values);
    case "achievement":
      return share(building.frame.node(formula.node)?.achievements, building);
    case "call":
      return call(formula, building);
    case "+":
    case "-":
    case "*":
    case "/":
      return operation(formula.op, [build(formula.left, building), build(formula.right, building)], building);
    default:
      return null;
  }
};

const column = (values: Float64Array | undefined): Operand | null =>
  values === undefined ? null : { values, step: 1 };

const constant = (value: number): Operand => ({ values: new Float64Array(CHUNK).fill(value), step: 0 });

const share = (achievements: Float64Array | undefined, building: Building): Operand | null => {
  if (achievements === undefined) return null;
  const out = scratch(building);
  building.program.push(instruction({ run: shareOfOne, out, outStep: 0, a: achievements }));
  return { values: out, step: 0 };
};

/** A call is folded from the left. One that may lose some of its objectives row by row has no loop. */
const call = (
  { name, arguments: parts }: Extract<Formula, { readonly op: "call" }>,
  building: Building,
): Operand | null => {
  const folding = FOLDS[name];
  if (folding === undefined || parts.some(({ op }) => op === "achievement")) return null;
  const [first = null, ...rest] = parts.map((part) => build(part, building));
  const folded = rest.reduce<Operand | null>(
    (left, right) => operation(folding, [left, right], building),
    first,
  );
  return name === "mean" ? operation("/", [folded, constant(parts.length)], building) : folded;
};

const FOLDS: Readonly<Partial<Record<string, keyof typeof OPERATIONS>>> = {
  sum: "+",
  mean: "+",
  min: "min",
  max: "max",
};

const operation = (
  name: keyof typeof OPERATIONS,
  [left, right]: readonly [Operand | null, Operand | null],
  building: Building,
): Operand | null => {
  if (left === null || right === null) return null;
  for (const { values, step } of [left, right]) if (step === 0) release(values, building);
  const out = scratch(building);
  building.program.push(
    instruction({
      run: OPERATIONS[name],
      out,
      outStep: 0,
      a: left.values,
      aStep: left.step,
      b: right.values,
      bStep: right.step,
    }),
  );
  return { values: out, step: 0 };
};

const scratch = ({ free }: Building): Float64Array => free.pop() ?? new Float64Array(CHUNK);

/** A result may take the place of an operand, which each row reads before it is written; a constant keeps its own. */
const release = (values: Float64Array, { free, program }: Building): void => {
  if (program.some(({ out }) => out === values)) free.push(values);
};
