import { createStore, del, entries, set, type UseStore } from "idb-keyval";
import type { CellDraft } from "./cell-draft.ts";
import { cellKey } from "./held.ts";
import type { CellAt } from "./steps.ts";

/** A draft as the browser keeps it: whose it is, which page wrote it, when. */
type Kept = {
  readonly scope: string;
  readonly page: string;
  readonly at: CellAt;
  readonly draft: CellDraft;
  readonly on: number;
};

const CHANNEL = "albero-drafts";
/** How long other open pages are given to say that they are still there. */
const HEARING = 150;

let store: UseStore | null = null;
const storeOf = (): UseStore => (store ??= createStore("albero-drafts", "cells"));

/** Pages of this browser that are open: what they wrote is theirs, and nobody else takes it up. */
const pagesOpen = (
  page: string,
): { readonly others: () => Promise<ReadonlySet<string>>; readonly close: () => void } => {
  const channel = new BroadcastChannel(CHANNEL);
  const heard = new Set<string>();
  channel.onmessage = ({ data }: MessageEvent<{ readonly asks?: string; readonly says?: string }>) => {
    if (data.asks !== undefined) channel.postMessage({ says: page });
    if (data.says !== undefined) heard.add(data.says);
  };
  return {
    others: () =>
      new Promise((resolve) => {
        channel.postMessage({ asks: page });
        setTimeout(() => resolve(heard), HEARING);
      }),
    close: () => channel.close(),
  };
};

/**
 * Drafts as the browser keeps them, over a reload, a crash and the end of a session. They hold values of measures and
 * nothing of a person; each belongs to the account that wrote it.
 */
export const keptDrafts = (scope: string, page: string) => {
  const pages = pagesOpen(page);
  /** Records of closed pages that were taken up here, to be removed with our own. */
  const takenUp = new Map<string, string>();
  const nameOf = (at: CellAt): string => `${scope} ${page} ${cellKey(at)}`;

  return {
    /** Gives what closed pages left, newest first. */
    left: async (): Promise<readonly Pick<Kept, "at" | "draft">[]> => {
      const open = await pages.others();
      const kept = await entries<string, Kept>(storeOf());
      const left = kept
        .filter(([, each]) => each.scope === scope && each.page !== page && !open.has(each.page))
        .toSorted(([, a], [, b]) => b.on - a.on);
      for (const [name, { at }] of left) if (!takenUp.has(cellKey(at))) takenUp.set(cellKey(at), name);
      return left.map(([, each]) => each);
    },
    keep: (at: CellAt, draft: CellDraft | null): void => {
      const name = nameOf(at);
      const before = takenUp.get(cellKey(at));
      takenUp.delete(cellKey(at));
      const done =
        draft === null
          ? del(name, storeOf())
          : set(name, { scope, page, at, draft, on: Date.now() } satisfies Kept, storeOf());
      // A browser that keeps nothing, as in some private windows, still has the draft on the page.
      void done
        .then(() => (before === undefined ? undefined : del(before, storeOf())))
        .catch(() => undefined);
    },
    close: pages.close,
  };
};
