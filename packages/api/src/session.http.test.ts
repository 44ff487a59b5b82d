import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  administratorLink,
  administerExamples,
  needsAdministrator,
} from "./services/session/administrator.ts";
import { exampleNamed } from "./testing/examples.ts";
import { startService, TEST_NOW, valueOf, type TestService } from "./testing/service.ts";

const EMAIL = "admin@localhost";
const PASSWORD = "tre cavalli sul colle";
const example = exampleNamed("massa-carrara");

let service: TestService;

beforeAll(async () => {
  service = await startService({ examples: [example] });
});
afterAll(() => service.close());

/** A browser in which the administrator has just come in by a link. */
const administrator = async () => {
  const { token } = await administratorLink(service.parts, EMAIL);
  const browser = service.visitor();
  const session = valueOf(await browser.client.signInByLink({ body: { token } }));
  return { browser, session, token };
};

const codeOf = (answer: { ok: true } | { ok: false; problem: { code: string } }): string =>
  answer.ok ? "ok" : answer.problem.code;

const later = (minutes: number): string => Temporal.Instant.from(TEST_NOW).add({ minutes }).toString();

describe("the first sign-in", () => {
  it("is needed while only examples can sign in", async () => {
    expect(await needsAdministrator(service.parts)).toBe(true);
    await administratorLink(service.parts, EMAIL);
    expect(await needsAdministrator(service.parts)).toBe(false);
  });

  it("happens by a link that works once and asks for a password", async () => {
    const { session, token } = await administrator();
    expect(session.account).toMatchObject({ example: false, needsPassword: true });
    const again = await service.visitor().client.signInByLink({ body: { token } });
    expect(codeOf(again)).toBe("link-not-valid");
  });

  it("does not happen by a link an hour old, nor by one that a newer one replaced", async () => {
    const old = await administratorLink(service.parts, EMAIL);
    service.setNow(later(61));
    expect(codeOf(await service.visitor().client.signInByLink({ body: { token: old.token } }))).toBe(
      "link-not-valid",
    );
    const replaced = await administratorLink(service.parts, EMAIL);
    await administratorLink(service.parts, EMAIL);
    expect(codeOf(await service.visitor().client.signInByLink({ body: { token: replaced.token } }))).toBe(
      "link-not-valid",
    );
    service.setNow(TEST_NOW);
  });

  it("leaves no token in the database", async () => {
    const { token } = await administratorLink(service.parts, EMAIL);
    const links = await service.database.owner.selectFrom("sign_in_link").selectAll().execute();
    expect(links.length).toBeGreaterThan(0);
    expect(JSON.stringify(links)).not.toContain(token);
  });

  it("opens the example bodies to the administrator", async () => {
    await administerExamples(service.parts, EMAIL);
    const { session, browser } = await administrator();
    expect(session.bodies.map(({ id }) => id)).toEqual([example.document.body.id]);
    expect(session.assignments).toEqual([
      { bodyId: example.document.body.id, role: "administrator", scope: { kind: "body" } },
    ]);
    expect(codeOf(await browser.client.listAudit({ params: { bodyId: example.document.body.id } }))).toBe(
      "ok",
    );
  });
});

