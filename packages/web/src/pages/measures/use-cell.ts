import type { CellView, ChangedView, RecordedValueView } from "@albero/contract";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ProblemError } from "../../app/problem-error.ts";
import { useEnterValue } from "../../queries/measure.ts";
import { newKey } from "../../queries/new-key.ts";
import { fieldText, readDraft, type Draft } from "./draft.ts";

/** What is known of the last thing written in a cell. */
export type CellStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "wrong"; readonly why: Extract<Draft, { kind: "wrong" }>["why"] }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "question"; readonly readings: readonly [string, string] }
  | { readonly kind: "waiting"; readonly wish: Wish }
  | {
      readonly kind: "conflict";
      readonly changed: ChangedView;
      readonly mine: Wish;
      readonly before: RecordedValueView | null;
    };

/** A value somebody wants recorded; repeating it carries the same key, so that it is entered once. */
export type Wish = { readonly value: RecordedValueView; readonly note?: string; readonly key: string };

const statusAfter = (error: unknown, wish: Wish, before: RecordedValueView | null): CellStatus => {
  if (!(error instanceof ProblemError)) return { kind: "refused", message: String(error) };
  const { problem } = error;
  if (problem.code === "unreachable") return { kind: "waiting", wish };
  if (problem.code === "changed-meanwhile" && problem.changed !== undefined)
    return { kind: "conflict", changed: problem.changed, mine: wish, before };
  const places = problem.errors?.map(({ message }) => message) ?? [];
  return { kind: "refused", message: places.length === 0 ? problem.detail : places.join("; ") };
};

export type CellKind = { readonly valueType: "number" | "date"; readonly decimals: number };

/** What the writer had before them when they began: saving answers to that, whatever the page has read since. */
type Seen = { readonly version: number; readonly value: RecordedValueView | null };

const bodyOf = ({ value, note }: Wish) => (note === undefined ? { value } : { value, note });

/** Sends values of a cell, knows what became of the last one, and what stands in the cell now. */
const useSaving = (cell: CellView) => {
  const [status, setStatus] = useState<CellStatus>({ kind: "idle" });
  const [saved, setSaved] = useState<Seen>(cell);
  const { measureId, period, unit } = cell;
  const enter = useEnterValue({ measureId, period, unitId: unit?.id ?? null });
  // Until the page has read it anew, what was just saved is the latest; afterwards the page may know more.
  const latest: Seen = saved.version > cell.version ? saved : cell;

  const send = async (wish: Wish, against: Seen): Promise<boolean> => {
    setStatus({ kind: "saving" });
    try {
      setSaved(
        await enter.mutateAsync({ ...bodyOf(wish), version: against.version, idempotencyKey: wish.key }),
      );
      setStatus({ kind: "saved", at: new Date().toISOString() });
      return true;
    } catch (error) {
      setStatus(statusAfter(error, wish, against.value));
      return false;
    }
  };
  return { status, setStatus, latest, send };
};

/** Once the network is back, what waited for it is sent again by itself. */
const useResend = (status: CellStatus, retry: (wish: Wish) => void): void => {
  const again = useEffectEvent(retry);
  useEffect(() => {
    if (status.kind !== "waiting") return undefined;
    const onBack = () => again(status.wish);
    window.addEventListener("online", onBack);
    return () => window.removeEventListener("online", onBack);
  }, [status]);
};

/** One cell while somebody writes in it: its text, what became of the last value, and the ways on. */
export const useCell = (cell: CellView, kind: CellKind) => {
  const { status, setStatus, latest, send } = useSaving(cell);
  const [text, setText] = useState<string | null>(null);
  const seen = useRef<Seen | null>(null);
  const recorded = fieldText(latest.value);

  const restore = () => {
    seen.current = null;
    setText(null);
    setStatus({ kind: "idle" });
  };
  const sendWish = async (wish: Wish, against: Seen): Promise<void> => {
    seen.current = against;
    if (!(await send(wish, against))) return;
    seen.current = null;
    setText(null);
  };
  const record = (value: RecordedValueView, note = ""): Promise<void> => {
    const wish = { value, key: newKey(), ...(note.trim() === "" ? {} : { note: note.trim() }) };
    return sendWish(wish, seen.current ?? latest);
  };
  const retry = (wish: Wish) => void sendWish(wish, seen.current ?? latest);
  useResend(status, retry);

  return {
    text: text ?? recorded,
    ...{ status, record, restore, retry },
    change: (next: string) => {
      seen.current ??= latest;
      setText(next);
      setStatus({ kind: "idle" });
    },
    /** Records what is written, if it is new and can be read; else says why not. What was answered already waits. */
    commit: (note = "") => {
      if (text?.trim() === "") {
        restore();
        return;
      }
      const isNew = text !== null && text.trim() !== recorded && status.kind === "idle";
      if (!isNew && note.trim() === "") return;
      const draft = readDraft(text ?? recorded, kind);
      if (draft.kind === "value") void record(draft.value, note);
      else setStatus(draft);
    },
    keepMine: (mine: Wish, theirs: Seen) => void sendWish({ ...mine, key: newKey() }, theirs),
    writeOther: (theirs: Seen) => {
      seen.current = theirs;
      setText("");
      setStatus({ kind: "idle" });
    },
  };
};

export type CellEditing = ReturnType<typeof useCell>;
