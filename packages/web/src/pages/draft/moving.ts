import type { PlanContentView } from "@albero/contract";
import type { PlanEntity } from "@albero/domain";
import type { Edits } from "../../queries/planning.ts";
import { kindsUnder, nodesIn, type DraftNode } from "./outline.ts";

type Edit = Edits[number];

/** Something that stands among its siblings, below one thing or at the top. */
export type Standing = {
  readonly entity: PlanEntity;
  readonly id: string;
  readonly into: string | null;
  readonly siblings: readonly { readonly id: string }[];
};

/** One place up or down among its siblings; `null` where it is the first or the last already. */
export const moveAmong = ({ entity, id, into, siblings }: Standing, by: -1 | 1): Edit | null => {
  const at = siblings.findIndex((each) => each.id === id);
  const place = at + by;
  if (place < 0 || place >= siblings.length) return null;
  // Before the one above it, or before the one after the next, which is none at the end.
  const before = by === -1 ? siblings[place] : siblings[place + 1];
  return { kind: "move", entity, id, into, before: before?.id ?? null };
};

/** A node among its siblings. */
export const standingOf = (content: PlanContentView, { id, parentId }: DraftNode): Standing => ({
  ...{ entity: "node", id, into: parentId },
  siblings: nodesIn(content, parentId),
});

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
