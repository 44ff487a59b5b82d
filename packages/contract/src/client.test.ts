import { describe, expect, it } from "vitest";
import { createClient, pathOf, type Fetch } from "./client.ts";
import { ENDPOINTS } from "./endpoints/all.ts";
import { dispositionOf } from "./views/file.ts";

const ID = "0193b3f0-0000-7000-8000-000000000001";

type Sent = { url: string } & Parameters<Fetch>[1];

/** A wire that keeps what was sent and answers what it is told to. */
const wire = (answer: {
  status: number;
  body?: unknown;
  text?: string;
  etag?: string;
  disposition?: string;
}) => {
  const sent: Sent[] = [];
  const fetch: Fetch = (url, { method, headers, body }) => {
    sent.push({ url, method, headers, body });
    return Promise.resolve({
      status: answer.status,
      headers: {
        get: (name: string) =>
          ({ etag: answer.etag, "content-disposition": answer.disposition })[name] ?? null,
      },
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(answer.text).buffer),
      text: () =>
        Promise.resolve(answer.text ?? (answer.body === undefined ? "" : JSON.stringify(answer.body))),
    });
  };
  return { fetch, sent };
};

const cell = { bodyId: ID, measureId: ID, period: "2021-Q1" };
const value = { value: { kind: "number", number: "38" } } as const;

describe("a call of the client", () => {
  it("puts parameters into the path and the query behind it", () => {
    const call = {
      params: { bodyId: "a/b" },
      query: { period: "2021-Q1", "known-at": undefined, search: "è &" },
    };
    expect(pathOf(ENDPOINTS.readTree, call)).toBe("/bodies/a%2Fb/tree?period=2021-Q1&search=%C3%A8%20%26");
  });

  it("sends the version it has seen and a key of its own with a value", async () => {
    const { fetch, sent } = wire({ status: 201, body: {} });
    const client = createClient({ fetch, newKey: () => "a-new-key" });
    await client.enterValue({ params: cell, version: 3, body: value });
    expect(sent).toEqual([
      {
        url: `/api/v1/bodies/${ID}/measures/${ID}/cells/2021-Q1/entries`,
        method: "POST",
        headers: {
          Accept: "application/json, application/problem+json",
          "Content-Type": "application/json",
          "If-Match": '"3"',
          "Idempotency-Key": "a-new-key",
        },
        body: '{"value":{"kind":"number","number":"38"}}',
      },
    ]);
  });

  it("sends a file as it is, and gives one that is answered with its name", async () => {
    const bytes = new Uint8Array([80, 75]);
    const { fetch, sent } = wire({
      status: 200,
      text: "<plan/>",
      disposition: dispositionOf("è 'piano'.xml"),
    });
    const client = createClient({ fetch });
    await client.previewImport({ params: { bodyId: ID, planId: ID }, body: bytes });
    expect(sent[0]).toMatchObject({ body: bytes, headers: { "Content-Type": "application/octet-stream" } });
    const got = await client.exportPlan({ params: { bodyId: ID, planId: ID, format: "stratml" } });
    expect(got.ok && got.value.name).toBe("è 'piano'.xml");
    expect(got.ok && new TextDecoder().decode(got.value.bytes)).toBe("<plan/>");
  });

  it("makes another key for each intent, and keeps the one it is given [F11a]", async () => {
    const { fetch, sent } = wire({ status: 201, body: {} });
    const client = createClient({ fetch });
    await client.enterValue({ params: cell, version: 0, body: value });
    await client.enterValue({ params: cell, version: 0, body: value });
    await client.enterValue({ params: cell, version: 0, body: value, idempotencyKey: "the-same" });
    const keys = sent.map(({ headers }) => headers["Idempotency-Key"]);
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[2]).toBe("the-same");
  });

  it("asks for the language of the screens at every call", async () => {
    const { fetch, sent } = wire({ status: 200, body: {} });
    let language = "it";
    const client = createClient({
      fetch,
      language: () => language,
      baseUrl: "https://albero.example.it/api/v1",
    });
    await client.readSession();
    language = "en";
    await client.readSession();
    expect(sent.map(({ headers }) => headers["Accept-Language"])).toEqual(["it", "en"]);
    expect(sent[0]?.url).toBe("https://albero.example.it/api/v1/session");
  });
});

describe("an answer", () => {
  it("carries its value and the version to send back, also weakened by a proxy", async () => {
    const strong = await createClient(wire({ status: 200, body: { a: 1 }, etag: '"7"' })).readBody({
      params: { bodyId: ID },
    });
    expect(strong).toEqual({ ok: true, value: { a: 1 }, version: "7" });
    const weak = await createClient(wire({ status: 200, body: {}, etag: 'W/"8"' })).readBody({
      params: { bodyId: ID },
    });
    expect(weak.ok && weak.version).toBe("8");
  });

  it("is nothing where the service has nothing to say", async () => {
    expect(await createClient(wire({ status: 204 })).signOut()).toEqual({
      ok: true,
      value: null,
      version: null,
    });
  });

  it("is a problem as a value, never thrown", async () => {
    const problem = {
      type: "/problems/not-found",
      code: "not-found",
      status: 404,
      title: "",
      detail: "",
      instance: "",
    };
    const answer = await createClient(wire({ status: 404, body: problem })).readTree({
      params: { bodyId: ID },
    });
    expect(answer).toEqual({ ok: false, problem });
  });

  it("says that nobody answered when the network fails or something else does", async () => {
    const broken = createClient({ fetch: () => Promise.reject(new TypeError("fetch failed")) });
    expect(await broken.readStatus()).toMatchObject({
      ok: false,
      problem: { code: "unreachable", detail: "fetch failed" },
    });
    const proxy = createClient(wire({ status: 502, text: "<html>Bad Gateway</html>" }));
    expect(await proxy.readStatus()).toMatchObject({
      ok: false,
      problem: { code: "unreachable", status: 0 },
    });
  });
});
