import { SCALE_READINGS, SYSTEM_OPTIONS } from "@albero/domain";
import { Type, type Static } from "typebox";
import { DecimalText, literals, nullable, WeightText } from "./common.ts";

const Alone = <const Kind extends string>(kind: Kind) => Type.Object({ kind: Type.Literal(kind) });

const linear = { kind: Type.Literal("linear"), threshold: DecimalText, worth: WeightText };
const steps = {
  kind: Type.Literal("steps"),
  marks: Type.Array(Type.Object({ at: DecimalText, worth: WeightText }), { minItems: 1, maxItems: 20 }),
};
const fourThresholds = {
  ...{ kind: Type.Literal("four-thresholds"), threshold: DecimalText, excellent: DecimalText },
  worth: Type.Object({
    ...{ insufficient: WeightText, threshold: WeightText, target: WeightText, excellent: WeightText },
  }),
};

/** How much a result is worth; thresholds and marks in per cent of the target. */
const ScaleView = Type.Union([
  Alone("on-off"),
  Alone("proportional"),
  Type.Object(linear),
  Type.Object(steps),
  Type.Object(fourThresholds),
]);

const reads = { reads: literals(SCALE_READINGS) };

/** The same at one place of a plan, where thresholds and marks may also be values of the indicator itself. */
export const UseScaleView = Type.Union([
  Alone("on-off"),
  Alone("proportional"),
  Type.Object({ ...linear, ...reads }),
  Type.Object({ ...steps, ...reads }),
  Type.Object({ ...fourThresholds, ...reads }),
]);
export type UseScaleView = Static<typeof UseScaleView>;

/** Every option of a measurement system, none left unsaid; figures in per cent or in points. */
export const SystemOptionsView = Type.Object({
  scale: ScaleView,
  cap: WeightText,
  floor: nullable(Type.Object({ kind: literals(["nothing-below", "not-below"] as const), at: WeightText })),
  lostPerDayLate: nullable(WeightText),
  zeroTarget: Type.Union([
    Alone("all-or-nothing"),
    Type.Object({ kind: Type.Literal("difference"), lostPerUnit: WeightText }),
  ]),
  zeroValue: literals(["cap", "full"] as const),
  noTarget: literals(["leaves", "counts-missing"] as const),
  missing: literals(["stays-out", "counts-zero"] as const),
  intermediate: literals(["share-of-year", "whole-target"] as const),
  childObjectives: Type.Union([
    Alone("only-without-indicators"),
    Alone("never"),
    Type.Object({ kind: Type.Literal("always"), weight: WeightText }),
  ]),
  lights: Type.Object({ inLine: WeightText, toWatch: WeightText }),
});
export type SystemOptionsView = Static<typeof SystemOptionsView>;

/** The options as data and, one by one, in words. */
export const statedOptions = {
  options: SystemOptionsView,
  told: Type.Array(
    Type.Object({ option: literals(SYSTEM_OPTIONS), name: Type.String(), text: Type.String() }),
  ),
};
