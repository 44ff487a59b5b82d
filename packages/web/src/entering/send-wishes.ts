import type { EnteredCell } from "@albero/contract";
import { api } from "../queries/api.ts";
import type { Answer } from "./cell-draft.ts";
import type { Going } from "./outbox.ts";

const answerOf = ({ cell, refused }: EnteredCell): Answer => {
  if (cell !== null) return { kind: "saved", seen: cell, at: new Date().toISOString() };
  const changed = refused?.changed ?? null;
  return changed === null
    ? { kind: "refused", message: refused?.message ?? "" }
    : { kind: "conflict", changed };
};

/** Sends wishes to the service; without an answer, or without a session, all of them wait. */
export const sendWishes = async (bodyId: string, going: readonly Going[]): Promise<readonly Answer[]> => {
  const cells = going.map(({ at, wish, version }) => ({ ...at, ...wish, version }));
  const done = await api.enterValues({ params: { bodyId }, body: { cells } });
  if (done.ok) return done.value.entered.map(answerOf);
  const { code, detail } = done.problem;
  if (code === "not-signed-in") return going.map(() => ({ kind: "away", for: "session" }));
  const isAway = code === "unreachable" || done.problem.status >= 500 || code === "too-many-requests";
  return going.map(() => (isAway ? { kind: "away", for: "network" } : { kind: "refused", message: detail }));
};
