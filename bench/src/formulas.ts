import type { Formula } from "../../packages/domain/src/index.ts";
import type { Chance } from "./chance.ts";

/** A kind of formula: its tree over measures, and whether it reads days. */
export type Kind = {
  readonly name: string;
  readonly share: number;
  readonly percent: boolean;
  readonly dates: boolean;
  readonly measures: number;
  readonly tree: (m: readonly Formula[]) => Formula;
};

export const measure = (index: number): Formula =>
  ({ op: "measure", measure: `m${index}` }) as unknown as Formula;
const binary =
  (op: string) =>
  (left: Formula, right: Formula): Formula =>
    ({ op, left, right }) as Formula;
const over = binary("/");
const plus = binary("+");
const minus = binary("-");
const times = binary("*");
const call = (name: string, parts: readonly Formula[]): Formula =>
  ({ op: "call", name, arguments: parts }) as unknown as Formula;

const kind = (
  name: string,
  share: number,
  tree: (...m: Formula[]) => Formula,
  about: { percent?: boolean; dates?: boolean } = {},
): Kind => ({
  name,
  share,
  percent: about.percent ?? false,
  dates: about.dates ?? false,
  measures: tree.length,
  tree: (m) => tree(...m),
});

/** The nine kinds of the workloads, as catalogues of public bodies have them. */
export const KNOWN: readonly Kind[] = [
  kind("a/b", 33, (a, b) => over(a, b)),
  kind("a/b %", 20, (a, b) => over(a, b), { percent: true }),
  kind("a/(b+c)", 12, (a, b, c) => over(a, plus(b, c))),
  kind("(a+b)/(c+d) %", 10, (a, b, c, d) => over(plus(a, b), plus(c, d)), { percent: true }),
  kind("sum", 7, (a, b, c) => call("sum", [a, b, c])),
  kind("mean", 5, (a, b, c) => call("mean", [a, b, c])),
  kind("(a-b)/c %", 5, (a, b, c) => over(minus(a, b), c), { percent: true }),
  kind("days", 4, (a, b) => minus(a, b), { dates: true }),
  kind("a", 4, (a) => a),
];

/** Formulas that have no loop of their own. */
export const OTHERS: readonly Kind[] = [
  kind("a/b+c/d", 20, (a, b, c, d) => plus(over(a, b), over(c, d))),
  kind("(a+b-c)/(d*e)", 20, (a, b, c, d, e) => over(minus(plus(a, b), c), times(d, e))),
  kind("max(a,b)/(c+d)", 20, (a, b, c, d) => over(call("max", [a, b]), plus(c, d))),
  kind("mean(a/b,c/d)", 20, (a, b, c, d) => call("mean", [over(a, b), over(c, d)])),
  kind("a/(b+c+d+e)", 20, (a, b, c, d, e) => over(a, call("sum", [b, c, d, e]))),
];

/** So many kinds in their shares, the same at every run. */
export const draw = (kinds: readonly Kind[], { next }: Chance): Kind => {
  let left = next() * kinds.reduce((sum, { share }) => sum + share, 0);
  for (const one of kinds) {
    left -= one.share;
    if (left < 0) return one;
  }
  return kinds[0] as Kind;
};

/** A formula as text, fully bracketed, with the names of measures as given. */
export const written = (formula: Formula, name: (id: string) => string): string => {
  switch (formula.op) {
    case "measure":
      return name(formula.measure);
    case "call": {
      const parts = formula.arguments.map((part) => written(part, name));
      if (formula.name === "sum") return parts.reduce((sum, part) => `(${sum} + ${part})`);
      if (formula.name === "mean")
        return `(${parts.reduce((sum, part) => `(${sum} + ${part})`)} / ${parts.length}.0)`;
      throw new Error(`No peer is asked for ${formula.name}`);
    }
    case "+":
    case "-":
    case "*":
    case "/":
      return `(${written(formula.left, name)} ${formula.op} ${written(formula.right, name)})`;
    default:
      throw new Error(`No peer is asked for ${formula.op}`);
  }
};
