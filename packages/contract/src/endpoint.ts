import type { Action } from "@albero/domain";
import type { Static, TObject, TSchema } from "typebox";
import type { ProblemCode } from "./problems.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * One endpoint as data: where it is, what goes in and out, who may call it, what can go wrong. Routes, the OpenAPI
 * document, the typed client and the authorisation matrix are all made from it, so they cannot disagree.
 */
export type Endpoint = {
  readonly id: string;
  readonly room: string;
  readonly method: Method;
  /** Kebab-case, parameters in braces, below `/api/v1`. */
  readonly path: string;
  readonly summary: string;
  readonly permission: Action;
  readonly params: TObject;
  readonly query: TObject;
  /** `null` when the call carries no body; `FileBytes` when it is a file as it is. */
  readonly body: TSchema | null;
  /** Most bytes of the body, where it may be larger than what calls usually carry. */
  readonly mostBytes?: number;
  /** `FileAnswer` when a file is answered, to be kept under its name. */
  readonly response: TSchema;
  readonly status: 200 | 201 | 204;
  /** Whether the call needs `If-Match` with the version it has seen: without it 428, with an old one 409. */
  readonly conditional: boolean;
  /** Whether a read answers with the version (`ETag`) that a conditional call on the same thing sends back. */
  readonly versioned?: true;
  /** A POST that only asks, since its question does not fit an address: it changes nothing. */
  readonly safe?: true;
  readonly problems: readonly ProblemCode[];
};

export type ParamsOf<E extends Endpoint> = Static<E["params"]>;
export type QueryOf<E extends Endpoint> = Static<E["query"]>;
export type BodyOf<E extends Endpoint> = E["body"] extends TSchema ? Static<E["body"]> : undefined;
export type ResponseOf<E extends Endpoint> = Static<E["response"]>;

/** Keeps the literal types of an endpoint while checking its shape. */
export const endpoint = <const E extends Endpoint>(definition: E): E => definition;
