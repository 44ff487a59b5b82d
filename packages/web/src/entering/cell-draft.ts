import type { ChangedView, RecordedValueView } from "@albero/contract";
import { isSame, type Reading } from "./read-text.ts";

/** What the writer had before them when they began: saving answers to that, whatever the page has read since. */
export type Seen = { readonly version: number; readonly value: RecordedValueView | null };

/**
 * A value somebody wants recorded; `null` takes back what stands there. Repeating it carries the same key, so that it
 * is recorded once, however often the answer is lost.
 */
export type Wish = { readonly value: RecordedValueView | null; readonly note?: string; readonly key: string };

/** Where what was written in a cell stands. */
export type Standing =
  | { readonly kind: "written" }
  | Extract<Reading, { readonly kind: "wrong" | "question" }>
  | { readonly kind: "sending" }
  | { readonly kind: "waiting"; readonly for: "network" | "session" }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "conflict"; readonly changed: ChangedView }
  | { readonly kind: "saved"; readonly at: string };

/**
 * What somebody wrote in one cell and the service does not hold yet. Everything that happens to it is one of the
 * functions below, so that two people, two tabs and a dead network can be played through in every order.
 */
export type CellDraft = {
  /** Written and not decided yet; `null`: the field shows the last wish. */
  readonly text: string | null;
  readonly seen: Seen;
  /** Decided, oldest first: the first is on its way until it is answered, the second goes after it. */
  readonly wishes: readonly Wish[];
  readonly standing: Standing;
};

/** What became of a wish. `away` is no answer at all: whether it was recorded is not known until it is asked again. */
export type Answer =
  | { readonly kind: "saved"; readonly seen: Seen; readonly at: string }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "conflict"; readonly changed: ChangedView }
  | { readonly kind: "away"; readonly for: "network" | "session" };

/** Whether a wish is on its way, or was and may have arrived: nothing may overtake it. */
export const isGoing = ({ standing }: CellDraft): boolean =>
  standing.kind === "sending" || standing.kind === "waiting";

/** What stands in the cell as far as this writer knows: what was just saved, until the page has read something later. */
export const latestOf = (draft: CellDraft | null, cell: Seen): Seen =>
  draft !== null && draft.seen.version > cell.version ? draft.seen : cell;

/** What a new beginning answers to: what is on the screen now, or what was there when the writing began. */
const seenBy = (draft: CellDraft | null, cell: Seen): Seen =>
  draft === null || draft.standing.kind === "saved" ? latestOf(draft, cell) : draft.seen;

/** Somebody writes: the text is kept and nothing is sent yet. */
export const write = (draft: CellDraft | null, text: string, cell: Seen): CellDraft =>
  draft !== null && isGoing(draft)
    ? { ...draft, text }
    : { text, seen: seenBy(draft, cell), wishes: [], standing: { kind: "written" } };

/** What was written cannot be recorded as it is: it stays in its field with the reason. */
export const hold = (
  draft: CellDraft,
  standing: Extract<Standing, { readonly kind: "wrong" | "question" }>,
): CellDraft => (isGoing(draft) ? draft : { ...draft, standing });

/** A value is decided: it is sent, or goes after the one that is on its way. */
export const decide = (draft: CellDraft | null, wish: Wish, cell: Seen): CellDraft =>
  draft !== null && isGoing(draft)
    ? { ...draft, text: null, wishes: [...draft.wishes.slice(0, 1), wish] }
    : { text: null, seen: seenBy(draft, cell), wishes: [wish], standing: { kind: "sending" } };

const goOn = (draft: CellDraft, seen: Seen, end: Standing): CellDraft => {
  const wishes = draft.wishes.slice(1);
  if (wishes.length > 0) return { ...draft, seen, wishes, standing: { kind: "sending" } };
  return { ...draft, seen, wishes, standing: draft.text === null ? end : { kind: "written" } };
};

const seenIn = ({ version, value }: ChangedView): Seen => ({ version: Number(version), value });

/** The wish a conflict or a refusal is about: the last thing the writer wanted. */
export const lastWish = ({ wishes }: CellDraft): Wish | null => wishes.at(-1) ?? null;

const meet = (draft: CellDraft, changed: ChangedView): CellDraft => {
  const mine = lastWish(draft);
  const wishes = mine === null ? [] : [mine];
  // Both wrote the same: there is nothing to choose.
  if (mine !== null && isSame(mine.value, changed.value))
    return goOn({ ...draft, wishes }, seenIn(changed), { kind: "saved", at: changed.changedAt ?? "" });
  return { ...draft, wishes, standing: { kind: "conflict", changed } };
};

/** An answer came to the wish with a key; an answer to any other is too late and changes nothing. */
export const answered = (draft: CellDraft, key: string, answer: Answer): CellDraft => {
  if (draft.wishes[0]?.key !== key || !isGoing(draft)) return draft;
  switch (answer.kind) {
    case "saved":
      return goOn(draft, answer.seen, answer);
    case "refused":
      return draft.wishes.length > 1
        ? { ...draft, wishes: draft.wishes.slice(1), standing: { kind: "sending" } }
        : { ...draft, standing: answer };
    case "conflict":
      return meet(draft, answer.changed);
    case "away":
      return { ...draft, standing: { kind: "waiting", for: answer.for } };
  }
};

/** What waits is sent again, under the same key. */
export const retry = (draft: CellDraft): CellDraft =>
  draft.standing.kind === "waiting" ? { ...draft, standing: { kind: "sending" } } : draft;

/** The writer has seen what the other wrote, and wants their own value all the same. */
export const keepMine = (draft: CellDraft, key: string): CellDraft => {
  const mine = lastWish(draft);
  if (draft.standing.kind !== "conflict" || mine === null) return draft;
  return {
    ...draft,
    seen: seenIn(draft.standing.changed),
    wishes: [{ ...mine, key }],
    standing: { kind: "sending" },
  };
};

/** The writer has seen what the other wrote, and writes a third thing. */
export const writeOther = (draft: CellDraft): CellDraft =>
  draft.standing.kind === "conflict"
    ? { text: "", seen: seenIn(draft.standing.changed), wishes: [], standing: { kind: "written" } }
    : draft;

/** The writer gives up what they wrote; what is on its way already cannot be called back. */
export const drop = (draft: CellDraft): CellDraft | null =>
  isGoing(draft) ? { ...draft, text: null } : null;

/** A draft found again after the page or the browser was closed: what was on its way may have arrived or not. */
export const found = (draft: CellDraft): CellDraft =>
  draft.standing.kind === "sending" ? { ...draft, standing: { kind: "waiting", for: "network" } } : draft;
