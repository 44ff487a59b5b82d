import type { Indicator, TargetValue } from "../../indicator/indicator.ts";
import type { Light } from "../evaluation.ts";
import type { IndicatorUse } from "../tree.ts";
import { isCircular } from "./reference-circle.ts";
import { ofFormula, type Place } from "./reference-formula.ts";
import { monthsOf, type Found, type Read } from "./reference-measure.ts";
import { roundDigits } from "./reference-rounding.ts";
import { isDate, score } from "./reference-score.ts";
import { indicatorOf, type World } from "./reference-world.ts";
import type { ReferenceUse } from "./reference.ts";

/** An indicator at its place. */
export const ofUse = (place: Place): ReferenceUse => {
  const { use, world } = place;
  const indicator = indicatorOf(use, world);
  const read = valueOf(indicator, place);
  const { provisional } = read;
  const target = targetOf(use, indicator, world);
  const found = indicator.kind === "date" ? waited(read, target, world.question.today) : read.found;
  const worth =
    target === null ? null : score(found, target, { direction: indicator.direction, options: world.options });
  const achievement = use.standing === "active" ? worth : null;
  const light = lightOf({ use, found, target, achievement }, world);
  return { found, target: targetText(target), achievement, light, provisional };
};

const targetText = (target: TargetValue | null): string | null => {
  if (target === null) return null;
  return target.kind === "date" ? target.date : String(Number(target.number));
};

const valueOf = (indicator: Indicator, place: Place): Read => {
  if (isCircular(`u:${place.use.id}`, place.world))
    return { found: "failed", provisional: false, reasons: ["other"] };
  const read = ofFormula(indicator.formula, place);
  const found = finished(indicator, read.found);
  return { ...read, found, provisional: read.provisional && (typeof found === "number" || isDate(found)) };
};

const finished = ({ kind, unit, decimals }: Indicator, found: Found): Found => {
  const wrong = kind === "date" ? typeof found === "number" : isDate(found);
  if (wrong) return "failed";
  return typeof found === "number" ? roundDigits(unit === "%" ? found * 100 : found, decimals) : found;
};

const targetOf = (use: IndicatorUse, indicator: Indicator, world: World): TargetValue | null => {
  const { period } = world.question;
  const base = world.version.uses.find(({ id }) => id === use.basedOnUseId);
  const targets = base !== undefined && use.targets.length === 0 ? base.targets : use.targets;
  const given = targets.find((target) => target.period === period);
  const year = targets.find((target) => target.period === period.slice(0, 4));
  if (given !== undefined || year === undefined) return given?.value ?? null;
  const whole = indicator.kind !== "number" || world.options.intermediate === "whole-target";
  if (whole || year.value.kind === "date") return year.value;
  const share = roundDigits((Number(year.value.number) * monthsOf(period)[1]) / 12, indicator.decimals);
  return { kind: "number", number: String(share) as typeof year.value.number };
};

/** A date nobody recorded is waited for until its target's day. One declared not available is not. */
const waited = ({ found, reasons }: Read, target: TargetValue | null, today: string): Found => {
  const open = found === "missing" || found === "not-due";
  if (!open || target?.kind !== "date" || reasons.some((reason) => reason !== "unrecorded")) return found;
  return today <= target.date ? "not-due" : "missing";
};

type Judged = Pick<ReferenceUse, "found" | "achievement"> & {
  readonly use: IndicatorUse;
  readonly target: TargetValue | null;
};

const lightOf = ({ use, found, target, achievement }: Judged, world: World): Light => {
  if (use.standing !== "active") return "not-assessable";
  if (achievement !== null) return lightFor(achievement, world);
  if (found === "not-due") return "not-due";
  return target === null && found !== "missing" && found !== "failed" ? "not-assessable" : "missing";
};

export const lightFor = (achievement: number, { options }: World): Light => {
  if (achievement >= options.lights.inLine) return "in-line";
  return achievement >= options.lights.toWatch ? "to-watch" : "critical";
};
