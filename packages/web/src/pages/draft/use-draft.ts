import type { ChangedView, EditedView, PlanDraftView } from "@albero/contract";
import { useEffect, useEffectEvent, useState } from "react";
import { ProblemError } from "../../app/problem-error.ts";
import { useSendEdits, type Edits } from "../../queries/planning.ts";

/** One wish: edits that are made together, and how often they are sent they count once. */
export type Wish = { readonly edits: Edits; readonly key: string; readonly way: Way };
type Way = "edit" | "undo" | "redo";

/** What became of the last edits. */
export type DraftStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string; readonly merged: number }
  | { readonly kind: "refused"; readonly messages: readonly string[] }
  | { readonly kind: "waiting"; readonly wish: Wish }
  | { readonly kind: "conflict"; readonly wish: Wish; readonly changed: ChangedView };

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const statusAfter = (error: unknown, wish: Wish): DraftStatus => {
  if (!(error instanceof ProblemError)) return { kind: "refused", messages: [String(error)] };
  const { problem } = error;
  if (problem.code === "unreachable") return { kind: "waiting", wish };
  if (problem.code === "changed-meanwhile" && problem.changed !== undefined)
    return { kind: "conflict", wish, changed: problem.changed };
  const places = problem.errors?.map(({ message }) => message) ?? [];
  return { kind: "refused", messages: places.length === 0 ? [problem.detail] : places };
};

type Stacks = { readonly undo: readonly Edits[]; readonly redo: readonly Edits[] };

/** After a batch, what would take it back goes on the stack of the other way. */
const pushed = ({ undo, redo }: Stacks, way: Way, back: Edits): Stacks => {
  if (way === "undo") return { undo: undo.slice(0, -1), redo: [...redo, back] };
  if (way === "redo") return { undo: [...undo, back], redo: redo.slice(0, -1) };
  return { undo: [...undo, back], redo: [] };
};

/** Once the network is back, what waited for it is sent again by itself. */
const useResend = (status: DraftStatus, send: (wish: Wish) => void): void => {
  const again = useEffectEvent(send);
  useEffect(() => {
    if (status.kind !== "waiting") return undefined;
    const onBack = () => again(status.wish);
    window.addEventListener("online", onBack);
    return () => window.removeEventListener("online", onBack);
  }, [status]);
};

/** A draft somebody works on: every edit is sent at once, can be taken back, and says what became of it. */
export const useDraft = (view: PlanDraftView) => {
  const sending = useSendEdits({ planId: view.plan.id, version: view.version.version });
  const [status, setStatus] = useState<DraftStatus>({ kind: "idle" });
  const [stacks, setStacks] = useState<Stacks>({ undo: [], redo: [] });

  const send = async (wish: Wish, revision: number | null = null): Promise<EditedView | null> => {
    setStatus({ kind: "saving" });
    try {
      const { edits, key } = wish;
      const answer = await sending.mutateAsync({ edits, revision, idempotencyKey: key });
      setStacks((before) => pushed(before, wish.way, answer.undo));
      setStatus({ kind: "saved", at: new Date().toISOString(), merged: answer.merged });
      return answer;
    } catch (error) {
      setStatus(statusAfter(error, wish));
      return null;
    }
  };
  const wish = (edits: Edits, way: Way): Wish => ({ edits, way, key: newKey() });
  useResend(status, (waiting) => void send(waiting));

  const lastUndo = stacks.undo.at(-1);
  const lastRedo = stacks.redo.at(-1);
  const edit = (edits: Edits): Promise<EditedView | null> => send(wish(edits, "edit"));
  return {
    ...{ view, status },
    /** Sends edits; `null` where they do not stand. */
    edit,
    /** Adds one thing and gives its id; `null` where it does not stand. */
    add: async (added: Extract<Edits[number], { readonly kind: "add" }>): Promise<string | null> =>
      (await edit([added]))?.created[0]?.id ?? null,
    undo: lastUndo === undefined ? null : () => void send(wish(lastUndo, "undo")),
    redo: lastRedo === undefined ? null : () => void send(wish(lastRedo, "redo")),
    retry: (waiting: Wish) => void send(waiting),
    /** Writes what the reader wanted over what somebody else wrote meanwhile, which stays in the record. */
    keepMine: (mine: Wish, changed: ChangedView) =>
      void send({ ...mine, key: newKey() }, Number(changed.version)),
    dismiss: () => setStatus({ kind: "idle" }),
  };
};

export type Drafting = ReturnType<typeof useDraft>;
