import type { NodeKind, PlanNode } from "../objective/tree.ts";
import { ok, refuse, type Result } from "../quantity/result.ts";
import { entityOf, parentOf, type PlanContent, type PlanEntity } from "./content.ts";
import type { EditProblem } from "./edit-frame.ts";

/** Where a thing shall hang; `level` of a node that is not in the plan yet. */
export type Place = {
  readonly entity: PlanEntity;
  readonly id: string;
  readonly into: string | null;
  readonly before: string | null;
  readonly level?: NodeKind;
};

/** What may stand above each level; `null` the top of the tree. An area may be left out in a small body. */
const ABOVE: Readonly<Record<NodeKind, readonly (NodeKind | null)[]>> = {
  area: [null],
  strategic: [null, "area"],
  operational: [null, "area", "strategic", "container"],
  part: ["strategic", "operational"],
  container: [null, "area", "strategic"],
};

/** Whether a thing may hang there: the place exists, fits its level, and is not below the thing itself. */
export const checkPlace = (content: PlanContent, place: Place): Result<null, EditProblem> => {
  const { entity, into, before } = place;
  if (!isThere(content, place)) return refuse("unknown-parent", { id: into ?? "" });
  if (
    before !== null &&
    (entityOf(content, entity, before) === null || parentOf(content, entity, before) !== into)
  )
    return refuse("unknown-sibling", { id: before });
  return entity === "node" ? checkLevel(content, place) : ok(null);
};

const isThere = (content: PlanContent, { entity, into }: Place): boolean => {
  if (into === null) return entity === "node" || entity === "card";
  switch (entity) {
    case "node":
      return entityOf(content, "node", into) !== null;
    case "use":
      return entityOf(content, "node", into) !== null || entityOf(content, "card-objective", into) !== null;
    case "card":
      return false;
    case "card-objective":
      return entityOf(content, "card", into) !== null;
  }
};

const kindOf = (content: PlanContent, id: string | null): NodeKind | null =>
  id === null ? null : (entityOf(content, "node", id)?.kind ?? null);

const checkLevel = (content: PlanContent, { id, into, level }: Place): Result<null, EditProblem> => {
  const kind = level ?? kindOf(content, id);
  const above = kindOf(content, into);
  const fits = kind === null || ABOVE[kind].includes(above);
  if (!fits) return refuse("wrong-level", { level: kind, above: above ?? "top" });
  return isBelow(content, into, id) ? refuse("into-itself", { id }) : ok(null);
};

/** Whether a node is, or hangs somewhere below, another one. */
const isBelow = (content: PlanContent, nodeId: string | null, above: string): boolean => {
  let at: string | null = nodeId;
  for (let steps = 0; at !== null && steps <= content.nodes.length; steps += 1) {
    if (at === above) return true;
    const node: PlanNode | null = entityOf(content, "node", at);
    at = node?.parentId ?? null;
  }
  return false;
};
