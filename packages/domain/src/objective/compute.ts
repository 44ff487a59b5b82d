import type { IndicatorReader } from "../indicator/value.ts";
import { fromHundredths, HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import {
  failed,
  isAbsent,
  missing,
  notDue,
  numberOutcome,
  type Cause,
  type Outcome,
} from "../quantity/outcome.ts";
import type { Group } from "./composition.ts";
import type { ChildRef, UseResult } from "./evaluation.ts";
import { inOrder } from "./order.ts";
import { rollUp, withoutParts, type PartResult, type Rolled } from "./roll-up.ts";
import type { Scene } from "./scene.ts";
import { keyOf, standingOf, tasksOf } from "./tasks.ts";
import { useResultOf } from "./use-result.ts";

/** Every figure of the tree and the cards, by key. */
export type Figures = {
  readonly uses: ReadonlyMap<string, UseResult>;
  readonly rolled: ReadonlyMap<string, Rolled>;
};

/** Computes every figure once, each after what it is made of. */
export const compute = (scene: Scene): Figures => {
  const tasks = new Map(tasksOf(scene).map((task) => [task.key, task]));
  const uses = new Map<string, UseResult>();
  const rolled = new Map<string, Rolled>();
  for (const { key, circular } of inOrder([...tasks.values()])) {
    const task = tasks.get(key);
    if (task?.kind === "use")
      uses.set(key, useResultOf(task.use, scene, circular ? onACircle : reader({ uses, rolled })));
    if (task?.kind === "roll-up")
      rolled.set(key, circular ? circle : roll(task.groups, scene, { uses, rolled }));
  }
  return { uses, rolled };
};

const CIRCULAR: Cause = { code: "circular" };

const circle = withoutParts("missing", [CIRCULAR]);

/** A formula on a circle leads back to its own result: whatever node it reads has none. */
const onACircle: IndicatorReader["node"] = () => ({
  outcome: failed(CIRCULAR),
  achievement: null,
  leaves: false,
  provisional: false,
});

const reader =
  ({ rolled }: Figures): IndicatorReader["node"] =>
  (nodeId) => {
    const node = rolled.get(keyOf({ kind: "node", nodeId }));
    if (node === undefined)
      return {
        outcome: failed({ code: "unknown-node", nodeId }),
        achievement: null,
        leaves: false,
        provisional: false,
      };
    const { achievement, light, provisional } = node;
    const cause: Cause = { code: "no-achievement", nodeId };
    const absent = light === "not-due" ? notDue(cause) : missing(cause);
    const outcome = achievement === null ? absent : numberOutcome(fromHundredths(achievement) / 100);
    return { outcome, achievement, leaves: light === "not-assessable", provisional };
  };

const roll = (groups: readonly Group[] | null, scene: Scene, figures: Figures): Rolled => {
  if (groups === null) return withoutParts("not-assessable");
  const read = groups.map(({ weight, parts }) => ({
    weight,
    parts: parts.map((part) => ({ ...part, ...resultOf(part.of, scene, figures) })),
  }));
  return rollUp(read, scene.options);
};

const resultOf = (of: ChildRef, scene: Scene, { uses, rolled }: Figures): PartResult => {
  if (standingOf(of, scene) !== "active") return withoutParts("not-assessable");
  const use = uses.get(keyOf(of));
  if (use !== undefined) return ofUse(use);
  const part = rolled.get(keyOf(of));
  if (part === undefined)
    return withoutParts("missing", of.kind === "node" ? [{ code: "unknown-node", nodeId: of.nodeId }] : []);
  const unreached = part.achievement === null && part.light !== "not-assessable";
  return unreached && of.kind === "node"
    ? { ...part, causes: [{ code: "no-achievement", nodeId: of.nodeId }] }
    : part;
};

const ofUse = ({ achievement, light, provisional, outcome }: UseResult): PartResult => ({
  achievement,
  light,
  provisional,
  coverage: achievement === null ? (0 as Hundredths) : HUNDRED,
  causes: causesOf(outcome),
});

const causesOf = (outcome: Outcome): readonly Cause[] => (isAbsent(outcome) ? outcome.causes : []);
