import { isElsewhen } from "../formula/view.ts";
import type { IndicatorReader } from "../indicator/value.ts";
import { fromHundredths } from "../quantity/hundredths.ts";
import type { NodeId } from "../quantity/id.ts";
import { failed, missing, notDue, numberOutcome, type Cause } from "../quantity/outcome.ts";
import type { Rolled } from "./roll-up.ts";
import { keyOf } from "./tasks.ts";

export type NodeReader = IndicatorReader["node"];

/** Hands a formula the achievements of nodes already rolled up, as fractions of one; those of the asked period only. */
export const nodeReader =
  (rolled: ReadonlyMap<string, Rolled>): NodeReader =>
  (nodeId, views) => {
    const node = rolled.get(keyOf({ kind: "node", nodeId }));
    if (node === undefined) return withoutFigure({ code: "unknown-node", nodeId });
    if (views.some(isElsewhen)) return withoutFigure({ code: "achievement-elsewhere", nodeId });
    const { achievement, light, provisional } = node;
    const outcome =
      achievement === null ? unreached(nodeId, node) : numberOutcome(fromHundredths(achievement) / 100);
    return { outcome, achievement, leaves: light === "not-assessable", provisional };
  };

/** Hands a formula that stands on a circle nothing but the cause, whatever node it asks for. */
export const circularReader =
  (cause: Cause): NodeReader =>
  () =>
    withoutFigure(cause);

const withoutFigure = (cause: Cause): ReturnType<NodeReader> => ({
  outcome: failed(cause),
  achievement: null,
  leaves: false,
  provisional: false,
});

const unreached = (nodeId: NodeId, { light }: Rolled) => {
  const cause: Cause = { code: "no-achievement", nodeId };
  return light === "not-due" ? notDue(cause) : missing(cause);
};
