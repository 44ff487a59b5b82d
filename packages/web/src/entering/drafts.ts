import * as draftOf from "./cell-draft.ts";
import type { CellDraft, Wish } from "./cell-draft.ts";
import { makeHeld, type HeldDrafts, type Keep } from "./held.ts";
import { makeOutbox, type Send } from "./outbox.ts";
import { readText, type CellKind } from "./read-text.ts";
import {
  NO_STEPS,
  redone,
  stepped,
  undone,
  type CellAt,
  type Change,
  type ShownCell,
  type Steps,
} from "./steps.ts";

/** What the drafts of a body need of the world. */
export type Around = {
  readonly send: Send;
  readonly keep: Keep;
  readonly newKey: () => string;
  readonly onQuiet: Parameters<typeof makeOutbox>[0]["onQuiet"];
};

/** A value to put into a cell, as text that was written or pasted. */
export type Putting = { readonly cell: ShownCell; readonly kind: CellKind; readonly text: string };

/** How values get into cells, there and back again. */
const hands = (held: HeldDrafts, newKey: () => string) => {
  const decide = (cell: ShownCell, wish: Omit<Wish, "key">) =>
    held.set(cell, draftOf.decide(held.get(cell), { ...wish, key: newKey() }, cell));
  /** Reads a text into a cell: it is decided, or stays there with what is wrong. */
  const put = ({ cell, kind, text }: Putting, note?: string): Change => {
    const before = draftOf.latestOf(held.get(cell), cell).value;
    const reading = readText(text, kind);
    if (reading.kind === "value") {
      decide(cell, { value: reading.value, ...(note === undefined ? {} : { note }) });
      return { cell, kind, before, after: reading.value, text };
    }
    held.set(cell, draftOf.hold(draftOf.write(held.get(cell), text, cell), reading));
    return { cell, kind, before, after: before, text };
  };
  return {
    ...{ decide, put },
    /** Goes back in a cell: gives up what was not recorded, takes back what was, writes again what was taken back. */
    goBack: ({ cell, before, after }: Change) => {
      if (held.isLeftOpen(cell)) held.move(cell, draftOf.drop);
      else decide(cell, { value: after === null ? before : null });
    },
    goOn: ({ cell, kind, after, text }: Change) => {
      if (text === null) decide(cell, { value: after });
      else put({ cell, kind, text });
    },
  };
};

/**
 * Everything the writer has written in a body and the service does not hold yet, whatever page it was written on, with
 * the way back.
 */
export const makeDrafts = ({ send, keep, newKey, onQuiet }: Around) => {
  const held = makeHeld(keep);
  const { decide, put, goBack, goOn } = hands(held, newKey);
  const sendAll = makeOutbox({ held, send, onQuiet });
  let steps: Steps = NO_STEPS;
  const act = (what: () => void) => {
    held.together(what);
    void sendAll();
  };
  const step = (change: () => readonly Change[]) =>
    act(() => {
      steps = stepped(steps, change());
    });
  const walk = (changes: readonly Change[] = [], how: (change: Change) => void, next: Steps) =>
    act(() => {
      steps = next;
      for (const change of changes) how(change);
    });

  return {
    get: held.get,
    open: held.open,
    subscribe: held.subscribe,
    /** Takes in what an earlier page left; what is written here already stays. */
    find: (at: CellAt, draft: CellDraft) => {
      if (held.get(at) !== null) return;
      held.set(at, draftOf.retry(draftOf.found(draft)));
      void sendAll();
    },
    write: (cell: ShownCell, text: string) => held.set(cell, draftOf.write(held.get(cell), text, cell)),
    put: (puttings: readonly Putting[], note?: string) => step(() => puttings.map((each) => put(each, note))),
    record: (cell: ShownCell, kind: CellKind, wish: Omit<Wish, "key">) =>
      step(() => {
        const before = draftOf.latestOf(held.get(cell), cell).value;
        decide(cell, wish);
        return [{ cell, kind, before, after: wish.value, text: null }];
      }),
    restore: (at: CellAt) => held.move(at, draftOf.drop),
    keepMine: (at: CellAt) => {
      held.move(at, (draft) => draftOf.keepMine(draft, newKey()));
      void sendAll();
    },
    writeOther: (at: CellAt) => held.move(at, draftOf.writeOther),
    /** Sends again what waits for the network or for a session. */
    retry: () => {
      if (held.retryAll()) void sendAll();
    },
    canUndo: () => steps.past.length > 0,
    canRedo: () => steps.future.length > 0,
    undo: () => walk(steps.past.at(-1), goBack, undone(steps)),
    redo: () => walk(steps.future.at(-1), goOn, redone(steps)),
  };
};

export type Drafts = ReturnType<typeof makeDrafts>;
