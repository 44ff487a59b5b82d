import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApiDocument } from "@albero/contract";
import { openDatabase } from "@albero/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import type { Browser } from "./testing/browser.ts";
import { startService, valueOf, type TestService } from "./testing/service.ts";

const UNKNOWN = "00000000-0000-4000-8000-000000000000";
const PAGE = "<!doctype html><title>Albero</title>";

let service: TestService;
let browser: Browser;
let webRoot: string;

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), "albero-web-"));
  mkdirSync(join(webRoot, "assets"));
  writeFileSync(join(webRoot, "index.html"), PAGE);
  writeFileSync(join(webRoot, "assets", "main-3f2a.js"), "export {};\n");
  service = await startService({ examples: [], webRoot });
  browser = service.visitor();
});
afterAll(async () => {
  await service.close();
  rmSync(webRoot, { recursive: true });
});

describe("the service without any body", () => {
  it("says that it and its database answer, as the national guidelines want it", async () => {
    const status = valueOf(await browser.client.readStatus());
    expect(status).toEqual({ status: 200, title: expect.any(String), version: "0.1.0" });
    const { headers } = await browser.ask("/api/v1/status");
    expect(headers.get("content-type")).toMatch(/^application\/problem\+json/);
  });

  it("publishes the OpenAPI document made from its endpoints", async () => {
    const { status, body } = await browser.ask("/api/v1/openapi.json");
    expect(status).toBe(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument("0.1.0"))));
  });

  it("shows a visitor no account, no role and no body", async () => {
    expect(valueOf(await browser.client.readSession())).toEqual({
      account: null,
      assignments: [],
      bodies: [],
    });
    expect(valueOf(await browser.client.listExampleAccounts())).toEqual({ accounts: [] });
  });
});

describe("an answer of the endpoints", () => {
  it("is kept by no cache and carries the number of its request", async () => {
    const { headers } = await browser.ask("/api/v1/session");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get("ratelimit-limit")).toBe("100000");
  });

  it("lets a page run no script and no style but our own files", async () => {
    const { headers } = await browser.ask("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("font-src 'self' data:");
    expect(policy).not.toMatch(/unsafe-|upgrade-insecure/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toBeNull();
  });
});

describe("a problem", () => {
  it("has the form of RFC 9457, in the language asked for, with the number of the request", async () => {
    const asked = { headers: { "accept-language": "it-IT,it;q=0.9,en;q=0.5" } };
    const { status, headers, body } = await browser.ask(`/api/v1/bodies/${UNKNOWN}/tree`, asked);
    expect(status).toBe(401);
    expect(headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(body).toEqual({
      type: "/problems/not-signed-in",
      title: "Occorre accedere",
      status: 401,
      code: "not-signed-in",
      detail: expect.stringContaining("accedere"),
      instance: headers.get("x-request-id"),
    });
  });

  it("is told for an address that no endpoint has", async () => {
    const { status, body } = await browser.ask("/api/v1/nothing");
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: "not-found", title: "There is nothing here" });
  });

  it("names the place of what is wrong in a body", async () => {
    const { status, body } = await browser.ask("/api/v1/session", {
      method: "POST",
      headers: { "idempotency-key": "key-00000001" },
      body: { email: "a@b.it", pasword: "x" },
    });
    expect(status).toBe(400);
    const { errors } = body as { errors: { place: string; message: string }[] };
    expect(errors.map(({ place }) => place).toSorted()).toEqual(["body/password", "body/pasword"]);
  });

  it("is told for a body that is not JSON", async () => {
    const asked = { method: "POST", headers: { "idempotency-key": "key-00000001" }, body: "{not json" };
    const { status, body } = await browser.ask("/api/v1/session", asked);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      code: "invalid-request",
      errors: [{ place: "body", message: expect.any(String) }],
    });
  });

  it("is told for a POST without its idempotency key [F11a]", async () => {
    const { status, body } = await browser.ask("/api/v1/session/link", {
      method: "POST",
      body: { token: "x".repeat(30) },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ place: "headers/idempotency-key", message: "it is missing" }] });
  });
});

describe("a call that changes something", () => {
  const post = (headers: Readonly<Record<string, string>>) =>
    browser.ask("/api/v1/session", {
      method: "POST",
      headers: { "idempotency-key": "key-00000001", ...headers },
      body: { email: "a@b.it", password: "wrong" },
    });

  it("is refused when another site made it", async () => {
    const fromElsewhere = await post({ origin: "https://elsewhere.example" });
    expect(fromElsewhere.status).toBe(403);
    expect(fromElsewhere.body).toMatchObject({ code: "cross-site" });
    expect((await post({ "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  it("is heard from our own page", async () => {
    expect((await post({})).body).toMatchObject({ code: "wrong-credentials" });
  });

  it("is refused when nobody says where it came from", async () => {
    const answer = await fetch(`${service.base}/api/v1/session`, { method: "DELETE" });
    expect(answer.status).toBe(403);
  });
});

describe("the web application's files", () => {
  it("are the page at every address that is neither an endpoint nor a file", async () => {
    const moment = "?today=2021-05-15&known-at=2021-05-15T08:00:00.000Z";
    for (const path of ["/", "/accesso", `/enti/${UNKNOWN}/albero`, `/enti/${UNKNOWN}/albero${moment}`]) {
      const { status, headers, body } = await browser.ask(path);
      expect(status).toBe(200);
      expect(body).toBe(PAGE);
      expect(headers.get("cache-control")).toBe("no-cache");
    }
  });

  it("stay in the browser for ever when their name holds their hash", async () => {
    const { headers } = await browser.ask("/assets/main-3f2a.js");
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("are a problem where a file is not there", async () => {
    expect((await browser.ask("/assets/gone.js")).status).toBe(404);
    expect((await browser.ask("/../package.json")).status).toBe(404);
  });
});

describe("a service whose database is away", () => {
  it("says so with 503, in words that help, and nothing of why", async () => {
    const database = openDatabase({ url: "postgres://albero_app:secret@127.0.0.1:1/albero" });
    const app = await buildApp({ ...service.parts, database });
    const answer = await app.inject({ url: "/api/v1/status", headers: { "accept-language": "en" } });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: "database-away", title: "The database does not answer" });
    expect(answer.body).not.toMatch(/ECONNREFUSED|secret|127\.0\.0\.1/);
    await app.close();
    await database.destroy();
  });
});

describe("limits of calls", () => {
  it("refuse with 429 and the seconds to wait, sign-ins before other calls", async () => {
    const narrow = await startService({ examples: [], config: { callsPerMinute: 12, signInsPerMinute: 2 } });
    const guest = narrow.visitor();
    const tries = [];
    for (let i = 0; i < 3; i += 1)
      tries.push(await guest.client.signIn({ body: { email: "a@b.it", password: "no" } }));
    expect(tries.map((each) => (each.ok ? "" : each.problem.code))).toEqual([
      "wrong-credentials",
      "wrong-credentials",
      "too-many-requests",
    ]);
    const statuses = [];
    for (let i = 0; i < 13; i += 1) statuses.push((await guest.ask("/api/v1/session")).status);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    const refused = await guest.ask("/api/v1/session");
    expect(refused.body).toMatchObject({ code: "too-many-requests" });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    await narrow.close();
  });
});
