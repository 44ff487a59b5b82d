import {
  absenceOf,
  failed,
  isAbsent,
  numberOutcome,
  type Figure,
  type Outcome,
} from "../quantity/outcome.ts";
import { workingDaysBetween } from "../quantity/working-days.ts";
import {
  applyStrict,
  calculating,
  computeThrough,
  figuresOf,
  finish,
  naming,
  told,
  type Pass,
} from "./apply.ts";
import { miscount } from "./catalogue.ts";
import type { Call, Formula, FunctionName } from "./formula.ts";
import { operate, type Calculation } from "./operate.ts";
import type { FormulaReader } from "./reader.ts";
import { viewsOf } from "./view.ts";

/** A function of its arguments; with fewer or more than it takes it has no result. */
export const applyFunction = (call: Call, pass: Pass): Outcome => {
  if (miscount(call.name, call.arguments.length) !== null) return WRONG_TYPE;
  return appliers[call.name]({ ...call, arguments: expanded(call.arguments, pass) }, pass);
};

type Applier = (call: Call, pass: Pass) => Outcome;

const WRONG_TYPE = failed({ code: "wrong-type", expected: "number" });

/**
 * The achievements of a level become as many arguments. Struck-out and not assessable objectives leave, unless
 * nothing else is among the arguments (rule book 5.3).
 */
const expanded = (parts: readonly Formula[], { reader, views }: Pass): readonly Formula[] => {
  const all = parts.flatMap((part): readonly Formula[] =>
    part.op === "achievements"
      ? reader.nodesBelow(part).map((node) => ({ op: "achievement", node }))
      : [part],
  );
  const left = all.filter((part) => part.op !== "achievement" || !reader.node(part.node, views).leaves);
  return left.length === 0 ? all : left;
};

const strict =
  (calculation: Calculation): Applier =>
  ({ name, arguments: parts }, pass) =>
    applyStrict({ operation: name, parts, calculate: calculating(calculation) }, pass);

/** Which end is the best: the least where less is better, and for dates the first. */
const byDirection =
  (isBest: boolean): Applier =>
  (call, pass) =>
    strict(pass.reader.lessIsBetter === isBest ? "min" : "max")(call, pass);

/** The branch that was not chosen is not looked at, so what is missing there does not matter. */
const chosen: Applier = ({ arguments: [condition, ifTrue, ifFalse] }, pass) => {
  const test = pass.compute(condition as Formula, pass);
  if (test.kind !== "number") return isAbsent(test) ? test : WRONG_TYPE;
  const outcome = pass.compute((test.number === 0 ? ifFalse : ifTrue) as Formula, pass);
  return told(pass, "if", { operands: [test, outcome], outcome });
};

/** What has no figure is passed over; a failure is not, since it says that something is wrong and not late. */
const lenient =
  (calculate: (figures: readonly Figure[], operands: readonly Outcome[]) => Outcome): Applier =>
  ({ name, arguments: parts }, pass) => {
    const operands = parts.map((part) => pass.compute(part, pass));
    const failure = absenceOf(operands.filter(({ kind }) => kind === "failed"));
    if (failure !== null) return failure;
    return told(pass, name, { operands, outcome: calculate(figuresOf(operands), operands) });
  };

const ofPresent =
  (calculation: Calculation) =>
  (figures: readonly Figure[], operands: readonly Outcome[]): Outcome =>
    figures.length === 0 ? (absenceOf(operands) ?? WRONG_TYPE) : operate(calculation, figures);

const firstPresent: Applier = ({ arguments: parts }, pass) => {
  const operands: Outcome[] = [];
  for (const part of parts) {
    const outcome = pass.compute(part, pass);
    operands.push(outcome);
    if (outcome.kind === "failed") return outcome;
    if (!isAbsent(outcome)) return told(pass, "coalesce", { operands, outcome });
  }
  return absenceOf(operands) ?? WRONG_TYPE;
};

/** The first argument computed through each view of the function; `calculate` makes one figure of them. */
const viewed =
  (calculate: (figures: readonly Figure[]) => Outcome): Applier =>
  (call, pass) => {
    const [seen] = call.arguments;
    const views = viewsOf(call) ?? [];
    if (seen === undefined || views.length === 0) return WRONG_TYPE;
    const operands = views.map((through) => computeThrough(seen, through, pass));
    return finish(call.name, operands, { pass, calculate: (figures) => naming(calculate(figures), seen) });
  };

const same = ([figure]: readonly Figure[]): Outcome => figure ?? WRONG_TYPE;

const workingDays =
  ({ holidaysOf }: FormulaReader) =>
  ([from, to]: readonly Figure[]): Outcome =>
    from?.kind === "date" && to?.kind === "date"
      ? numberOutcome(workingDaysBetween(from.date, to.date, holidaysOf))
      : failed({ code: "wrong-type", expected: "date" });

const appliers: Readonly<Record<FunctionName, Applier>> = {
  sum: strict("sum"),
  mean: strict("mean"),
  min: strict("min"),
  max: strict("max"),
  count: strict("count"),
  best: byDirection(true),
  worst: byDirection(false),
  if: chosen,
  "count-present": lenient((figures) => numberOutcome(figures.length)),
  "sum-present": lenient(ofPresent("sum")),
  "mean-present": lenient(ofPresent("mean")),
  coalesce: firstPresent,
  "days-between": strict("days-between"),
  "working-days-between": ({ name, arguments: parts }, pass) =>
    applyStrict({ operation: name, parts, calculate: workingDays(pass.reader) }, pass),
  "previous-period": viewed(same),
  "previous-year": viewed(same),
  cumulative: viewed(same),
  "mean-previous-years": viewed(calculating("mean")),
  "share-of-total": viewed(calculating("/")),
};
