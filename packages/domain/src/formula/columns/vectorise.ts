import { decimalToNumber } from "../../quantity/decimal.ts";
import type { Call, Formula, SignFormula } from "../formula.ts";
import { CHAINS } from "./chains.ts";
import type { ColumnFrame } from "./frame.ts";
import { CHUNK, instruction, type Instruction } from "./instruction.ts";
import { finite, LAST, OPERATIONS, shareOfOne } from "./operations.ts";
import { divide, divideByPlain, divideByProduct, divideBySum } from "./quotients.ts";
import { dayNumber } from "./row.ts";

/** Where an operand stands: in a column, or in a scratch column that begins at 0 for every chunk. */
type Operand = {
  readonly values: Float64Array;
  readonly step: 0 | 1;
  /** A measure or a number of the formula, which is never infinite as what is computed may be. */
  readonly isPlain: boolean;
};

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
      return chain(termsOf(formula), building);
    case "*":
      return operation({ run: OPERATIONS["*"] }, buildAll([formula.left, formula.right], building), building);
    case "/":
      return quotient(formula, building);
    default:
      return null;
  }
};

const buildAll = (formulas: readonly Formula[], building: Building): readonly (Operand | null)[] =>
  formulas.map((formula) => build(formula, building));

/** A divisor of two operands is made in the loop that divides by it. */
const quotient = ({ left, right }: SignFormula, building: Building): Operand | null => {
  const terms = termsOf(right);
  if (terms.length === 2) {
    const constants = Float64Array.of(...terms.map(({ sign }) => sign));
    const operands = buildAll([left, ...terms.map(({ formula }) => formula)], building);
    return operation({ run: divideBySum, constants }, operands, building);
  }
  if (right.op === "*")
    return operation({ run: divideByProduct }, buildAll([left, right.left, right.right], building), building);
  const [over, under] = [build(left, building), build(right, building)];
  return operation({ run: under?.isPlain === true ? divideByPlain : divide }, [over, under], building);
};

const column = (values: Float64Array | undefined): Operand | null =>
  values === undefined ? null : { values, step: 1, isPlain: true };

const constant = (value: number): Operand => ({
  values: new Float64Array(CHUNK).fill(value),
  step: 0,
  isPlain: true,
});

const share = (achievements: Float64Array | undefined, building: Building): Operand | null => {
  if (achievements === undefined) return null;
  const out = scratch(building);
  building.program.push(instruction({ run: shareOfOne, out, outStep: 0, a: achievements }));
  return { values: out, step: 0, isPlain: false };
};

/** A call is folded from the left. One that may lose some of its objectives row by row has no loop. */
const call = ({ name, arguments: parts }: Call, building: Building): Operand | null => {
  if (parts.some(({ op }) => op === "achievement")) return null;
  switch (name) {
    case "sum":
      return chain(added(parts), building);
    case "mean":
      return shareOf(chain(added(parts), building), parts.length, building);
    case "min":
    case "max":
      return buildAll(parts, building).reduce((left, right) =>
        operation({ run: OPERATIONS[name] }, [left, right], building),
      );
    default:
      return null;
  }
};

/** What is added up from the left, each with the sign it enters with. */
type Term = { readonly sign: 1 | -1; readonly formula: Formula };

const termsOf = (formula: Formula): readonly Term[] =>
  formula.op === "+" || formula.op === "-"
    ? [...termsOf(formula.left), { sign: formula.op === "+" ? 1 : -1, formula: formula.right }]
    : [{ sign: 1, formula }];

const added = ([first, ...rest]: readonly Formula[]): readonly Term[] => [
  ...(first === undefined ? [] : termsOf(first)),
  ...rest.map((formula): Term => ({ sign: 1, formula })),
];

/** As few loops as take all terms, four operands at a time: the first of them is what came out before. */
const chain = ([first, ...rest]: readonly Term[], building: Building): Operand | null => {
  let sum = first === undefined ? null : build(first.formula, building);
  for (let done = 0; done < rest.length; done += MOST_ADDED) {
    const terms = rest.slice(done, done + MOST_ADDED);
    const operands = [sum, ...terms.map(({ formula }) => build(formula, building))];
    const run = CHAINS[operands.length] ?? OPERATIONS[terms[0]?.sign === -1 ? "-" : "+"];
    sum = operation(
      { run, constants: Float64Array.of(1, ...terms.map(({ sign }) => sign)) },
      operands,
      building,
    );
  }
  return sum;
};

const MOST_ADDED = 3;

/** Dividing by a power of two is multiplying by its inverse, to the bit, and costs less. */
const shareOf = (whole: Operand | null, parts: number, building: Building): Operand | null =>
  Number.isInteger(Math.log2(parts))
    ? operation({ run: OPERATIONS["*"] }, [whole, constant(1 / parts)], building)
    : operation({ run: divideByPlain }, [whole, constant(parts)], building);

/** Two to four operands into a scratch column; `null` when one of them has no loop. */
const operation = (
  about: Pick<Instruction, "run"> & Partial<Instruction>,
  operands: readonly (Operand | null)[],
  building: Building,
): Operand | null => {
  const found = operands.filter((operand) => operand !== null);
  const [a, b, c, d] = found;
  if (found.length < operands.length || a === undefined || b === undefined) return null;
  for (const { values, step } of found) if (step === 0) release(values, building);
  const out = scratch(building);
  building.program.push(
    instruction({
      ...about,
      out,
      outStep: 0,
      a: a.values,
      aStep: a.step,
      b: b.values,
      bStep: b.step,
      ...(c && { c: c.values, cStep: c.step }),
      ...(d && { d: d.values, dStep: d.step }),
    }),
  );
  return { values: out, step: 0, isPlain: false };
};

const scratch = ({ free }: Building): Float64Array => free.pop() ?? new Float64Array(CHUNK);

/** A result may take the place of an operand, which each row reads before it is written; a constant keeps its own. */
const release = (values: Float64Array, { free, program }: Building): void => {
  if (program.some(({ out }) => out === values)) free.push(values);
};
