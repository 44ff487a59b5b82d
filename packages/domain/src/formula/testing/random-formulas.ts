import fc from "fast-check";
import type { Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { IndicatorId, MeasureId, NodeId } from "../../quantity/id.ts";
import { arityOf } from "../catalogue.ts";
import { COMPARISONS, FUNCTIONS, LEVELS, OPERATORS, TIME_UNITS, type Formula } from "../formula.ts";
import { INDICATORS, MEASURES, NODES } from "./codes.ts";

const oneOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

/** Numbers as they are kept: canonical, at most 15 significant digits. */
export const decimals: fc.Arbitrary<Decimal> = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => String(digits / 10 ** places) as Decimal);

const days: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 20_000 })
  .map((count) => Temporal.PlainDate.from("1990-01-01").add({ days: count }).toString() as Day);

const leaves: fc.Arbitrary<Formula> = fc.oneof(
  decimals.map((value): Formula => ({ op: "number", value })),
  decimals.map((value): Formula => ({ op: "percent", value })),
  days.map((value): Formula => ({ op: "date", value })),
  fc.record({ op: fc.constant("duration" as const), amount: fc.nat(400), unit: oneOf(TIME_UNITS) }),
  oneOf(MEASURES).map((code): Formula => ({ op: "measure", measure: code as string as MeasureId })),
  oneOf(INDICATORS).map((code): Formula => ({ op: "indicator", indicator: code as string as IndicatorId })),
  oneOf(NODES).map((code): Formula => ({ op: "achievement", node: code as string as NodeId })),
  fc.record({
    op: fc.constant("achievements" as const),
    below: oneOf([null, ...NODES]).map((code) => code as NodeId | null),
    level: oneOf(LEVELS),
  }),
);

/** Any tree the language can write, sound or not: what is asked of parsing is not asked of types. */
export const formulas: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, depthIdentifier: "formula" },
    leaves,
    tie("formula").map((operand): Formula => ({ op: "negate", operand })),
    fc.record({
      op: oneOf([...OPERATORS, ...OPERATORS, ...COMPARISONS]),
      left: tie("formula"),
      right: tie("formula"),
    }),
    oneOf(FUNCTIONS).chain((name) => {
      const { least, most } = arityOf(name);
      const length = { minLength: least, maxLength: Math.min(most, least + 2) };
      return fc
        .array(tie("formula"), { ...length, depthIdentifier: "formula" })
        .map((parts): Formula => ({ op: "call", name, arguments: parts }));
    }),
  ),
})).formula;
