import { isGoing, retry, type CellDraft } from "./cell-draft.ts";
import type { CellAt } from "./steps.ts";

type Held = { readonly at: CellAt; readonly draft: CellDraft };

export const cellKey = ({ measureId, period, unitId }: CellAt): string =>
  `${measureId} ${period} ${unitId ?? ""}`;

export const isSaved = ({ standing }: CellDraft): boolean => standing.kind === "saved";

/** Keeps a draft where it survives the page; `null` forgets it. */
export type Keep = (at: CellAt, draft: CellDraft | null) => void;

/** The drafts a page holds, by cell; whoever listens is told of each change. */
export const makeHeld = (keep: Keep) => {
  const cells = new Map<string, Held>();
  const listeners = new Set<() => void>();

  let isQuiet = false;

  const tell = (): void => {
    if (!isQuiet) for (const listener of listeners) listener();
  };
  /** Whatever happens to many cells in one act is told once. */
  const together = (act: () => void): void => {
    isQuiet = true;
    try {
      act();
    } finally {
      isQuiet = false;
    }
    tell();
  };
  const get = (at: CellAt): CellDraft | null => cells.get(cellKey(at))?.draft ?? null;
  const set = (at: CellAt, draft: CellDraft | null): void => {
    if (draft === null) cells.delete(cellKey(at));
    else cells.set(cellKey(at), { at, draft });
    keep(at, draft === null || isSaved(draft) ? null : draft);
    tell();
  };
  const move = (at: CellAt, how: (draft: CellDraft) => CellDraft | null): void => {
    const draft = get(at);
    if (draft !== null) set(at, how(draft));
  };
  return {
    ...{ get, set, move, together },
    all: (): readonly Held[] => [...cells.values()],
    /** Sends again what waits; gives whether anything did. */
    retryAll: (): boolean => {
      const waiting = [...cells.values()].filter(({ draft }) => draft.standing.kind === "waiting");
      if (waiting.length > 0) together(() => waiting.forEach(({ at }) => move(at, retry)));
      return waiting.length > 0;
    },
    /** How many cells hold something the service does not have. */
    open: (): number => [...cells.values()].filter(({ draft }) => !isSaved(draft)).length,
    /** Whether somebody has to do something about a cell: what stands there is neither on its way nor recorded. */
    isLeftOpen: (at: CellAt): boolean => {
      const draft = get(at);
      return draft !== null && !isGoing(draft) && !isSaved(draft);
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

export type HeldDrafts = ReturnType<typeof makeHeld>;
