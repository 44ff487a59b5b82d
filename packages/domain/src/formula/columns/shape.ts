import type { MeasureId } from "../../quantity/id.ts";
import type { Formula } from "../formula.ts";

/** What a formula looks like when its measures are only letters, and the measures in the order of reading. */
export type Shape = { readonly text: string; readonly measures: readonly MeasureId[] };

const LETTERS = "abcd";

/** The shape of a formula over at most four measures and nothing else; `null` for any other formula. */
export const shapeOf = (formula: Formula): Shape | null => {
  const measures: MeasureId[] = [];
  const text = write(formula, measures);
  return text === null || measures.length > LETTERS.length ? null : { text, measures };
};

const write = (formula: Formula, measures: MeasureId[]): string | null => {
  switch (formula.op) {
    case "measure":
      measures.push(formula.measure);
      return LETTERS[measures.length - 1] ?? null;
    case "+":
    case "-":
    case "*":
    case "/":
      return pair(write(formula.left, measures), formula.op, write(formula.right, measures));
    case "call":
      return writeCall(formula, measures);
    default:
      return null;
  }
};

const pair = (left: string | null, sign: string, right: string | null): string | null =>
  left === null || right === null ? null : `(${left}${sign}${right})`;

const writeCall = (
  { name, arguments: parts }: Extract<Formula, { readonly op: "call" }>,
  measures: MeasureId[],
): string | null => {
  const texts = parts.map((part) => write(part, measures));
  const [first = null, ...rest] = texts;
  if (name === "sum") return rest.reduce((sum, text) => pair(sum, "+", text), first);
  return name === "mean" && !texts.includes(null) ? `mean(${texts.join(",")})` : null;
};
