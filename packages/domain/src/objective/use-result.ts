import { evaluateIndicator, type IndicatorFigure } from "../indicator/evaluate.ts";
import type { Light, UseResult } from "./evaluation.ts";
import { lightOf } from "./light.ts";
import type { Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { leftFrom, type IndicatorUse } from "./tree.ts";
import { scaleOf, targetsOf } from "./use-targets.ts";

/**
 * An indicator at its place in the plan. A struck-out or not assessable one keeps its value, without achievement;
 * so does one without a target, since nobody said what it should reach: both leave the means with their weight, unless
 * the body counts the latter as missing.
 */
export const useResultOf = (use: IndicatorUse, scene: Scene, reading: Reading): UseResult => {
  const { question, options, outline } = scene;
  const figure = evaluateIndicator(scene.indicatorOf(use), {
    targets: targetsOf(use, outline),
    scale: scaleOf(use, outline),
    reader: reading(use.perimeterUnitId),
    question,
    options,
  });
  const { outcome, provisional, yearTarget, target, achievement, steps } = figure;
  const place = { useId: use.id, indicatorId: use.indicatorId, outcome, provisional, yearTarget, target };
  const left = leftFrom(use);
  if (left === null) return { ...place, achievement, light: lightOfUse(figure, scene), steps };
  const unjudged = steps.filter(({ kind }) => kind !== "scale" && kind !== "achievement");
  return {
    ...place,
    achievement: null,
    light: "not-assessable",
    steps: [...unjudged, { kind: "left", ...left }],
  };
};

const lightOfUse = ({ achievement, unjudged }: IndicatorFigure, { options }: Scene): Light => {
  if (achievement !== null) return lightOf(achievement, options.lights);
  if (unjudged !== "without-target") return unjudged ?? "missing";
  return options.noTarget === "counts-missing" ? "missing" : "not-assessable";
};
