import { useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from "react";
import { useDrafts } from "../../entering/drafts-of-body.tsx";
import { copiedBlock, type Block } from "../../grid/block.ts";
import { isSameAt, type At } from "../../grid/move.ts";
import { firstToFill, type Grid } from "./grid-of.ts";
import { onKey, type Ways } from "./keys.ts";
import { stageOf, type Place, type Stage } from "./stage.ts";

type Options = Pick<Ways, "onDetails" | "onHelp"> & {
  readonly onPaste: (block: Block, at: At) => void;
};

/** The place of the grid that something happened in; `null` for its headings. */
const placeOf = ({ target }: MouseEvent): At | null => {
  const place = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
  const [row, column] = (place?.dataset["at"] ?? "").split("-").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};

/** What the clipboard does to a grid: what is chosen goes out as text; one cell comes in at once, a block is looked at. */
const clipboardOf = (stage: Stage, onPaste: Options["onPaste"]) => {
  const copy = (event: ClipboardEvent): boolean => {
    if (stage.place.isEditing) return false;
    event.preventDefault();
    const lines = stage.chosen().map((line) => line.map(stage.textAt).join("\t"));
    event.clipboardData.setData("text/plain", lines.join("\n"));
    return true;
  };
  const paste = (event: ClipboardEvent) => {
    const block = copiedBlock(event.clipboardData);
    const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? "") : null;
    if (stage.place.isEditing && single !== null) return;
    event.preventDefault();
    if (single === null) onPaste(block, stage.place.active);
    else
      stage.putTexts(
        stage
          .chosen()
          .flat()
          .map((at) => ({ at, text: single })),
      );
  };
  return {
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut: (event: ClipboardEvent) => {
      if (copy(event)) stage.clear();
    },
    onPaste: paste,
  };
};

/** The active cell of a grid, what is chosen around it, and what keys and the clipboard do, as in a spreadsheet. */
export const useGrid = (grid: Grid, { onPaste, ...asked }: Options) => {
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

  /** Somebody pointed at a cell: what was being written elsewhere is decided. */
  const point = (event: MouseEvent, isEditing: boolean) => {
    const at = placeOf(event);
    if (at === null || (place.isEditing && isSameAt(at, place.active))) return;
    stage.commit();
    go(at, { isEditing, anchor: event.shiftKey ? (place.anchor ?? place.active) : null });
  };

  return {
    ...place,
    /** Grows with every move, so that the focus follows. */
    moves,
    go,
    handlers: {
      onClick: (event: MouseEvent) =>
        point(event, (event.nativeEvent as PointerEvent).pointerType === "touch"),
      onDoubleClick: (event: MouseEvent) => point(event, true),
      onKeyDown: (event: KeyboardEvent) => onKey({ event, stage, ways: { go, ...asked } }),
      ...clipboardOf(stage, onPaste),
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
