import type { CellView, ChangedView, RecordedValueView } from "@albero/contract";
import { useRef, useState } from "react";
import { ProblemError } from "../../app/problem-error.ts";
import { useEnterValue } from "../../queries/measure.ts";
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

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const statusAfter = (error: unknown, wish: Wish, before: RecordedValueView | null): CellStatus => {
  if (!(error instanceof ProblemError)) return { kind: "refused", message: String(error) };
  const { problem } = error;
  if (problem.code === "unreachable") return { kind: "waiting", wish };
  if (problem.code === "changed-meanwhile" && problem.changed !== undefined)
    return { kind: "conflict", changed: problem.changed, mine: wish, before };
  return { kind: "refused", message: problem.detail };
};

export type CellKind = { readonly valueType: "number" | "date"; readonly decimals: number };

/** What the writer had before them when they began: saving answers to that, whatever the page has read since. */
type Seen = { readonly version: string | number; readonly value: RecordedValueView | null };

/** One cell while somebody writes in it: its text, what became of the last value, and the ways on. */
export const useCell = (cell: CellView, kind: CellKind) => {
  const recorded = fieldText(cell.value);
  const [text, setText] = useState<string | null>(null);
  const [status, setStatus] = useState<CellStatus>({ kind: "idle" });
  const seen = useRef<Seen | null>(null);
  const lastSaved = useRef(0);
  const enter = useEnterValue({
    measureId: cell.measureId,
    period: cell.period,
    unitId: cell.unit?.id ?? null,
  });
  const look = (): Seen =>
    seen.current ?? { version: Math.max(cell.version, lastSaved.current), value: cell.value };

  const send = async (wish: Wish, against: Seen) => {
    seen.current = against;
    setStatus({ kind: "saving" });
    const { key, ...body } = wish;
    try {
      const saved = await enter.mutateAsync({ ...body, version: against.version, idempotencyKey: key });
      lastSaved.current = saved.version;
      seen.current = null;
      setText(fieldText(saved.value) === recorded ? null : fieldText(saved.value));
      setStatus({ kind: "saved", at: new Date().toISOString() });
    } catch (error) {
      setStatus(statusAfter(error, wish, against.value));
    }
  };
  const record = (value: RecordedValueView, note = ""): Promise<void> =>
    send({ value, key: newKey(), ...(note.trim() === "" ? {} : { note: note.trim() }) }, look());

  return {
    text: text ?? recorded,
    status,
    record,
    change: (next: string) => {
      seen.current ??= look();
      setText(next);
      if (status.kind !== "idle") setStatus({ kind: "idle" });
    },
    /** Records what is written, if it is new and can be read; else says why not. */
    commit: (note = "") => {
      const isNew = text !== null && text.trim() !== "" && text.trim() !== recorded;
      if (!isNew && note.trim() === "") return;
      const draft = readDraft(text ?? recorded, kind);
      if (draft.kind === "value") void record(draft.value, note);
      else setStatus(draft);
    },
    restore: () => {
      seen.current = null;
      setText(null);
      setStatus({ kind: "idle" });
    },
    retry: (wish: Wish) => void send(wish, look()),
    keepMine: (mine: Wish, changed: ChangedView) =>
      void send({ ...mine, key: newKey() }, { version: changed.version, value: changed.value }),
    takeTheirs: () => {
      seen.current = null;
      setText(null);
      setStatus({ kind: "idle" });
    },
    writeOther: (changed: ChangedView) => {
      seen.current = { version: changed.version, value: changed.value };
      setStatus({ kind: "idle" });
    },
  };
};

export type CellEditing = ReturnType<typeof useCell>;
