import type { CellView, RecordedValueView } from "@albero/contract";
import { useSyncExternalStore } from "react";
import { isGoing, lastWish, latestOf, type CellDraft } from "../../entering/cell-draft.ts";
import type { Drafts } from "../../entering/drafts.ts";
import { useDrafts } from "../../entering/drafts-of-body.tsx";
import { fieldText, type CellKind } from "../../entering/read-text.ts";
import type { ShownCell } from "../../entering/steps.ts";

/** A cell as its drafts know it. */
export const shownCell = ({ measureId, period, unit, version, value }: CellView): ShownCell => ({
  ...{ measureId, period, version, value },
  unitId: unit?.id ?? null,
});

const textIn = (draft: CellDraft | null, kind: CellKind): string | null => {
  if (draft === null || draft.standing.kind === "saved") return null;
  const wish = lastWish(draft);
  return draft.text ?? (wish === null ? null : fieldText(wish.value, kind));
};

const isUndecided = (draft: CellDraft): boolean => draft.standing.kind === "written" || isGoing(draft);

const isNothingNew = (draft: CellDraft, recorded: string): boolean => {
  const text = draft.text?.trim();
  return !isGoing(draft) && (text === "" || text === recorded);
};

/** One cell while somebody writes in it: its text, what became of the last value, and the ways on. */
export const editingOf = (drafts: Drafts, cell: CellView, kind: CellKind) => {
  const shown = shownCell(cell);
  const draft = drafts.get(shown);
  const latest = latestOf(draft, cell).value;
  const recorded = fieldText(latest, kind);
  const text = textIn(draft, kind) ?? recorded;

  /** Records what is written, if it is new and can be read; else says why not. What was answered already waits. */
  const commit = (note = "") => {
    const said = note.trim() === "" ? [] : [note.trim()];
    if (draft !== null && isNothingNew(draft, recorded)) {
      drafts.restore(shown);
      if (said.length === 0) return;
    }
    const isOpen = draft !== null && draft.text !== null && isUndecided(draft);
    if (isOpen || said.length > 0) drafts.put([{ cell: shown, kind, text }], ...said);
  };

  return {
    ...{ draft, latest, text, commit },
    change: (next: string) => drafts.write(shown, next),
    record: (value: RecordedValueView, note?: string) =>
      drafts.record(shown, kind, { value, ...(note === undefined ? {} : { note }) }),
    /** Takes back what stands there and was not sent yet. */
    takeBack: () => drafts.record(shown, kind, { value: null }),
    restore: () => drafts.restore(shown),
    keepMine: () => drafts.keepMine(shown),
    writeOther: () => drafts.writeOther(shown),
    retry: drafts.retry,
  };
};

export type CellEditing = ReturnType<typeof editingOf>;

/** Whether the page has not read yet what was just saved in a cell: what stands on the screen is not the last entry. */
export const isBehind = (drafts: Drafts, cell: CellView): boolean =>
  latestOf(drafts.get(shownCell(cell)), cell).version > cell.version;

/** The same, and the component is drawn again when something happens to the cell. */
export const useCell = (cell: CellView, kind: CellKind): CellEditing => {
  const drafts = useDrafts();
  const at = shownCell(cell);
  useSyncExternalStore(drafts.subscribe, () => drafts.get(at));
  return editingOf(drafts, cell, kind);
};
