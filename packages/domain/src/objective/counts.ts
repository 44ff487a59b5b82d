import type { NodeId, UseId } from "../quantity/id.ts";
import type { Light, RollUp } from "./evaluation.ts";
import type { Outline } from "./outline.ts";
import type { IndicatorUse, PlanNode } from "./tree.ts";

export type Counts = RollUp["counts"];

/** How many indicators stand below each node and below the whole body (`null`), by what became of them. */
export type CountsBelow = (nodeId: NodeId | null) => Counts;

const NONE: Counts = { measured: 0, missing: 0, notDue: 0, notAssessable: 0 };

const columns: Readonly<Record<Light, keyof Counts>> = {
  "in-line": "measured",
  "to-watch": "measured",
  critical: "measured",
  missing: "missing",
  "not-due": "notDue",
  "not-assessable": "notAssessable",
};

/**
 * Counts every use of the tree once for its node and once for each node above, whatever enters the means there. What
 * hangs under a struck-out or not assessable node is not assessable; a container's stay with the container.
 */
export const countsBelow = (outline: Outline, lightOf: (useId: UseId) => Light): CountsBelow => {
  const counts = new Map<NodeId | null, Counts>();
  for (const use of outline.version.uses) {
    let column = columns[lightOf(use.id)];
    for (const node of pathOf(use, outline)) {
      if (node !== null && node.standing !== "active") column = "notAssessable";
      const id = node?.id ?? null;
      counts.set(id, plusOne(counts.get(id) ?? NONE, column));
    }
  }
  return (nodeId) => counts.get(nodeId) ?? NONE;
};

/** The counts of some uses alone, as those of an objective of a card. */
export const countsOf = (lights: readonly Light[]): Counts =>
  lights.map((light) => columns[light]).reduce(plusOne, NONE);

export const sumOfCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, counts) => ({
      measured: total.measured + counts.measured,
      missing: total.missing + counts.missing,
      notDue: total.notDue + counts.notDue,
      notAssessable: total.notAssessable + counts.notAssessable,
    }),
    NONE,
  );

const plusOne = (counts: Counts, column: keyof Counts): Counts => ({
  ...counts,
  [column]: counts[column] + 1,
});

/** The nodes from a use's own up to the body (`null`), which a container or a broken chain never reaches. */
const pathOf = ({ holder }: IndicatorUse, { nodes }: Outline): readonly (PlanNode | null)[] => {
  const path: (PlanNode | null)[] = [];
  let id = holder.kind === "node" ? holder.nodeId : undefined;
  while (id !== undefined) {
    const node: PlanNode | undefined = nodes.get(id);
    if (node === undefined || path.includes(node)) return path;
    path.push(node);
    if (node.kind === "container") return path;
    if (node.parentId === null) return [...path, null];
    id = node.parentId;
  }
  return path;
};
