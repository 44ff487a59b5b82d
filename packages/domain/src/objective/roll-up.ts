import type { SystemOptions } from "../indicator/system.ts";
import { HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import type { AbsentStep, Cause } from "../quantity/outcome.ts";
import { round } from "../quantity/rounding.ts";
import type { ChildRef, GroupKind, Light, RollUpStep } from "./evaluation.ts";
import { lightOf } from "./light.ts";
import type { Left } from "./tree.ts";

/** The result of a part, as it enters what it is part of. */
export type PartResult = {
  readonly achievement: Hundredths | null;
  readonly light: Light;
  readonly provisional: boolean;
  /** 0 or 100,00 for an indicator; what a node or objective stands on for those. */
  readonly coverage: Hundredths;
  /** The share of its weight that can be assessed; `null` for what was struck out or has nothing to weigh. */
  readonly assessable: Hundredths | null;
  /** Why there is no achievement; empty when there is one or when it has left. */
  readonly causes: readonly Cause[];
};

export type WeightedPart = PartResult & {
  readonly of: ChildRef;
  readonly weight: Hundredths;
  readonly left: Left | null;
};

export type WeightedGroup = {
  readonly of: GroupKind;
  readonly weight: Hundredths;
  readonly parts: readonly WeightedPart[];
};

export type Scoring = Pick<SystemOptions, "missing" | "lights">;

export type Rolled = PartResult & { readonly steps: readonly (RollUpStep | AbsentStep)[] };

/**
 * The weighted mean of the parts (rule book 17.2). What is struck out or not assessable leaves with its weight; what
 * is not due yet stays out for now; what is missing stays out or counts 0, as the body chose. Coverage says how much
 * of the weight, less what left, stands on results, and `assessable` how much of it was not found not assessable.
 * Without any result there is no figure, never a zero.
 *
 * Weights and achievements are integers, so the order of the parts does not matter. Two groups are rounded each
 * before they meet, so that a reader can redo the sum.
 */
export const rollUp = (groups: readonly WeightedGroup[], scoring: Scoring): Rolled => {
  const rolled = groups.map(({ parts }) => rollGroup(parts, scoring));
  const [only] = rolled;
  if (only !== undefined && rolled.length === 1) return only;
  const together = meanOf(
    rolled.map((group, i) => ({ ...group, weight: groups[i]?.weight ?? (0 as Hundredths) })),
    scoring,
  );
  const told = rolled.map((group, i) => groupStep(group, groups[i] as WeightedGroup));
  return { ...together, steps: [...rolled.flatMap(presentSteps), ...told, ...together.steps] };
};

const groupStep = ({ achievement, light }: Rolled, { of, weight }: WeightedGroup): RollUpStep => ({
  ...{ kind: "group", of, weight, achievement, light },
});

/** Why one of two groups has no figure is told once, when neither has. */
const presentSteps = ({ steps }: Rolled): readonly (RollUpStep | AbsentStep)[] =>
  steps.filter(({ kind }) => kind !== "absent");

const rollGroup = (parts: readonly WeightedPart[], scoring: Scoring): Rolled => {
  const mean = meanOf(parts, scoring);
  return { ...mean, steps: [...parts.map((part) => contribution(part, scoring)), ...mean.steps] };
};

type Weighing = PartResult & { readonly weight: Hundredths };

const meanOf = (parts: readonly Weighing[], scoring: Scoring): Rolled => {
  const staying = parts.filter(({ light, weight }) => light !== "not-assessable" && weight > 0);
  const entering = staying.flatMap(({ weight, ...part }) => {
    const achievement = counted(part, scoring);
    return achievement === null ? [] : [{ weight, achievement, provisional: part.provisional }];
  });
  const shares = {
    coverage: share(staying.map((part) => [part.weight, part.coverage])) ?? (0 as Hundredths),
    assessable: share(
      parts.flatMap((part) => (part.assessable === null ? [] : [[part.weight, part.assessable]])),
    ),
  };
  if (entering.length === 0) return { ...nothing(staying), ...shares };

  const products = entering.reduce((total, { weight, achievement }) => total + weight * achievement, 0);
  const weights = entering.reduce((total, { weight }) => total + weight, 0);
  const achievement = round(products / weights, 0) as Hundredths;
  return {
    achievement,
    light: lightOf(achievement, scoring.lights),
    provisional: entering.some(({ provisional }) => provisional),
    ...shares,
    causes: [],
    steps: [{ kind: "weighted-mean", products, weights, achievement }],
  };
};

const counted = ({ achievement, light }: PartResult, { missing }: Scoring): Hundredths | null =>
  achievement === null && light === "missing" && missing === "counts-zero" ? (0 as Hundredths) : achievement;

const contribution = (part: WeightedPart, scoring: Scoring): RollUpStep => {
  const { of, weight, light, left } = part;
  return { kind: "contribution", of, weight, achievement: counted(part, scoring), light, left };
};

const share = (pairs: readonly (readonly [Hundredths, Hundredths])[]): Hundredths | null => {
  const whole = pairs.reduce((total, [weight]) => total + weight, 0);
  if (whole === 0) return null;
  return round(pairs.reduce((total, [weight, part]) => total + weight * part, 0) / whole, 0) as Hundredths;
};

/** The light of a figure that is not there: something is missing, else something is still to come, else all left. */
const nothing = (staying: readonly PartResult[]): Omit<Rolled, "coverage" | "assessable"> => {
  const causes = staying.flatMap((part) => part.causes);
  const light = (["missing", "not-due"] as const).find((kind) => staying.some((part) => part.light === kind));
  const steps = [{ kind: "absent", causes }] as const;
  return { achievement: null, light: light ?? "not-assessable", provisional: false, causes, steps };
};

/** The result of what has no parts to look at, as on a circle, with the cause to say so. */
export const withoutParts = (causes: readonly Cause[] = []): Rolled => ({
  achievement: null,
  light: "missing",
  provisional: false,
  coverage: 0 as Hundredths,
  assessable: HUNDRED,
  causes,
  steps: [{ kind: "absent", causes }],
});

/** The result of what the plan lets leave: struck out it was never there, not assessable it is told to lack. */
export const leaving = (left: Left): Rolled => ({
  ...withoutParts(),
  light: "not-assessable",
  assessable: left.standing === "struck-out" ? null : (0 as Hundredths),
  steps: [{ kind: "left", ...left }],
});
