import type { PlanContentView } from "@albero/contract";
import type { Edits } from "../../queries/planning.ts";
import { kindsUnder, nodesIn, type DraftNode } from "./outline.ts";

type Edit = Edits[number];

/** One place up or down among its siblings; `null` where it is the first or the last already. */
export const moveBeside = (content: PlanContentView, node: DraftNode, by: -1 | 1): Edit | null => {
  const siblings = nodesIn(content, node.parentId);
  const at = siblings.findIndex(({ id }) => id === node.id);
  const place = at + by;
  if (place < 0 || place >= siblings.length) return null;
  // Before the one above it, or before the one after the next, which is none at the end.
  const before = by === -1 ? siblings[place] : siblings[place + 1];
  return { kind: "move", entity: "node", id: node.id, into: node.parentId, before: before?.id ?? null };
};

/** Whether a node may be dropped upon another: a place one level above it, or one of its own kind. */
export const isDropPlace = (dragged: DraftNode, upon: DraftNode): boolean =>
  dragged.id !== upon.id && (kindsUnder(upon).includes(dragged.kind) || upon.kind === dragged.kind);

/** Dropped upon a place a node goes to its end; upon one of its own kind it goes before it. */
export const moveInto = (dragged: DraftNode, upon: DraftNode): Edit => {
  const isSibling = upon.kind === dragged.kind;
  return {
    ...{ kind: "move", entity: "node", id: dragged.id },
    into: isSibling ? upon.parentId : upon.id,
    before: isSibling ? upon.id : null,
  };
};
