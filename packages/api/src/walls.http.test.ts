import { ENDPOINTS, TOKEN_PATH, type Endpoint } from "@albero/contract";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "./app.ts";
import { administratorLink } from "./services/session/administrator.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, type TestService } from "./testing/service.ts";

const PASSWORD = "tre cavalli sul colle";
const EMAIL = "sistemi@ente.example";
const SITE = "https://albero.example.it";
const example = exampleNamed("massa-carrara");
const changing: readonly Endpoint[] = Object.values(ENDPOINTS).filter(
  ({ method }: Endpoint) => method !== "GET",
);

let service: TestService;
let webRoot: string;

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), "albero-walls-"));
  mkdirSync(join(webRoot, "assets"));
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>Albero</title>");
  writeFileSync(join(webRoot, "assets", "main-3f2a.js"), "export {};\n");
  service = await startService({ examples: [example], webRoot });
});
afterAll(async () => {
  await service.close();
  rmSync(webRoot, { recursive: true });
});

/** Where an endpoint is for the example, as a call that would be allowed. */
const urlOf = ({ path }: Endpoint): string =>
  `/api/v1${path
    .replace("{bodyId}", example.document.body.id)
    .replace(/\{\w+\}/g, "00000000-0000-7000-8000-000000000000")}`;

const FORM = { "content-type": "application/x-www-form-urlencoded" } as const;

type Headers = Readonly<Record<string, string>>;

describe("a call that another site forges", () => {
  it("is refused on every changing route, whatever it says of itself [REL-W1]", async () => {
    const planner = await service.as("Controllo di gestione");
    const cookie = planner.cookie() ?? "";
    const port = new URL(service.base).port;
    const from: readonly (Headers | null)[] = [
      {},
      { origin: "https://elsewhere.example" },
      { origin: "null" },
      { origin: `http://sub.localhost:${port}` },
      { origin: service.base, "sec-fetch-site": "cross-site" },
      { origin: service.base, "sec-fetch-site": "same-site" },
    ];
    for (const endpoint of changing) {
      for (const headers of from) {
        const { status } = await fetch(service.base + urlOf(endpoint), {
          method: endpoint.method,
          headers: { cookie, "idempotency-key": "key-of-a-test", "if-match": '"1"', ...headers },
        });
        expect([endpoint.id, headers, status]).toEqual([endpoint.id, headers, 403]);
      }
    }
  });

  it("is refused as a form or as plain text, also from our own address [REL-W1]", async () => {
    const planner = await service.as("Controllo di gestione");
    const forms = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];
    for (const endpoint of changing.filter(({ body }) => body !== null)) {
      for (const type of forms) {
        const answer = await fetch(service.base + urlOf(endpoint), {
          method: endpoint.method,
          headers: {
            ...{ cookie: planner.cookie() ?? "", origin: service.base, "content-type": type },
            ...{ "idempotency-key": "key-of-a-test", "if-match": '"1"' },
          },
          body: '{"today":null}',
        });
        expect([400, 401, 403, 404, 413, 415, 428], `${endpoint.id} ${type}`).toContain(answer.status);
      }
    }
  });
});

describe("every answer", () => {
  it("carries policy, transport and cookie headers, errors and files included [REL-W4]", async () => {
    const config = { ...service.parts.config, publicUrl: new URL(SITE) };
    const app = await buildApp({ ...service.parts, config, webRoot });
    const { token } = await administratorLink(service.parts, EMAIL);
    const post = { origin: SITE, "idempotency-key": "key-00000001" };
    const calls = [
      { url: "/" },
      { url: "/assets/main-3f2a.js" },
      { url: "/assets/gone.js" },
      { url: "/api/v1/status" },
      { url: "/api/v1/openapi.json" },
      { url: "/api/v1/nothing" },
      { url: `/api/v1/bodies/${example.document.body.id}` },
      { url: "/api/v1/session", method: "POST", headers: post, payload: { email: "a@b.it" } },
      { url: "/api/v1/session", method: "POST", headers: {}, payload: {} },
      { url: TOKEN_PATH, method: "POST", payload: "grant_type=x", headers: FORM },
      { url: "/api/v1/session/link", method: "POST", headers: post, payload: { token } },
    ] as const;
    const statuses = new Set<number>();
    for (const call of calls) {
      const { statusCode, headers } = await app.inject(call);
      statuses.add(statusCode);
      expect(headers, call.url).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "x-frame-options": "SAMEORIGIN",
        "strict-transport-security": "max-age=31536000; includeSubDomains",
      });
      const policy = String(headers["content-security-policy"]);
      for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers["access-control-allow-origin"]).toBeUndefined();
      expect(headers["x-powered-by"]).toBeUndefined();
      if (statusCode !== 200 || headers["set-cookie"] === undefined) continue;
      expect(String(headers["set-cookie"])).toMatch(
        /^__Host-albero=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
    }
    expect([...statuses].toSorted()).toEqual([200, 400, 401, 403, 404]);
    await app.close();
  });

  it("to signing out has the browser forget what it kept", async () => {
    const planner = await service.as("Controllo di gestione");
    const { headers } = await planner.ask("/api/v1/session", { method: "DELETE" });
    expect(headers.get("clear-site-data")).toBe('"cache"');
  });
});

describe("guessing a password", () => {
  it("ends after ten tries from one address; the owner still comes in from another [REL-W6]", async () => {
    const { token } = await administratorLink(service.parts, EMAIL);
    const owner = service.visitor();
    await owner.client.signInByLink({ body: { token } });
    await owner.client.setPassword({ body: { password: PASSWORD } });
    const app = await buildApp(service.parts);
    const attempt = async (email: string, password: string, remoteAddress: string) => {
      const headers = { origin: "http://localhost", host: "localhost", "idempotency-key": "key-00000001" };
      const call = { url: "/api/v1/session", method: "POST", headers, payload: { email, password } } as const;
      return (await app.inject({ ...call, remoteAddress })).statusCode;
    };
    const tries = async (email: string) => {
      const statuses: number[] = [];
      for (let i = 0; i < 10; i += 1) statuses.push(await attempt(email, `tentativo ${i}`, "10.0.0.1"));
      return statuses;
    };
    const refused = Array.from({ length: 10 }, () => 401);
    expect(await tries(EMAIL)).toEqual(refused);
    expect(await tries("nessuno@ente.example")).toEqual(refused);
    expect(await attempt(EMAIL.toUpperCase(), PASSWORD, "10.0.0.1")).toBe(429);
    expect(await attempt("nessuno@ente.example", PASSWORD, "10.0.0.1")).toBe(429);
    expect(await attempt(EMAIL, PASSWORD, "10.0.0.2")).toBe(200);
    await app.close();
  });

  it("takes as long for an address nobody has, and is told in the same words [REL-W6]", async () => {
    const guest = service.visitor();
    const took = async (email: string) => {
      const times: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        const begin = performance.now();
        await guest.client.signIn({ body: { email, password: `tentativo ${i}` } });
        times.push(performance.now() - begin);
      }
      return Math.min(...times);
    };
    const [known, unknown] = [await took(EMAIL), await took("altro@ente.example")];
    // Both are a whole computation of the hash, tens of milliseconds: without it an answer takes a few.
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });
});
