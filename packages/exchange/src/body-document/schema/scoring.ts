import { SCALE_READINGS } from "@albero/domain";
import { Type, type Static, type TSchema } from "typebox";
import { closed, oneOf, variants } from "../../reading/building.ts";
import { DayText, DecimalText, HundredthsNumber } from "./quantity.ts";
import { FormulaSchema } from "./formula.ts";

/** A target in every form: set, or computed by a formula. */
export const TargetValueSchema = variants(
  "kind",
  [
    closed({ kind: Type.Literal("number"), number: DecimalText }, "a number to reach"),
    closed({ kind: Type.Literal("date"), date: DayText }, "a day to keep"),
    closed(
      { kind: Type.Literal("range"), from: DecimalText, to: DecimalText },
      "a range to be in, its ends included",
    ),
    closed({ kind: Type.Literal("answer"), yes: Type.Boolean() }, "the answer that is asked for"),
    closed(
      { kind: Type.Literal("formula"), formula: FormulaSchema },
      "a target computed as the indicator itself is",
    ),
  ],
  "what an indicator should reach",
);

const Worth = Type.Integer({ minimum: 0, maximum: 100_000, description: "what it is worth, in hundredths" });

/** A share of the whole; a threshold is never worth more than the target. */
const Share = Type.Integer({ minimum: 0, maximum: 10_000, description: "a share of 100,00, in hundredths" });

const scaleOn = <R extends TSchema>(reads: R) =>
  variants(
    "kind",
    [
      closed({ kind: Type.Literal("on-off") }, "the target or nothing"),
      closed({ kind: Type.Literal("proportional") }, "as much as was achieved of the target"),
      closed(
        { kind: Type.Literal("linear"), reads, threshold: DecimalText, worth: Share },
        "nothing before the threshold, from there in proportion up to the target",
      ),
      closed(
        {
          kind: Type.Literal("steps"),
          reads,
          marks: Type.Array(closed({ at: DecimalText, worth: Worth }, "a mark and what it is worth"), {
            minItems: 1,
          }),
        },
        "what the best mark that is reached is worth",
      ),
      closed(
        {
          kind: Type.Literal("four-thresholds"),
          reads,
          threshold: DecimalText,
          excellent: DecimalText,
          worth: closed(
            { insufficient: Worth, threshold: Worth, target: Worth, excellent: Worth },
            "points of each level",
          ),
        },
        "insufficient, threshold, target, excellent",
      ),
    ],
    "how a result is scored",
  );

/** The scale of a use, which may stand on its own values. */
export const UseScaleSchema = scaleOn(oneOf(SCALE_READINGS, "what the scale looks at"));

/** The scale of a body serves every indicator, so it looks at the share of the target that was achieved. */
const SystemScaleSchema = Type.Unsafe<Static<typeof UseScaleSchema>>(
  scaleOn(oneOf(["achievement"], "what the scale looks at")),
);

const FloorSchema = closed(
  { kind: oneOf(["nothing-below", "not-below"], "what less than the floor is worth"), at: HundredthsNumber },
  "the least a result is worth",
);

const ZeroTargetSchema = variants(
  "kind",
  [
    closed({ kind: Type.Literal("all-or-nothing") }, "reached or not"),
    closed(
      { kind: Type.Literal("difference"), lostPerUnit: HundredthsNumber },
      "each unit of difference costs so much",
    ),
  ],
  "what a target of zero or less means",
);

/** What a system may leave unsaid; it is then as the defaults have it. */
export const statedPolicies = {
  scale: Type.Optional(SystemScaleSchema),
  floor: Type.Optional(FloorSchema),
  zeroTarget: Type.Optional(ZeroTargetSchema),
  zeroValue: Type.Optional(oneOf(["cap", "full"], "what nothing at all is worth where less is better")),
  noTarget: Type.Optional(oneOf(["leaves", "counts-missing"], "what an indicator without a target counts")),
};
