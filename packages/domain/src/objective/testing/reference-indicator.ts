import type { Indicator, TargetValue } from "../../indicator/indicator.ts";
import type { Light } from "../evaluation.ts";
import type { IndicatorUse } from "../tree.ts";
import { isCircular, nodesRead } from "./reference-circle.ts";
import { ofFormula, type Place } from "./reference-formula.ts";
import { referenceTarget, type ReferenceGoal } from "./reference-goal.ts";
import type { Found, Read } from "./reference-measure.ts";
import { roundDigits } from "./reference-rounding.ts";
import { isDate, score } from "./reference-score.ts";
import { indicatorOf, type World } from "./reference-world.ts";
import type { ReferenceUse } from "./reference.ts";

/** An indicator at its place. */
export const ofUse = (place: Place): ReferenceUse => {
  const { use, world } = place;
  const indicator = indicatorOf(use, world);
  const read = valueOf(indicator, place);
  const goal = referenceTarget(place, (formula, at) => valueOf({ ...indicator, formula }, at));
  const target = goal.value;
  const found = indicator.kind === "date" ? waited(read, target, world.question.today) : read.found;
  const { direction } = indicator;
  const worth =
    target === null ? null : score(found, target, { direction, options: world.options, scale: goal.scale });
  const achievement = use.standing === "active" ? worth : null;
  const light = lightOf({ use, found, goal, achievement }, world);
  const provisional = read.provisional || (goal.provisional && (typeof found === "number" || isDate(found)));
  return { found, target: targetText(target), achievement, light, provisional };
};

const targetText = (target: TargetValue | null): string | null => {
  switch (target?.kind) {
    case "number":
      return String(Number(target.number));
    case "date":
      return target.date;
    case "range":
      return `${Number(target.from)}…${Number(target.to)}`;
    case "answer":
      return String(target.yes);
    default:
      return null;
  }
};

const valueOf = (indicator: Indicator, place: Place): Read => {
  const isStuck = isCircular(`u:${place.use.id}`, place.world) && nodesRead(indicator.formula).length > 0;
  if (isStuck) return { found: "failed", provisional: false, reasons: ["other"] };
  const read = ofFormula(indicator.formula, place);
  const found = finished(indicator, read.found);
  return { ...read, found, provisional: read.provisional && (typeof found === "number" || isDate(found)) };
};

const finished = ({ kind, unit, decimals }: Indicator, found: Found): Found => {
  const wrong = kind === "date" ? typeof found === "number" : isDate(found);
  if (wrong) return "failed";
  return typeof found === "number" ? roundDigits(unit === "%" ? found * 100 : found, decimals) : found;
};

/** A date nobody recorded is waited for until its target's day. One declared not available is not. */
const waited = ({ found, reasons }: Read, target: TargetValue | null, today: string): Found => {
  const open = found === "missing" || found === "not-due";
  if (!open || target?.kind !== "date" || reasons.some((reason) => reason !== "unrecorded")) return found;
  return today <= target.date ? "not-due" : "missing";
};

type Judged = Pick<ReferenceUse, "found" | "achievement"> & {
  readonly use: IndicatorUse;
  readonly goal: ReferenceGoal;
};

const lightOf = ({ use, found, goal, achievement }: Judged, world: World): Light => {
  if (use.standing !== "active") return "not-assessable";
  if (achievement !== null) return lightFor(achievement, world);
  if (found === "not-due") return "not-due";
  if (found === "missing" || found === "failed" || goal.value !== null) return "missing";
  if (goal.hole !== null) return goal.hole === "not-due" ? "not-due" : "missing";
  return world.options.noTarget === "counts-missing" ? "missing" : "not-assessable";
};

export const lightFor = (achievement: number, { options }: World): Light => {
  if (achievement >= options.lights.inLine) return "in-line";
  return achievement >= options.lights.toWatch ? "to-watch" : "critical";
};
