import fc from "fast-check";
import type { Target } from "../../indicator/indicator.ts";
import { SCALE_READINGS, type Scale } from "../../indicator/scale/scale.ts";
import type { SystemOptions } from "../../indicator/system.ts";
import type { Day } from "../../quantity/day.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Hundredths } from "../../quantity/hundredths.ts";

const oneOf = <Value>(values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const text = (value: number): Decimal => String(value) as Decimal;
const points = oneOf([0, 2_000, 5_000, 6_000, 8_000, 10_000, 11_000]) as fc.Arbitrary<Hundredths>;
const marks = oneOf([-3, 0, 1, 2, 5, 9.5, 10, 40, 50, 80, 100, 110]).map(text);
const reads = oneOf(SCALE_READINGS);

/** Every scale, with few marks, so that values often stand right on one. */
export const scales: fc.Arbitrary<Scale> = fc.oneof(
  oneOf<Scale>([{ kind: "on-off" }, { kind: "proportional" }]),
  fc.record({
    kind: fc.constant("linear" as const),
    reads,
    threshold: marks,
    worth: oneOf([0, 4_000, 6_000]) as fc.Arbitrary<Hundredths>,
  }),
  fc.record({
    kind: fc.constant("steps" as const),
    reads,
    marks: fc.array(fc.record({ at: marks, worth: points }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("four-thresholds" as const),
    reads,
    threshold: marks,
    excellent: marks,
    worth: fc.record({ insufficient: points, threshold: points, target: points, excellent: points }),
  }),
);

/** The policies a body may state besides those it must; often it states none. */
export const statedPolicies: fc.Arbitrary<
  Pick<SystemOptions, "scale" | "floor" | "zeroTarget" | "zeroValue" | "noTarget">
> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        scale: scales,
        floor: fc.record({ kind: oneOf(["nothing-below", "not-below"] as const), at: points }),
        zeroTarget: oneOf([
          { kind: "all-or-nothing" } as const,
          { kind: "difference", lostPerUnit: 750 as Hundredths } as const,
        ]),
        zeroValue: oneOf(["cap", "full"] as const),
        noTarget: oneOf(["leaves", "counts-missing"] as const),
      },
      { requiredKeys: [] },
    ),
  },
);

type Texts = { readonly decimals: fc.Arbitrary<Decimal>; readonly days: fc.Arbitrary<Day> };

/** Every kind of target that is set. */
export const setTargets = ({ decimals, days }: Texts): fc.Arbitrary<Target["value"]> =>
  fc.oneof(
    { weight: 6, arbitrary: decimals.map((number) => ({ kind: "number", number }) as const) },
    { weight: 3, arbitrary: days.map((date) => ({ kind: "date", date }) as const) },
    {
      weight: 2,
      arbitrary: fc.tuple(decimals, decimals).map(([from, to]) => ({ kind: "range", from, to }) as const),
    },
    { weight: 1, arbitrary: fc.boolean().map((yes) => ({ kind: "answer", yes }) as const) },
  );
