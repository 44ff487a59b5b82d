import type { Drafts } from "../../entering/drafts.ts";
import { isBetween, type At } from "../../grid/move.ts";
import { editingOf, shownCell, type CellEditing } from "../measures/use-cell.ts";
import { cellAt, sizeOf, type Grid } from "./grid-of.ts";

/** Where the writer is in a grid. */
export type Place = {
  readonly active: At;
  /** The other corner of what is chosen; `null` while it is one cell. */
  readonly anchor: At | null;
  readonly isEditing: boolean;
};

/** The grid while somebody works in it: what stands where, and the acts that keys and the clipboard are made of. */
export const stageOf = (grid: Grid, drafts: Drafts, place: Place) => {
  const { active, anchor } = place;
  const isOpen = (at: At): boolean => cellAt(grid, at)?.enterable === true;
  const editingAt = (at: At): CellEditing | null => {
    const cell = cellAt(grid, at);
    const row = grid.rows[at.row];
    return cell === null || row === undefined ? null : editingOf(drafts, cell, row);
  };
  const chosen = (): readonly (readonly At[])[] =>
    grid.rows
      .map((_, row) => grid.periods.map((__, column) => ({ row, column })))
      .map((line) => line.filter((at) => isBetween([anchor ?? active, active], at)))
      .filter((line) => line.length > 0);
  const textAt = (at: At): string => editingAt(at)?.text ?? "";

  return {
    ...{ grid, drafts, place, isOpen, textAt, chosen },
    size: sizeOf(grid),
    commit: () => editingAt(active)?.commit(),
    restore: () => editingAt(active)?.restore(),
    begin: (text: string) => editingAt(active)?.change(text),
    /** Puts texts into the cells that take them, as one step. */
    putTexts: (texts: readonly { readonly at: At; readonly text: string }[]) =>
      drafts.put(
        texts.flatMap(({ at, text }) => {
          const [cell, row] = [cellAt(grid, at), grid.rows[at.row]];
          if (cell === null || row === undefined || !cell.enterable || text === "") return [];
          return [{ cell: shownCell(cell), kind: row, text }];
        }),
      ),
    clear: () => {
      for (const at of chosen().flat().filter(isOpen)) {
        const editing = editingAt(at);
        const isWritten = (editing?.draft?.text ?? null) !== null;
        if (isWritten) editing?.restore();
        else if (editing !== null && editing.latest !== null) editing.takeBack();
      }
    },
  };
};

export type Stage = ReturnType<typeof stageOf>;
