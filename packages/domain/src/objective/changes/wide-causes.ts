import { compute } from "../compute.ts";
import type { EvaluationDocument } from "../document.ts";
import type { ChangeCause } from "./change-cause.ts";
import { sameState, sameValue, statesOf, type StatedFigure } from "./figure-state.ts";
import { planDifferences } from "./plan-rows.ts";
import type { Sight } from "./sight.ts";

/** The sides of a comparison; `later` is the first one on the day of the second, `null` where it is the same day. */
export type Sides = { readonly before: Sight; readonly later: Sight | null; readonly after: Sight };

export type States = ReadonlyMap<string, StatedFigure>;

/** Causes by the figure they reach of themselves. */
export type Reached = readonly (readonly [key: string, cause: ChangeCause])[];

/** The causes that are no values: another plan version, another measurement system, another day. */
export const wideCauses = (sides: Sides): Reached => {
  const was = statesOf(sides.before);
  return [...byPlan(sides), ...bySystem(sides, was), ...byDay(sides, was)];
};

const byPlan = ({ before, after }: Sides): Reached => {
  const { planId, version, act, reason, approvedAt } = after.scene.outline.version;
  const about = { kind: "plan", version: { planId, version, act, reason, approvedAt } } as const;
  return planDifferences(before.scene.outline, after.scene.outline).flatMap(({ of, aspect, reaches }) =>
    reaches.map((key) => [key, { ...about, of, aspect }] as const),
  );
};

/** What the new options alone make another figure of, everything else as it was. */
const bySystem = ({ before, after }: Sides, was: States): Reached => {
  const { options } = after.scene;
  if (JSON.stringify(options) === JSON.stringify(before.scene.options)) return [];
  const scene = { ...before.scene, options };
  const moved = statesOf({ ...before, scene, figures: compute(scene) });
  const cause: ChangeCause = { kind: "system", title: titleOf(after.document, options) };
  return [...moved]
    .filter(([key, { state }]) => !sameState(state, was.get(key)?.state ?? state))
    .map(([key]) => [key, cause]);
};

const titleOf = ({ systems }: EvaluationDocument, options: unknown): string | null =>
  systems.find((system) => system.options === options)?.title ?? null;

/** What the later day alone makes due, or late. */
const byDay = ({ before, later }: Sides, was: States): Reached => {
  if (later === null) return [];
  const [from, to] = [before.scene.question.today, later.scene.question.today];
  const cause: ChangeCause = { kind: "day", from, to };
  return [...statesOf(later)]
    .filter(([key, { state }]) => !sameValue(state, was.get(key)?.state ?? state))
    .map(([key]) => [key, cause]);
};
