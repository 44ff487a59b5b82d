import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { useDrafts } from "../../entering/drafts-of-body.tsx";
import { readBlock, type Block } from "../../grid/block.ts";
import { isBetween, type At } from "../../grid/move.ts";
import { firstToFill, type Grid } from "./grid-of.ts";
import { onKey, type Ways } from "./keys.ts";
import { stageOf, type Place } from "./stage.ts";

type Options = {
  readonly onPaste: (block: Block, at: At) => void;
  readonly onDetails: Ways["onDetails"];
};

/** The active cell of a grid, what is chosen around it, and what keys and the clipboard do, as in a spreadsheet. */
export const useGrid = (grid: Grid, { onPaste, onDetails }: Options) => {
  const drafts = useDrafts();
  const [{ moves, ...place }, setPlace] = useState<Place & { readonly moves: number }>(() => ({
    ...{ active: firstToFill(grid), anchor: null, isEditing: false },
    moves: 0,
  }));
  const stage = stageOf(grid, drafts, place);
  const go: Ways["go"] = (at, { isEditing = false, anchor = null } = {}) =>
    setPlace((before) => ({
      ...{ active: at, anchor, isEditing: isEditing && stage.isOpen(at) },
      moves: before.moves + 1,
    }));

  const copy = (event: ClipboardEvent): boolean => {
    if (place.isEditing) return false;
    event.preventDefault();
    const lines = stage.chosen().map((line) => line.map(stage.textAt).join("\t"));
    event.clipboardData.setData("text/plain", lines.join("\n"));
    return true;
  };
  const paste = (event: ClipboardEvent) => {
    const block = readBlock(event.clipboardData.getData("text/plain"));
    const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? "") : null;
    if (place.isEditing && single !== null) return;
    event.preventDefault();
    if (single === null) onPaste(block, place.active);
    else
      stage.putTexts(
        stage
          .chosen()
          .flat()
          .map((at) => ({ at, text: single })),
      );
  };

  return {
    ...place,
    /** Grows with every move, so that the focus follows. */
    moves,
    go,
    isChosen: (at: At): boolean => place.anchor !== null && isBetween([place.anchor, place.active], at),
    /** Somebody pointed at a cell: what was being written elsewhere is decided. */
    point: (at: At, { isEditing, isRange }: { readonly isEditing: boolean; readonly isRange: boolean }) => {
      stage.commit();
      go(at, { isEditing, anchor: isRange ? (place.anchor ?? place.active) : null });
    },
    handlers: {
      onKeyDown: (event: KeyboardEvent) => onKey({ event, stage, ways: { go, onDetails } }),
      onCopy: (event: ClipboardEvent) => void copy(event),
      onCut: (event: ClipboardEvent) => {
        if (copy(event)) stage.clear();
      },
      onPaste: paste,
      // Leaving the grid decides what was being written.
      onBlur: (event: { readonly currentTarget: Element; readonly relatedTarget: EventTarget | null }) => {
        const isInside =
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (place.isEditing && !isInside) stage.commit();
      },
    },
  };
};

export type GridState = ReturnType<typeof useGrid>;
