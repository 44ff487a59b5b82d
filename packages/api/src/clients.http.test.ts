import { ENDPOINTS, FILE_TYPE, FileBytes, TOKEN_PATH, type Endpoint } from "@albero/contract";
import { PERMISSIONS } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleNamed } from "./testing/examples.ts";
import { measureOf, problemOf, startService, valueOf, type TestService } from "./testing/service.ts";
import type { Browser } from "./testing/browser.ts";

const example = exampleNamed("massa-carrara");
const other = exampleNamed("camera-di-esempio");
const params = { bodyId: example.document.body.id };
const MEDIATIONS = measureOf(example.document, "Med_Conc");
const STALLS = measureOf(example.document, "S1.1.a");
const FOREIGN = measureOf(example.document, "Unit_Stab");
const [reads, writes] = [[STALLS.id], [MEDIATIONS.id]];
const endpoints: readonly Endpoint[] = Object.values(ENDPOINTS);

let service: TestService;
let administrator: Browser;
let planner: Browser;

beforeAll(async () => {
  service = await startService({ examples: [example, other] });
  administrator = await service.as("Amministratore di sistema", "massa-carrara");
  planner = await service.as("Controllo di gestione", "massa-carrara");
  await setToday("2021-09-10");
});
afterAll(() => service.close());

const setToday = async (today: string): Promise<void> => {
  const seen = await planner.client.readBody({ params });
  const version = (seen.ok ? seen.version : null) ?? "";
  valueOf(await planner.client.setToday({ params, body: { today }, version }));
};

const register = async (name: string, validUntil = "2027-12-31") => {
  const body = { name, validUntil, writes, reads };
  const { client, secret } = valueOf(await administrator.client.registerClient({ params, body }));
  return { id: client.id, secret: secret ?? "" };
};

type Secret = { readonly id: string; readonly secret: string };
type Token = { readonly access_token: string; readonly expires_in: number };

const ask = async (
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) => {
  const answer = await fetch(`${service.base}${TOKEN_PATH}`, {
    method: "POST",
    body: new URLSearchParams(form),
    headers,
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as unknown };
};
const basic = ({ id, secret }: Secret) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
});
const tokenOf = async (secret: Secret): Promise<string> => {
  const { body } = await ask({ grant_type: "client_credentials" }, basic(secret));
  return (body as Token).access_token;
};

