import type { Formula } from "../../formula/formula.ts";
import type { IndicatorUse } from "../tree.ts";
import { holeIn, referenceMeasure, type Found, type Read } from "./reference-measure.ts";
import { days, isDate } from "./reference-score.ts";
import { nodeById, type World } from "./reference-world.ts";
import type { ReferenceRollUp } from "./reference.ts";

/** Where a formula is read: for which use, in which world, and how a node is asked for its figure. */
export type Place = {
  readonly use: IndicatorUse;
  readonly world: World;
  readonly node: (id: string) => ReferenceRollUp;
};

const FAILED: Read = { found: "failed", provisional: false, reasons: ["other"] };

/** The result of a formula, leaf by leaf. */
export const ofFormula = (formula: Formula, place: Place): Read => {
  switch (formula.op) {
    case "number":
      return { found: Number(formula.value), provisional: false, reasons: [] };
    case "date":
      return { found: formula.value as string as Found, provisional: false, reasons: [] };
    case "measure":
      return ofMeasure(formula.measure, place);
    case "achievement":
      return ofAchievement(formula.node, place);
    case "call":
      return ofParts(formula.name, withoutLeavers(formula.arguments, place), place);
    case "+":
    case "-":
    case "*":
    case "/":
      return ofParts(formula.op, [formula.left, formula.right], place);
    default:
      throw new Error(`the random documents of these tests hold no ${formula.op}`);
  }
};

const ofMeasure = (id: string, { use, world }: Place): Read => {
  const measure = world.document.measures.find((each) => each.id === id);
  if (measure === undefined) return FAILED;
  const read = referenceMeasure(measure, use.perimeterUnitId, world);
  return measure.unit === "%" && typeof read.found === "number" ? { ...read, found: read.found / 100 } : read;
};

const ofAchievement = (id: string, { world, node }: Place): Read => {
  if (nodeById(id, world) === undefined) return FAILED;
  const { achievement, light, provisional } = node(id);
  if (achievement !== null) return { found: achievement / 100 / 100, provisional, reasons: [] };
  return { found: light === "not-due" ? "not-due" : "missing", provisional, reasons: ["other"] };
};

const withoutLeavers = (parts: readonly Formula[], { world, node }: Place): readonly Formula[] => {
  const staying = parts.filter(
    (part) =>
      part.op !== "achievement" ||
      nodeById(part.node, world) === undefined ||
      node(part.node).light !== "not-assessable",
  );
  return staying.length > 0 ? staying : parts;
};

const ofParts = (operation: string, parts: readonly Formula[], place: Place): Read => {
  const reads = parts.map((part) => ofFormula(part, place));
  const provisional = reads.some((read) => read.provisional);
  const hole = holeIn(reads);
  if (hole !== null) return { ...hole, provisional };
  const found = calculate(
    operation,
    reads.map((read) => read.found),
  );
  return { found, provisional, reasons: found === "failed" ? ["other"] : [] };
};

const calculate = (operation: string, all: readonly Found[]): Found => {
  const dates = all.filter(isDate);
  if (dates.length === 0) return ofNumbers(operation, all as readonly number[]);
  return dates.length === all.length ? ofDates(operation, dates) : ofDateAndNumber(operation, all);
};

/** A date and days: only after the date, only whole ones. */
const ofDateAndNumber = (operation: string, [date, number]: readonly Found[]): Found => {
  if (date === undefined || !isDate(date) || typeof number !== "number" || number % 1 !== 0) return "failed";
  if (operation !== "+" && operation !== "-") return "failed";
  const later = Temporal.PlainDate.from(date).add({ days: operation === "+" ? number : -number });
  return later.toString() as Found;
};

const ofDates = (operation: string, dates: readonly Found[]): Found => {
  const [first, second] = dates as readonly string[];
  const sorted = [...dates].sort();
  if (operation === "-") return days(second ?? "", first ?? "");
  if (operation === "min") return sorted[0] ?? "failed";
  return operation === "max" ? (sorted[sorted.length - 1] ?? "failed") : "failed";
};

const ofNumbers = (operation: string, numbers: readonly number[]): Found => {
  const [a = NaN, b = NaN] = numbers;
  let sum = 0;
  for (const number of numbers) sum += number;
  const results: Readonly<Record<string, number>> = {
    "+": sum,
    "-": a - b,
    "*": a * b,
    "/": b === 0 ? NaN : a / b,
    sum,
    mean: sum / numbers.length,
    min: Math.min(...numbers),
    max: Math.max(...numbers),
  };
  const result = results[operation] ?? NaN;
  return Number.isFinite(result) ? result : "failed";
};
