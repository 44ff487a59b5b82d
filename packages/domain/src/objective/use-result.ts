import { evaluateIndicator, type IndicatorFigure } from "../indicator/evaluate.ts";
import type { Target } from "../indicator/indicator.ts";
import type { Light, UseResult } from "./evaluation.ts";
import { lightOf } from "./light.ts";
import type { Outline } from "./outline.ts";
import type { Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { leftFrom, type IndicatorUse } from "./tree.ts";

/**
 * An indicator at its place in the plan. A struck-out or not assessable one keeps its value, without achievement;
 * so does one without a target, since nobody said what it should reach: both leave the means with their weight.
 */
export const useResultOf = (use: IndicatorUse, scene: Scene, reading: Reading): UseResult => {
  const { question, options, outline } = scene;
  const figure = evaluateIndicator(scene.indicatorOf(use), {
    targets: targetsOf(use, outline),
    reader: reading(use.perimeterUnitId),
    question,
    options,
  });
  const { outcome, provisional, yearTarget, target, achievement, steps } = figure;
  const place = { useId: use.id, indicatorId: use.indicatorId, outcome, provisional, yearTarget, target };
  const left = leftFrom(use);
  if (left === null) return { ...place, achievement, light: lightOfUse(figure, scene), steps };
  const unjudged = steps.filter(({ kind }) => kind !== "achievement");
  return {
    ...place,
    achievement: null,
    light: "not-assessable",
    steps: [...unjudged, { kind: "left", ...left }],
  };
};

/** A card's use may refer to a use of the tree: without targets of its own it has the other's. */
export const targetsOf = (use: IndicatorUse, { uses }: Outline): readonly Target[] => {
  const base = use.basedOnUseId === null ? undefined : uses.get(use.basedOnUseId);
  return use.targets.length > 0 ? use.targets : (base?.targets ?? []);
};

const lightOfUse = ({ outcome, target, achievement }: IndicatorFigure, { options }: Scene): Light => {
  if (achievement !== null) return lightOf(achievement, options.lights);
  if (outcome.kind === "not-due") return "not-due";
  return target === null && (outcome.kind === "number" || outcome.kind === "date")
    ? "not-assessable"
    : "missing";
};
