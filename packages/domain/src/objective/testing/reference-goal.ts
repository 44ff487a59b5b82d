import type { Formula } from "../../formula/formula.ts";
import type { Indicator, Target, TargetValue } from "../../indicator/indicator.ts";
import type { Scale } from "../../indicator/scale/scale.ts";
import type { Decimal } from "../../quantity/decimal.ts";
import type { Question } from "../../quantity/outcome.ts";
import type { Place } from "./reference-formula.ts";
import { monthsOf, type Found, type Read } from "./reference-measure.ts";
import { roundDigits } from "./reference-rounding.ts";
import { isDate } from "./reference-score.ts";
import { indicatorOf, targetsOfUse } from "./reference-world.ts";

/** What a result is compared with at this date, why there is nothing, and the scale as it stands at this date. */
export type ReferenceGoal = {
  readonly value: TargetValue | null;
  readonly hole: Found | null;
  readonly provisional: boolean;
  readonly scale: Scale;
};

type Compute = (formula: Formula, place: Place) => Read;

/** The target of a use, set or computed, as a whole or as the share of the months gone by. */
export const referenceTarget = (place: Place, compute: Compute): ReferenceGoal => {
  const { use, world } = place;
  const indicator = indicatorOf(use, world);
  const { period } = world.question;
  const targets = targetsOfUse(use, world);
  const given = targets.find((target) => target.period === period);
  const chosen = given ?? targets.find((target) => target.period === period.slice(0, 4));
  const partial =
    period.length > 4 && indicator.kind === "number" && world.options.intermediate === "share-of-year";
  const part = (text: string): Decimal =>
    String(roundDigits((Number(text) * monthsOf(period)[1]) / 12, indicator.decimals)) as Decimal;
  const scale = partial ? partOfScale(scaleFor(place), part) : scaleFor(place);
  if (chosen === undefined) return { value: null, hole: null, provisional: false, scale };
  const whole = { scale, ...resolved(chosen, place, compute) };
  return partial && given === undefined ? { ...whole, value: partOf(whole.value, part) } : whole;
};

const scaleFor = ({ use, world }: Place): Scale => {
  const base = world.version.uses.find(({ id }) => id === use.basedOnUseId);
  return use.scale ?? base?.scale ?? world.options.scale ?? { kind: "proportional" };
};

type Part = (text: string) => Decimal;

const partOf = (target: TargetValue | null, part: Part): TargetValue | null => {
  if (target?.kind === "number") return { kind: "number", number: part(target.number) };
  if (target?.kind === "range") return { kind: "range", from: part(target.from), to: part(target.to) };
  return target;
};

const partOfScale = (scale: Scale, part: Part): Scale => {
  if (scale.kind === "on-off" || scale.kind === "proportional" || scale.reads === "achievement") return scale;
  if (scale.kind === "steps")
    return { ...scale, marks: scale.marks.map((mark) => ({ ...mark, at: part(mark.at) })) };
  if (scale.kind === "linear") return { ...scale, threshold: part(scale.threshold) };
  return { ...scale, threshold: part(scale.threshold), excellent: part(scale.excellent) };
};

const resolved = (
  { period, value }: Target,
  place: Place,
  compute: Compute,
): Omit<ReferenceGoal, "scale"> => {
  if (value.kind !== "formula") return { value, hole: null, provisional: false };
  const question: Question = { ...place.world.question, period };
  const { found, provisional } = compute(value.formula, { ...place, world: { ...place.world, question } });
  const target = targetFrom(found, indicatorOf(place.use, place.world));
  return target === null
    ? { value: null, hole: found, provisional: false }
    : { value: target, hole: null, provisional };
};

const targetFrom = (found: Found, { direction, decimals }: Indicator): TargetValue | null => {
  if (isDate(found))
    return { kind: "date", date: found as string as Extract<TargetValue, { kind: "date" }>["date"] };
  if (typeof found !== "number") return null;
  if (direction === "is") return { kind: "answer", yes: found !== 0 };
  return { kind: "number", number: found.toFixed(decimals) as Decimal };
};
