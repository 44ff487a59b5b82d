import { createClient, type Client } from "@albero/contract";

/** What a call over the wire answered, as it came. */
export type Answered = { readonly status: number; readonly headers: Headers; readonly body: unknown };

export type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** A browser of a test: it keeps its cookie, says where its page came from, and speaks through the typed client. */
export type Browser = {
  readonly client: Client;
  /** One call as it stands, without the client's help; a path of the site or below `/api/v1`. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answered>;
  readonly cookie: () => string | null;
};

const cookieIn = (response: Response): string | null => {
  const [set] = response.headers.getSetCookie();
  return set?.split(";")[0] ?? null;
};

/** Opens a browser on the service at an address. */
export const openBrowser = (base: string, language = "en"): Browser => {
  let cookie: string | null = null;
  const send = async (url: string, request: RequestInit): Promise<Response> => {
    const headers = new Headers(request.headers);
    if (!headers.has("origin")) headers.set("origin", base);
    if (!headers.has("accept-language")) headers.set("accept-language", language);
    if (cookie !== null) headers.set("cookie", cookie);
    const response = await fetch(url, { ...request, headers });
    cookie = cookieIn(response) ?? cookie;
    return response;
  };
  const ask = async (path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answered> => {
    const json = body === undefined ? {} : { "content-type": "application/json" };
    const sent = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    const response = await send(`${base}${path}`, { method, headers: { ...json, ...headers }, body: sent });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const client = createClient({ baseUrl: `${base}/api/v1`, fetch: send, language: () => language });
  return { client, ask, cookie: () => cookie };
};