describe("a password", () => {
  it("signs in once chosen, whatever case the address is written in", async () => {
    const { browser } = await administrator();
    const set = valueOf(await browser.client.setPassword({ body: { password: PASSWORD } }));
    expect(set.account?.needsPassword).toBe(false);
    const body = { email: EMAIL.toUpperCase(), password: PASSWORD };
    expect(codeOf(await service.visitor().client.signIn({ body }))).toBe("ok");
  });

  it("is told wrong in the same words as an address nobody has", async () => {
    const guest = service.visitor().client;
    const wrong = await guest.signIn({ body: { email: EMAIL, password: "not this one" } });
    const nobody = await guest.signIn({ body: { email: "nobody@localhost", password: PASSWORD } });
    expect(codeOf(wrong)).toBe("wrong-credentials");
    if (wrong.ok || nobody.ok) throw new Error("neither may come in");
    expect({ ...nobody.problem, instance: "" }).toEqual({ ...wrong.problem, instance: "" });
  });

  it("is refused when it is short, plain or common", async () => {
    const { browser } = await administrator();
    for (const password of ["short", "aaaaaaaaaaaaaaaa", "password123456", "admin-admin-admin-1"])
      expect(codeOf(await browser.client.setPassword({ body: { password } })), password).toBe(
        "password-refused",
      );
  });

  it("ends the other sessions of the account when it changes", async () => {
    const first = await administrator();
    const second = await administrator();
    await second.browser.client.setPassword({ body: { password: `${PASSWORD}!` } });
    expect(valueOf(await first.browser.client.readSession()).account).toBeNull();
    expect(valueOf(await second.browser.client.readSession()).account).not.toBeNull();
  });

  it("is never kept as it is", async () => {
    const { browser } = await administrator();
    await browser.client.setPassword({ body: { password: PASSWORD } });
    const kept = await service.database.owner.selectFrom("credential").select("secret").execute();
    for (const { secret } of kept) expect(secret).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

describe("a session", () => {
  it("has a cookie no script can read, new at every sign-in", async () => {
    const { browser } = await administrator();
    const first = browser.cookie();
    const { token } = await administratorLink(service.parts, EMAIL);
    const headers = { "idempotency-key": "key-00000001" };
    const answer = await browser.ask("/api/v1/session/link", { method: "POST", headers, body: { token } });
    const set = answer.headers.getSetCookie()[0] ?? "";
    expect(set).toMatch(/^albero=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(browser.cookie()).not.toBe(first);
  });

  it("ends when somebody signs out, also for a copy of its cookie", async () => {
    const { browser } = await administrator();
    const copy = { cookie: browser.cookie() ?? "" };
    expect(codeOf(await browser.client.signOut())).toBe("ok");
    const session = await fetch(`${service.base}/api/v1/session`, { headers: copy });
    expect(await session.json()).toMatchObject({ account: null });
  });

  it("ends after half an hour without a call", async () => {
    const { browser } = await administrator();
    service.setNow(later(29));
    expect(valueOf(await browser.client.readSession()).account).not.toBeNull();
    service.setNow(later(29 + 31));
    expect(valueOf(await browser.client.readSession()).account).toBeNull();
    service.setNow(TEST_NOW);
  });

  it("ends after ten hours, however busy", async () => {
    const { browser } = await administrator();
    for (let minutes = 0; minutes < 600; minutes += 25) {
      service.setNow(later(minutes));
      expect(valueOf(await browser.client.readSession()).account).not.toBeNull();
    }
    service.setNow(later(601));
    expect(valueOf(await browser.client.readSession()).account).toBeNull();
    service.setNow(TEST_NOW);
  });

  it("is not begun by a token somebody made up", async () => {
    const headers = { cookie: `albero=${"x".repeat(43)}` };
    const session = await fetch(`${service.base}/api/v1/session`, { headers });
    expect(await session.json()).toEqual({ account: null, assignments: [], bodies: [] });
  });
});

describe("an example account", () => {
  it("is offered with its title and body", async () => {
    const { accounts } = valueOf(await service.visitor().client.listExampleAccounts());
    expect(accounts).toHaveLength(example.accounts.length);
    expect(accounts.map(({ title }) => title)).toContain("Controllo di gestione");
    expect(new Set(accounts.map(({ bodyName }) => bodyName))).toEqual(new Set([example.document.body.name]));
  });

  it("signs in without a password and never gets one", async () => {
    const browser = await service.as("Controllo di gestione");
    expect(valueOf(await browser.client.readSession()).account).toMatchObject({
      example: true,
      needsPassword: false,
    });
    expect(codeOf(await browser.client.setPassword({ body: { password: PASSWORD } }))).toBe("not-signed-in");
  });

  it("is the only kind that signs in so", async () => {
    await administrator();
    const [real] = await service.database.owner
      .selectFrom("account")
      .select("id")
      .where("email", "=", EMAIL)
      .execute();
    const done = await service.visitor().client.signInAsExample({ body: { accountId: real?.id ?? "" } });
    expect(codeOf(done)).toBe("not-found");
  });
});
