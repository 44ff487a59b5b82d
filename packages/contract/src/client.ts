import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from "./endpoint.ts";
import { ENDPOINTS, type EndpointId, type Endpoints } from "./endpoints/all.ts";
import { FILE_TYPE, FileAnswer, FileBytes, nameIn } from "./views/file.ts";
import type { ProblemView } from "./views/problem.ts";

/** What the client needs of a browser's or Node's `fetch`, and nothing more. */
export type Fetch = (
  url: string,
  request: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | FileAnswer["bytes"] | null;
  },
) => Promise<FetchAnswer>;

type FetchAnswer = {
  readonly status: number;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
};

export type ClientOptions = {
  /** Where the paths of the endpoints begin; by default `/api/v1` of the site the page came from. */
  readonly baseUrl?: string;
  /** By default the platform's own. */
  readonly fetch?: Fetch;
  /** Makes the `Idempotency-Key` of a call that brings none; by default 128 random bits. */
  readonly newKey?: () => string;
  /** Language of the sentences in answers and problems, asked at every call; by default the platform's. */
  readonly language?: () => string;
};

/** No answer came: the network or the service is away. */
export type Unreachable = {
  readonly code: "unreachable";
  readonly status: 0;
  readonly title: string;
  readonly detail: string;
};

/** Why a call did not succeed: the service's own problem, or that there was no answer. */
export type CallProblem = ProblemView | Unreachable;

/** An answer is a value either way. `version` is what the next conditional call on the same thing has to send. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly version: string | null }
  | { readonly ok: false; readonly problem: CallProblem };

/** A part of a call: optional when nothing in it has to be there. */
type Part<Name extends string, Value> =
  Partial<Value> extends Value ? { readonly [N in Name]?: Value } : { readonly [N in Name]: Value };

/** What a call of an endpoint takes: parameters of the path, query, body, and the version seen where it is asked. */
export type CallOf<E extends Endpoint> = Part<"params", ParamsOf<E>> &
  Part<"query", QueryOf<E>> &
  (E["body"] extends null ? unknown : { readonly body: BodyOf<E> }) &
  (E["conditional"] extends true ? { readonly version: string | number } : unknown) &
  (E["method"] extends "POST" ? { readonly idempotencyKey?: string } : unknown);

type ArgumentsOf<E extends Endpoint> =
  Partial<CallOf<E>> extends CallOf<E> ? [call?: CallOf<E>] : [call: CallOf<E>];

/** One function an endpoint, by its id. */
export type Client = {
  readonly [I in EndpointId]: (
    ...call: ArgumentsOf<Endpoints[I]>
  ) => Promise<Answer<ResponseOf<Endpoints[I]>>>;
};

type AnyCall = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly version?: string | number;
  readonly idempotencyKey?: string;
};

type Platform = {
  readonly fetch: Fetch;
  readonly crypto: { readonly getRandomValues: (into: Uint8Array) => Uint8Array };
};
const platform = globalThis as unknown as Platform;

/** Works in every browser context; `randomUUID` does not exist on plain-http pages. */
const randomKey = (): string =>
  [...platform.crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

/** The address of a call below the base: parameters in their places, the query behind. */
export const pathOf = (endpoint: Endpoint, call: AnyCall): string => {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.params?.[name] ?? ""),
  );
  const query = Object.entries(call.query ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value ?? "")}`);
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
};

const headersOf = (endpoint: Endpoint, call: AnyCall, options: ClientOptions): Record<string, string> => ({
  Accept: "application/json, application/problem+json",
  ...(options.language === undefined ? {} : { "Accept-Language": options.language() }),
  ...(endpoint.body === null
    ? {}
    : { "Content-Type": endpoint.body === FileBytes ? FILE_TYPE : "application/json" }),
  ...(endpoint.conditional ? { "If-Match": `"${call.version ?? ""}"` } : {}),
  ...(endpoint.method === "POST"
    ? { "Idempotency-Key": call.idempotencyKey ?? (options.newKey ?? randomKey)() }
    : {}),
});

const unreachable = (detail: string): Answer<never> => ({
  ok: false,
  problem: { code: "unreachable", status: 0, title: "The service does not answer", detail },
});

/** `W/` goes: some proxies weaken the tag of an answer they compress. */
const versionOf = (tag: string | null): string | null => tag?.replace(/^(?:W\/)?"(.*)"$/, "$1") ?? null;

const parsed = (text: string): unknown => {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const bodyOf = ({ body }: Endpoint, call: AnyCall): string | FileAnswer["bytes"] | null => {
  if (body === null) return null;
  return body === FileBytes ? (call.body as FileAnswer["bytes"]) : JSON.stringify(call.body);
};

/** The file or the JSON of an answer; `undefined` where it is neither, as a page that a proxy put in between. */
const valueIn = async ({ response: wanted, status }: Endpoint, response: FetchAnswer): Promise<unknown> => {
  if (wanted !== FileAnswer || response.status !== status) return parsed(await response.text());
  const { headers } = response;
  const file: FileAnswer = {
    name: nameIn(headers.get("content-disposition")),
    mediaType: headers.get("content-type") ?? FILE_TYPE,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
  return file;
};

const isProblem = (value: unknown): value is ProblemView =>
  typeof value === "object" && value !== null && "code" in value;

const send = async (endpoint: Endpoint, call: AnyCall, options: ClientOptions): Promise<Answer<unknown>> => {
  const url = `${options.baseUrl ?? "/api/v1"}${pathOf(endpoint, call)}`;
  const headers = headersOf(endpoint, call, options);
  const request = { method: endpoint.method, headers, body: bodyOf(endpoint, call) };
  try {
    const response = await (options.fetch ?? platform.fetch)(url, request);
    const value = await valueIn(endpoint, response);
    if (response.status === endpoint.status && value !== undefined)
      return { ok: true, value, version: versionOf(response.headers.get("etag")) };
    // Something between us and the service may answer in its own words, as a proxy whose upstream is away.
    return isProblem(value)
      ? { ok: false, problem: value }
      : unreachable(`${endpoint.method} ${url}: ${response.status}`);
  } catch (error) {
    return unreachable(error instanceof Error ? error.message : String(error));
  }
};

/**
 * A typed client of every endpoint, for browsers and Node alike. A call never throws: a problem, or that nobody
 * answered, comes back as a value. Each POST carries an `Idempotency-Key`; whoever repeats a call by hand after a
 * lost answer gives the same key again, and it is done once.
 */
export const createClient = (options: ClientOptions = {}): Client =>
  Object.fromEntries(
    Object.entries(ENDPOINTS).map(([id, endpoint]) => [
      id,
      (call: AnyCall = {}) => send(endpoint, call, options),
    ]),
  ) as unknown as Client;
