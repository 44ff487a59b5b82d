import { HUNDRED, type Hundredths } from "../quantity/hundredths.ts";
import { isAbsent, type Cause } from "../quantity/outcome.ts";
import type { ChildRef, UseResult } from "./evaluation.ts";
import { circularReader, nodeReader } from "./node-reader.ts";
import { readingOf } from "./reading.ts";
import { inOrder } from "./order.ts";
import { leaving, rollUp, withoutParts, type PartResult, type Rolled } from "./roll-up.ts";
import type { Scene } from "./scene.ts";
import { keyOf, leftOf, tasksOf, type Task } from "./tasks.ts";
import type { Left } from "./tree.ts";
import { useResultOf } from "./use-result.ts";

/** Every figure of the tree and the cards, by key. */
export type Figures = {
  readonly uses: ReadonlyMap<string, UseResult>;
  readonly rolled: ReadonlyMap<string, Rolled>;
};

/** Computes every figure once, each after what it is made of. What stands on a circle has none, only the cause. */
export const compute = (scene: Scene): Figures => {
  const tasks = new Map(tasksOf(scene).map((task) => [task.key, task]));
  const uses = new Map<string, UseResult>();
  const rolled = new Map<string, Rolled>();
  const reading = readingOf(scene, nodeReader(rolled));
  for (const { key, circle } of inOrder([...tasks.values()])) {
    const task = tasks.get(key) as Task;
    const cause = circle.length > 0 ? circular(circle, scene) : null;
    if (task.kind === "use") {
      const read = cause === null ? reading : readingOf(scene, circularReader(cause));
      uses.set(key, useResultOf(task.use, scene, read));
    } else {
      rolled.set(key, cause === null ? roll(task, scene, { uses, rolled }) : withoutParts([cause]));
    }
  }
  return { uses, rolled };
};

const circular = (circle: readonly string[], { outline }: Scene): Cause => ({
  code: "circular",
  nodeIds: [...outline.nodes.keys()]
    .filter((nodeId) => circle.includes(keyOf({ kind: "node", nodeId })))
    .toSorted(),
});

type RollUpTask = Extract<Task, { readonly kind: "roll-up" }>;

const roll = ({ groups, left }: RollUpTask, scene: Scene, figures: Figures): Rolled => {
  if (groups === null) return leaving(left);
  const read = groups.map(({ of, weight, parts }) => ({
    of,
    weight,
    parts: parts.map((part) => {
      const leftHere = leftOf(part.of, scene);
      return { ...partResultOf(part.of, leftHere, figures), ...part, left: leftHere };
    }),
  }));
  return rollUp(read, scene.options);
};

/** What a part may be: an indicator at its place, or what was rolled up. */
export type PartFigures = {
  readonly uses: ReadonlyMap<string, UseResult>;
  readonly rolled: ReadonlyMap<string, PartResult>;
};

/** The result of a part as it enters what it is part of; `left` says why the plan lets it leave. */
export const partResultOf = (of: ChildRef, left: Left | null, { uses, rolled }: PartFigures): PartResult => {
  if (left !== null) return leaving(left);
  const use = uses.get(keyOf(of));
  return use === undefined ? ofRolled(of, rolled.get(keyOf(of))) : ofUse(use);
};

const NONE = 0 as Hundredths;

const ofUse = ({ achievement, light, provisional, outcome }: UseResult): PartResult => ({
  achievement,
  light,
  provisional,
  coverage: achievement === null ? NONE : HUNDRED,
  assessable: light === "not-assessable" ? NONE : HUNDRED,
  causes: isAbsent(outcome) ? outcome.causes : [],
});

/** A node without a figure is a cause of its own: its parts are looked at on its own page. */
const ofRolled = (of: ChildRef, part: PartResult | undefined): PartResult => {
  if (of.kind !== "node") return part ?? withoutParts();
  if (part === undefined) return withoutParts([{ code: "unknown-node", nodeId: of.nodeId }]);
  const left = part.achievement !== null || part.light === "not-assessable";
  return left ? part : { ...part, causes: [{ code: "no-achievement", nodeId: of.nodeId }] };
};