/** A call as another system makes it: no cookie, no page it comes from. */
const callAs = async (token: string, call: string, { body, key }: { body?: unknown; key?: string } = {}) => {
  const [method = "GET", path = ""] = call.split(" ");
  const isFile = body instanceof Uint8Array;
  const answer = await fetch(`${service.base}/api/v1${path}`, {
    method,
    headers: {
      ...{ authorization: `Bearer ${token}`, "accept-language": "en" },
      "idempotency-key": key ?? crypto.randomUUID(),
      ...(body === undefined ? {} : { "content-type": isFile ? FILE_TYPE : "application/json" }),
    },
    ...(body === undefined ? {} : { body: isFile ? "file" : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    body: (text === "" ? null : JSON.parse(text)) as unknown,
  };
};
const supply = (token: string, values: readonly unknown[], key?: string) =>
  callAs(token, `POST /bodies/${params.bodyId}/supply`, {
    body: { values },
    ...(key === undefined ? {} : { key }),
  });
const value = (number: string, over: object = {}) => ({
  ...{ measure: "Med_Conc", period: "2021-Q2", version: 0, value: { kind: "number", number } },
  ...over,
});

describe("another system", () => {
  it("is registered by an administrator alone, for measures of the body and a day to come [D9-client]", async () => {
    const body = { name: "Registro", validUntil: "2027-12-31", writes, reads };
    expect(problemOf(await planner.client.registerClient({ params, body })).code).toBe("not-permitted");
    const wrong = { ...body, validUntil: "2020-01-01", writes: ["00000000-0000-7000-8000-000000000000"] };
    const refused = problemOf(await administrator.client.registerClient({ params, body: wrong }));
    expect(refused.errors?.map(({ place }) => place)).toEqual(["body/writes/0", "body/validUntil"]);
    const none = { ...body, writes: [], reads: [] };
    expect(problemOf(await administrator.client.registerClient({ params, body: none })).code).toBe(
      "client-refused",
    );
  });

  it("learns its secret once: it is kept as a hash, and neither list nor repetition shows it [D9-client]", async () => {
    const body = { name: "Anagrafe", validUntil: "2027-12-31", writes, reads };
    const call = { params, body, idempotencyKey: "registered-once" };
    const first = valueOf(await administrator.client.registerClient(call));
    const again = valueOf(await administrator.client.registerClient(call));
    expect(first.secret).toMatch(/^[\w-]{43}$/);
    expect(again).toEqual({ client: first.client, secret: null });
    const { clients } = valueOf(await administrator.client.listClients({ params }));
    expect(clients).toContainEqual(first.client);
    const kept = await service.database.app.selectFrom("credential").selectAll().execute();
    expect(kept.find(({ account_id: id }) => id === first.client.id)?.secret).toMatch(/^\$argon2id\$/);
    expect(
      JSON.stringify(await service.database.owner.selectFrom("session").selectAll().execute()),
    ).not.toContain(first.secret);
  });

  it("is no account that anybody can sign in with, nor the first administrator [D9-client]", async () => {
    const { accounts } = valueOf(await service.visitor().client.listExampleAccounts());
    expect(accounts.map(({ title }) => title)).not.toContain("Anagrafe");
  });
});

describe("the address for tokens", () => {
  it("gives a token for a quarter of an hour, by header or in the form [D9-token]", async () => {
    const client = await register("Protocollo");
    const form = { grant_type: "client_credentials" };
    const inHeader = await ask(form, basic(client));
    expect(inHeader.status).toBe(200);
    expect(inHeader.body).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      token_type: "Bearer",
      expires_in: expect.closeTo(900, -1),
    });
    expect(inHeader.headers.get("cache-control")).toBe("no-store");
    const inForm = await ask({ ...form, client_id: client.id, client_secret: client.secret });
    expect(inForm.status).toBe(200);
  });

  it("refuses as RFC 6749 has it, and does not say whether the system exists [D9-token]", async () => {
    const client = await register("Albo");
    const form = { grant_type: "client_credentials" };
    const wrong = await ask(form, basic({ ...client, secret: "x" }));
    const nobody = await ask(form, basic({ id: crypto.randomUUID(), secret: "x" }));
    expect(wrong.body).toEqual(nobody.body);
    expect([wrong.status, wrong.body]).toEqual([401, expect.objectContaining({ error: "invalid_client" })]);
    expect(wrong.headers.get("www-authenticate")).toMatch(/^Basic/);
    const grant = await ask({ grant_type: "password" }, basic(client));
    expect([grant.status, grant.body]).toEqual([
      400,
      expect.objectContaining({ error: "unauthorized_client" }),
    ]);
    const scope = await ask({ ...form, scope: "everything" }, basic(client));
    expect([scope.status, scope.body]).toEqual([400, expect.objectContaining({ error: "invalid_scope" })]);
    expect((await ask({}, basic(client))).body).toMatchObject({ error: "invalid_request" });
  });

  it("gives none to a system that was revoked, and ends those it gave [D9-token]", async () => {
    const revoked = await register("Vecchio");
    const token = await tokenOf(revoked);
    const path = `/bodies/${params.bodyId}/supply`;
    expect((await callAs(token, `GET ${path}`)).status).toBe(200);
    const gone = { ...params, clientId: revoked.id };
    expect(problemOf(await planner.client.revokeClient({ params: gone })).code).toBe("not-permitted");
    valueOf(await administrator.client.revokeClient({ params: gone }));
    const refused = await callAs(token, `GET ${path}`);
    expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer error="invalid_token"',
    ]);
    expect((await ask({ grant_type: "client_credentials" }, basic(revoked))).status).toBe(401);
  });
});

describe("what another system may call", () => {
  it("is its two addresses and the state of the service, of all there are [D9-client]", async () => {
    const token = await tokenOf(await register("Curioso"));
    // What is published is for everybody, so for a system too.
    const published = endpoints.filter(({ permission }) => permission === "public.read");
    const own = new Set(["readStatus", "fetchValues", "supplyValues", ...published.map(({ id }) => id)]);
    for (const endpoint of endpoints) {
      const path = endpoint.path
        .replace("{bodyId}", params.bodyId)
        .replace("{period}", "2021-Q1")
        .replace("{version}", "1")
        .replace("{view}", "unit")
        .replace("{format}", "pira")
        .replace(/\{\w+\}/g, MEDIATIONS.id);
      const body = endpoint.body === null ? undefined : endpoint.body === FileBytes ? new Uint8Array() : {};
      const { status } = await callAs(token, `${endpoint.method} ${path}`, { body });
      const expected = own.has(endpoint.id) ? expect.not.toBeOneOf([401, 500]) : 403;
      // Sending nothing names no measure, so this one is refused too.
      expect([endpoint.id, status]).toEqual([endpoint.id, endpoint.id === "supplyValues" ? 403 : expected]);
    }
    expect(endpoints.filter(({ permission }) => permission === "value.supply")).toHaveLength(1);
    expect(PERMISSIONS["value.supply"]).toEqual({ "client-writer": "scope" });
  });

  it("ends at its body, and a cookie beside the token counts for nothing [D9-client]", async () => {
    const token = await tokenOf(await register("Confinato"));
    expect((await callAs(token, `GET /bodies/${other.document.body.id}/supply`)).status).toBe(404);
    const cookie = administrator.cookie() ?? "";
    const answer = await fetch(`${service.base}/api/v1/bodies/${params.bodyId}/clients`, {
      headers: { authorization: `Bearer ${token}`, cookie },
    });
    expect(answer.status).toBe(403);
    const asCookie = await fetch(`${service.base}/api/v1/bodies/${params.bodyId}/supply`, {
      headers: { cookie: `albero=${token}` },
    });
    expect(asCookie.status).toBe(401);
  });

  it("shows it the measures it was given and no others [D9-client]", async () => {
    const token = await tokenOf(await register("Lettore"));
    const { body } = await callAs(token, `GET /bodies/${params.bodyId}/supply?year=2021`);
    const found = body as { measures: { code: string; writable: boolean; cells: { period: string }[] }[] };
    expect(found.measures.map(({ code, writable }) => [code, writable])).toEqual(
      expect.arrayContaining([
        ["Med_Conc", true],
        ["S1.1.a", false],
      ]),
    );
    expect(found.measures).toHaveLength(2);
    expect(found.measures[0]?.cells.length).toBeGreaterThan(0);
  });
});

