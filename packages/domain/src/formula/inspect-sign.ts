import {
  isComparison,
  type ComparisonSign,
  type Formula,
  type Operator,
  type SignFormula,
} from "./formula.ts";
import { mixed, sound, unsound, type Inspected, type Inspection } from "./inspection.ts";
import {
  agree,
  CONDITION,
  DATE,
  DAYS,
  isInDays,
  isNumber,
  product,
  quotient,
  together,
  type Nature,
  type NumberNature,
} from "./nature.ts";

/** A sign between two parts that are sound by themselves. */
export const inspectSign = (formula: SignFormula, parts: readonly Inspected[]): Inspection => {
  const [left, right] = parts.map(({ nature }) => nature) as [Nature, Nature];
  if (formula.op === "/" && isZero(formula.right)) return unsound(formula.right, "division-by-zero");
  if (left.kind === "date" || right.kind === "date") return ofDates(formula, left, right);
  return isNumber(left) && isNumber(right)
    ? ofNumbers(formula, left, right)
    : unsound(formula, "wrong-type", { operation: formula.op });
};

const ofNumbers = (formula: SignFormula, left: NumberNature, right: NumberNature): Inspection => {
  const { op } = formula;
  if (op === "*") return sound(product(left, right));
  if (op === "/") return sound(quotient(left, right));
  if (!agree(left, right)) return mixed(formula, op, [left.unit, right.unit]);
  return sound(isComparison(op) ? CONDITION : together([left, right]));
};

const isZero = (formula: Formula): boolean =>
  (formula.op === "number" || formula.op === "percent") && Number(formula.value) === 0;

/** Dates are compared, subtracted from each other, and moved by days, months or years; they do not add. */
const ofDates = (formula: SignFormula, left: Nature, right: Nature): Inspection => {
  const { op } = formula;
  const refused = unsound(formula, "wrong-type", { operation: op });
  if (left.kind !== "date") return refused;
  if (right.kind === "date") return betweenDates(op, refused);
  if (op !== "+" && op !== "-") return refused;
  if (right.kind === "calendar-time") return sound(DATE);
  if (!isNumber(right)) return refused;
  if (right.unit === null) return unsound(formula.right, "days-expected");
  return isInDays(right) ? sound(DATE) : refused;
};

const betweenDates = (op: Operator | ComparisonSign, refused: Inspection): Inspection => {
  if (op === "-") return sound(DAYS);
  return isComparison(op) ? sound(CONDITION) : refused;
};
