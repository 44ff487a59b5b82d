import type { ChangedView, ProblemCode } from "@albero/contract";

/** A place in the request and what is wrong there, as a message code with its facts. */
export type Fault = { readonly place: string; readonly code: string; readonly facts: Facts };
export type Facts = Readonly<Record<string, string | number>>;

/** Why a use case refused, as data; sentences are made at the door, in the reader's language. */
export type Refusal = {
  readonly code: ProblemCode;
  readonly facts: Facts;
  readonly faults: readonly Fault[];
  readonly changed: ChangedView | null;
};

/** A session begun by the call, to be handed to the browser, or the news that it has none any more. */
export type SessionChange = { readonly kind: "begun"; readonly token: string } | { readonly kind: "ended" };

/** What a use case answers: a value with, where it has one, its version; or a refusal. Nothing is thrown for bad input. */
export type Reply<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      readonly version: string | null;
      readonly session: SessionChange | null;
    }
  | { readonly ok: false; readonly refusal: Refusal };

export const answer = <Value>(value: Value, version: string | number | null = null): Reply<Value> => ({
  ok: true,
  value,
  version: version === null ? null : String(version),
  session: null,
});

/** An answer that begins or ends the caller's session. */
export const answerWith = <Value>(session: SessionChange, value: Value): Reply<Value> => ({
  ok: true,
  value,
  version: null,
  session,
});

export const decline = (
  code: ProblemCode,
  about: { readonly facts?: Facts; readonly faults?: readonly Fault[]; readonly changed?: ChangedView } = {},
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { code, facts: about.facts ?? {}, faults: about.faults ?? [], changed: about.changed ?? null },
});