describe("values another system sends", () => {
  let token: string;
  beforeAll(async () => {
    token = await tokenOf(await register("Gestione mediazioni"));
  });

  it("are all refused where one cannot stand, each with its place [D9-batch]", async () => {
    const { status, body } = await supply(token, [
      value("12"),
      value("12", { period: "2022-Q1" }),
      value("1", { measure: FOREIGN.code }),
      value("1", { measure: STALLS.code }),
      value("1", { measure: "no-such" }),
      value("1.5"),
      value("3", { version: 9 }),
    ]);
    expect(status).toBe(422);
    const problem = body as { code: string; errors: { place: string; message: string }[] };
    expect(problem.code).toBe("values-refused");
    expect(problem.errors.map(({ place }) => place).toSorted()).toEqual([
      "body/values/1/period",
      "body/values/2/measure",
      "body/values/3/measure",
      "body/values/4/measure",
      "body/values/5/value",
      "body/values/6/version",
    ]);
    const cell = { ...params, measureId: MEDIATIONS.id, period: "2021-Q2" };
    expect(valueOf(await planner.client.readCell({ params: cell })).version).toBe(0);
  });

  it("are recorded once for each key, say which system sent them, and wait for the validator [D9-batch]", async () => {
    const key = "gestione-2021-Q2";
    const first = await supply(token, [value("12", { note: "estrazione notturna" })], key);
    expect([first.status, first.body]).toEqual([
      201,
      {
        supplied: [{ measure: "Med_Conc", period: "2021-Q2", unitId: null, version: 1, remarks: [] }],
      },
    ]);
    expect((await supply(token, [value("12", { note: "estrazione notturna" })], key)).body).toEqual(
      first.body,
    );
    expect((await supply(token, [value("13")], key)).body).toMatchObject({ code: "key-used-differently" });
    const cell = { ...params, measureId: MEDIATIONS.id, period: "2021-Q2" };
    const seen = valueOf(await planner.client.readCell({ params: cell }));
    expect(seen).toMatchObject({ version: 1, state: "sent" });
    expect(seen.entries[0]).toMatchObject({ origin: "imported", recordedBy: "Gestione mediazioni" });
  });

  it("name the version they take the place of, as people do [D9-batch]", async () => {
    expect((await supply(token, [value("14")])).status).toBe(422);
    expect((await supply(token, [value("14", { version: 1 })])).status).toBe(201);
  });

  it("are refused when the round is closed, as from people [D9-batch]", async () => {
    await setToday("2022-12-10");
    const { status, body } = await supply(token, [value("15", { version: 2 })]);
    expect([status, (body as { errors: { place: string; message: string }[] }).errors]).toEqual([
      422,
      [{ place: "body/values/0/period", message: expect.stringContaining("closed") }],
    ]);
  });
});

// The last one: it moves the clock.
describe("the last day of another system", () => {
  it("ends its tokens with the day, in the zone of the body, and gives none after it [D9-token]", async () => {
    const short = await register("Breve", "2026-11-21");
    service.setNow("2026-11-21T22:55:00.000Z");
    const { body } = await ask({ grant_type: "client_credentials" }, basic(short));
    expect((body as Token).expires_in).toBeOneOf([299, 300]);
    service.setNow("2026-11-21T23:01:00.000Z");
    expect((await callAs((body as Token).access_token, `GET /bodies/${params.bodyId}/supply`)).status).toBe(
      401,
    );
    expect((await ask({ grant_type: "client_credentials" }, basic(short))).status).toBe(401);
  });
});
