import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headerOf, startMailServer, wordsOf, type MailServer } from "../../../scripts/lib/mail-server.ts";
import { openMailer } from "./mail/mailer.ts";
import { sendMail, type Postbox } from "./services/cycle/send-mail.ts";
import { makeService } from "./services/service.ts";
import { administratorLink } from "./services/session/administrator.ts";
import { codeOf, setUpFactor } from "./testing/authenticator.ts";
import type { Browser } from "./testing/browser.ts";
import { exampleNamed } from "./testing/examples.ts";
import { problemOf, startService, TEST_NOW, valueOf, type TestService } from "./testing/service.ts";

const PASSWORD = "tre cavalli sul colle";
const WHOLE = { kind: "body" } as const;
const EVER = { validFrom: null, validTo: null } as const;
const example = exampleNamed("massa-carrara");

let post: MailServer;
let service: TestService;
let postbox: Postbox;
let founder: Browser;
let bodyId: string;

const later = (minutes: number): string => Temporal.Instant.from(TEST_NOW).add({ minutes }).toString();

beforeAll(async () => {
  post = await startMailServer();
  const settings = {
    ...{ url: post.url, from: "albero@ente.example", base: "https://albero.example.it" },
    language: "it" as const,
  };
  service = await startService({ examples: [example], config: { mail: settings } });
  postbox = { settings, mailer: openMailer(settings) };
  founder = service.visitor();
  const { token } = await administratorLink(service.parts, "sistemi@ente.example");
  valueOf(await founder.client.signInByLink({ body: { token } }));
  valueOf(await founder.client.setPassword({ body: { password: PASSWORD } }));
  await setUpFactor(founder);
});
afterAll(async () => {
  postbox.mailer.close();
  await service.close();
  await post.close();
});

/** The mails that leave now, and the link of the last one. */
const linkSent = async (id = bodyId): Promise<string> => {
  await sendMail(makeService(service.parts), postbox, id as Parameters<typeof sendMail>[2]);
  const last = post.arrived.at(-1);
  return /entra#token=([\w-]{43})/.exec(last === undefined ? "" : wordsOf(last))?.[1] ?? "";
};

const invite = (email: string, over: object = {}) =>
  founder.client.inviteAccount({
    params: { bodyId },
    body: { email, title: "Ufficio di prova", role: "planner", scope: WHOLE, ...EVER, ...over },
  });

/** Somebody invited who has come in and chosen a password. */
const cameIn = async (email: string, over: object = {}) => {
  const { account } = valueOf(await invite(email, over));
  const browser = service.visitor();
  valueOf(await browser.client.signInByLink({ body: { token: await linkSent() } }));
  valueOf(await browser.client.setPassword({ body: { password: PASSWORD } }));
  return { account, browser };
};

const rolesOf = async (browser: Browser) =>
  valueOf(await browser.client.readSession()).assignments.map(({ role }) => role);

describe("a body", () => {
  it("is created by who runs the installation, once for each key, with its first roles", async () => {
    const body = {
      name: "Camera di prova",
      shortName: "Prova",
      nature: "ente pubblico",
      profile: "simple",
    } as const;
    const call = { body, idempotencyKey: "first-body" };
    const made = valueOf(await founder.client.createBody(call));
    expect(valueOf(await founder.client.createBody(call))).toEqual(made);
    bodyId = made.id;
    const { bodies } = valueOf(await founder.client.readSession());
    expect(bodies).toEqual([{ id: bodyId, name: "Camera di prova", example: false }]);
    expect((await rolesOf(founder)).toSorted()).toEqual(["administrator", "planner"]);
    expect(valueOf(await founder.client.readBody({ params: { bodyId } })).plan).toBeNull();
    const again = await founder.client.createBody({ body, idempotencyKey: "second-body" });
    expect(problemOf(again).code).toBe("body-exists");
  });

  it("of the full profile leaves planning to somebody else", async () => {
    const body = {
      name: "Camera intera",
      shortName: "Intera",
      nature: "ente pubblico",
      profile: "full",
    } as const;
    const made = valueOf(await founder.client.createBody({ body }));
    const { assignments } = valueOf(await founder.client.readSession());
    const own = assignments.filter((given) => given.bodyId === made.id).map(({ role }) => role);
    expect(own).toEqual(["administrator"]);
  });
});

describe("an invitation", () => {
  it("comes by mail, works once, and brings the role that was given [REL-Z6]", async () => {
    const { account } = valueOf(await invite("ufficio@ente.example"));
    expect(account).toMatchObject({ state: "invited", roles: [{ role: "planner", scope: WHOLE }] });
    const token = await linkSent();
    expect(headerOf(post.arrived.at(-1) ?? { to: "", raw: "" }, "Subject")).toContain("invito");
    const browser = service.visitor();
    expect(valueOf(await browser.client.signInByLink({ body: { token } })).account?.needsPassword).toBe(true);
    expect(problemOf(await service.visitor().client.signInByLink({ body: { token } })).code).toBe(
      "link-not-valid",
    );
    valueOf(await browser.client.setPassword({ body: { password: PASSWORD } }));
    expect(await rolesOf(browser)).toEqual(["planner"]);
    const { accounts } = valueOf(await founder.client.listAccounts({ params: { bodyId } }));
    expect(accounts.find(({ id }) => id === account.id)?.state).toBe("active");
    const again = { params: { bodyId, accountId: account.id } };
    expect(problemOf(await founder.client.inviteAgain(again)).errors?.[0]?.place).toBe("params/accountId");
  });

  it("ends after a week, and a new one makes the one before useless", async () => {
    const { account } = valueOf(await invite("tardi@ente.example"));
    const first = await linkSent();
    valueOf(await founder.client.inviteAgain({ params: { bodyId, accountId: account.id } }));
    const second = await linkSent();
    const enter = (token: string) => service.visitor().client.signInByLink({ body: { token } });
    expect(problemOf(await enter(first)).code).toBe("link-not-valid");
    service.setNow(later(7 * 24 * 60 + 1));
    expect(problemOf(await enter(second)).code).toBe("link-not-valid");
    service.setNow(TEST_NOW);
  });

  it("gives who has an account the role alone", async () => {
    const { account } = valueOf(await invite("UFFICIO@ente.example", { role: "officer" }));
    expect(account.roles.map(({ role }) => role).toSorted()).toEqual(["officer", "planner"]);
    const count = post.arrived.length;
    await linkSent();
    expect(post.arrived).toHaveLength(count);
  });

  it("through a role anybody may try writes to nobody and looks for nobody real", async () => {
    const tried = await service.as("Amministratore di sistema");
    const params = { bodyId: example.document.body.id };
    const body = { title: "Prova", role: "reader", scope: WHOLE, ...EVER } as const;
    const real = await tried.client.inviteAccount({ params, body: { ...body, email: "a@ente.it" } });
    expect(problemOf(real).errors?.[0]?.place).toBe("body/email");
    const made = valueOf(
      await tried.client.inviteAccount({ params, body: { ...body, email: "a@ente.invalid" } }),
    );
    expect(made.link).toMatch(/^\/entra#token=[\w-]{43}$/);
    const told = JSON.stringify(await service.database.owner.selectFrom("request_key").selectAll().execute());
    expect(told).not.toContain(made.link ?? "-");
  });
});

describe("a role", () => {
  it("is given to nobody by themselves, and not beside one it has to be apart from", async () => {
    const { accounts } = valueOf(await founder.client.listAccounts({ params: { bodyId } }));
    const own = accounts.find((each) => each.own)?.id ?? "";
    const body = { role: "validator", scope: WHOLE, ...EVER } as const;
    const refused = await founder.client.giveRole({ params: { bodyId, accountId: own }, body });
    expect(problemOf(refused).errors?.[0]?.message).toMatch(/nobody changes their own roles/);
    const planner = accounts.find(({ email }) => email === "ufficio@ente.example")?.id ?? "";
    const oiv = await founder.client.giveRole({
      params: { bodyId, accountId: planner },
      body: { ...body, role: "evaluation-body" },
    });
    expect(problemOf(oiv).errors?.map(({ message }) => message)).toEqual(
      [
        expect.stringContaining("management control"),
        expect.stringContaining("office that enters values"),
      ].toSorted(),
    );
  });

  it("fits its scope and its days", async () => {
    const unit = { kind: "unit-and-below", unitId: crypto.randomUUID() } as const;
    const places = async (over: object) =>
      problemOf(await invite("altro@ente.example", over)).errors?.map(({ place }) => place);
    expect(await places({ role: "validator", scope: unit })).toEqual(["body/scope"]);
    expect(await places({ role: "planner", scope: unit })).toEqual(["body/scope"]);
    expect(await places({ role: "officer", scope: { kind: "sources", unitIds: [] } })).toEqual([
      "body/scope",
    ]);
    expect(await places({ validTo: "2020-01-01" })).toEqual(["body/validTo"]);
  });

  it("is over with the next request once it is taken back, and stays in the register [REL-Z6]", async () => {
    const { account, browser } = await cameIn("breve@ente.example");
    expect(await rolesOf(browser)).toEqual(["planner"]);
    const params = { bodyId, roleId: account.roles[0]?.id ?? "" };
    service.setNow(later(1));
    valueOf(await founder.client.endRole({ params }));
    expect(problemOf(await browser.client.readBody({ params: { bodyId } })).code).toBe("not-found");
    expect(problemOf(await founder.client.endRole({ params })).code).toBe("not-found");
    const entries = valueOf(await founder.client.listAudit({ params: { bodyId } })).entries;
    expect(entries.map(({ action }) => action)).toEqual(expect.arrayContaining(["role.give", "role.end"]));
    service.setNow(TEST_NOW);
  });

  it("of the last administrator stays, and nobody closes their own account", async () => {
    const { accounts } = valueOf(await founder.client.listAccounts({ params: { bodyId } }));
    const own = accounts.find((each) => each.own)?.id ?? "";
    const done = await founder.client.closeAccount({ params: { bodyId, accountId: own } });
    expect(problemOf(done).code).toBe("account-refused");
  });

  it("of a closed account is no more, and its sessions end at once [REL-Z6]", async () => {
    const { account, browser } = await cameIn("via@ente.example");
    service.setNow(later(1));
    valueOf(await founder.client.closeAccount({ params: { bodyId, accountId: account.id } }));
    expect(valueOf(await browser.client.readSession()).account).toBeNull();
    const { accounts } = valueOf(await founder.client.listAccounts({ params: { bodyId } }));
    expect(accounts.find(({ id }) => id === account.id)).toMatchObject({ state: "closed", roles: [] });
    const body = { email: "via@ente.example", password: PASSWORD };
    expect(problemOf(await service.visitor().client.signIn({ body })).code).toBe("wrong-credentials");
    service.setNow(TEST_NOW);
  });
});

describe("a lost password", () => {
  const ask = (email: string) => service.visitor().client.askRecovery({ body: { email } });

  it("is chosen again by a link from the mail, once, within half an hour", async () => {
    await cameIn("smemorato@ente.example");
    valueOf(await ask("Smemorato@ente.example"));
    valueOf(await ask("smemorato@ente.example"));
    const count = post.arrived.length;
    const token = await linkSent();
    expect(post.arrived).toHaveLength(count + 1);
    const browser = service.visitor();
    service.setNow(later(31));
    expect(problemOf(await browser.client.signInByLink({ body: { token } })).code).toBe("link-not-valid");
    service.setNow(later(20));
    valueOf(await ask("smemorato@ente.example"));
    const fresh = await linkSent();
    expect(
      valueOf(await browser.client.signInByLink({ body: { token: fresh } })).account?.needsPassword,
    ).toBe(true);
    const old = { email: "smemorato@ente.example", password: PASSWORD };
    expect(problemOf(await service.visitor().client.signIn({ body: old })).code).toBe("wrong-credentials");
    service.setNow(TEST_NOW);
  });

  it("is answered alike and as slowly for an address nobody has", async () => {
    const timed = async (email: string) => {
      const begin = performance.now();
      const answer = await ask(email);
      return { answer, took: performance.now() - begin };
    };
    const [known, unknown] = [await timed("ufficio@ente.example"), await timed("nessuno@ente.example")];
    expect(unknown.answer).toEqual(known.answer);
    for (const { took } of [known, unknown]) expect(took).toBeGreaterThan(390);
  });

  it("is not changed by who only found a browser open", async () => {
    const { browser } = await cameIn("aperto@ente.example");
    const signedIn = service.visitor();
    const email = "aperto@ente.example";
    valueOf(await signedIn.client.signIn({ body: { email, password: PASSWORD } }));
    const other = "quattro cavalli sul colle";
    const refused = await signedIn.client.setPassword({ body: { password: other, current: "indovino" } });
    expect(problemOf(refused).code).toBe("wrong-credentials");
    valueOf(await signedIn.client.setPassword({ body: { password: other, current: PASSWORD } }));
    expect(valueOf(await browser.client.readSession()).account).toBeNull();
  });
});

describe("the sessions of an account", () => {
  it("are listed to it alone, and each can be ended", async () => {
    const { browser } = await cameIn("doppio@ente.example");
    const second = service.visitor();
    valueOf(await second.client.signIn({ body: { email: "doppio@ente.example", password: PASSWORD } }));
    const { sessions } = valueOf(await second.client.listSessions());
    expect(sessions.map(({ factor, current }) => [factor, current])).toEqual(
      expect.arrayContaining([
        ["password", true],
        ["link", false],
      ]),
    );
    const first = sessions.find(({ current }) => !current)?.id ?? "";
    expect(problemOf(await founder.client.endSession({ params: { sessionId: first } })).code).toBe(
      "not-found",
    );
    valueOf(await second.client.endSession({ params: { sessionId: first } }));
    expect(valueOf(await browser.client.readSession()).account).toBeNull();
    expect(problemOf(await browser.client.listSessions()).code).toBe("not-signed-in");
  });
});

describe("a second factor", () => {
  const params = () => ({ bodyId });
  const enter = async (email: string) => {
    const browser = service.visitor();
    const session = valueOf(await browser.client.signIn({ body: { email, password: PASSWORD } }));
    return { browser, session };
  };

  it("wakes the roles that need it, and without it they are as if not held", async () => {
    const { browser } = await cameIn("dirigente@ente.example", { role: "validator" });
    const before = valueOf(await browser.client.readSession());
    expect(before).toMatchObject({ account: { sleeping: ["validator"] }, assignments: [], bodies: [] });
    expect(problemOf(await browser.client.readBody({ params: params() })).code).toBe("not-found");
    const cookie = browser.cookie();
    await setUpFactor(browser);
    expect(browser.cookie()).not.toBe(cookie);
    expect(await rolesOf(browser)).toEqual(["validator"]);
  });

  it("is asked for after the password, and half a session opens nothing", async () => {
    const email = "due-passi@ente.example";
    const { browser: first } = await cameIn(email);
    const { address } = await setUpFactor(first);
    service.setNow(later(1));
    const { browser, session } = await enter(email);
    expect(session).toEqual({ account: null, assignments: [], bodies: [], awaits: "second-factor" });
    expect(problemOf(await browser.client.readBody({ params: params() })).code).toBe("not-signed-in");
    expect(problemOf(await browser.client.listSessions()).code).toBe("not-signed-in");
    const half = browser.cookie();
    const body = { code: codeOf(address, later(1)) };
    expect(valueOf(await browser.client.completeSignIn({ body })).account?.secondFactor).toBe(true);
    const stale = await fetch(`${service.base}/api/v1/session`, { headers: { cookie: half ?? "" } });
    expect(await stale.json()).toEqual({ account: null, assignments: [], bodies: [] });
    const again = await enter(email);
    expect(problemOf(await again.browser.client.completeSignIn({ body })).code).toBe("code-not-valid");
    service.setNow(TEST_NOW);
  });

  it("is not looked at for a quarter of an hour after ten wrong codes", async () => {
    const email = "indovina@ente.example";
    const { address } = await setUpFactor((await cameIn(email)).browser);
    service.setNow(later(1));
    const { browser } = await enter(email);
    const guess = (code: string) => browser.client.completeSignIn({ body: { code } });
    for (let wrong = 0; wrong < 10; wrong += 1)
      expect(problemOf(await guess("abcdef")).code).toBe("code-not-valid");
    expect(problemOf(await guess(codeOf(address, later(1)))).code).toBe("too-many-requests");
    service.setNow(later(17));
    const { browser: rested } = await enter(email);
    valueOf(await rested.client.completeSignIn({ body: { code: codeOf(address, later(17)) } }));
    service.setNow(TEST_NOW);
  });

  it("is replaced by a code on paper, each once, of which only hashes are kept", async () => {
    const email = "carta@ente.example";
    const { codes } = await setUpFactor((await cameIn(email)).browser);
    expect(new Set(codes).size).toBe(10);
    const code = codes[3] ?? "";
    const kept = JSON.stringify(await service.database.owner.selectFrom("credential").selectAll().execute());
    expect(kept).not.toContain(code.replace("-", ""));
    const { browser } = await enter(email);
    valueOf(await browser.client.completeSignIn({ body: { code: code.toUpperCase() } }));
    const { browser: second } = await enter(email);
    expect(problemOf(await second.client.completeSignIn({ body: { code } })).code).toBe("code-not-valid");
    const removal = await browser.client.removeTotp({ body: { code: codes[4] ?? "" } });
    expect(valueOf(removal).account?.secondFactor).toBe(false);
    expect((await enter(email)).session.account).not.toBeNull();
  });

  it("is not asked around by a link from the mail", async () => {
    const email = "scordata@ente.example";
    await setUpFactor((await cameIn(email)).browser);
    valueOf(await service.visitor().client.askRecovery({ body: { email } }));
    const browser = service.visitor();
    const session = valueOf(await browser.client.signInByLink({ body: { token: await linkSent() } }));
    expect(session.awaits).toBe("second-factor");
    expect(problemOf(await browser.client.setPassword({ body: { password: PASSWORD } })).code).toBe(
      "not-signed-in",
    );
  });

  it("is needed by the roles the body names, and by none of an example's", async () => {
    const { browser } = await cameIn("piano@ente.example");
    expect(await rolesOf(browser)).toEqual(["planner"]);
    const seen = await founder.client.listAccounts({ params: params() });
    const version = (seen.ok ? seen.version : null) ?? "";
    const roles = ["planner", "administrator"] as const;
    valueOf(await founder.client.setFactorRoles({ params: params(), body: { roles: [...roles] }, version }));
    expect(await rolesOf(browser)).toEqual([]);
    const stale = await founder.client.setFactorRoles({ params: params(), body: { roles: [] }, version });
    expect(problemOf(stale).code).toBe("changed-meanwhile");
    const tried = await service.as("Amministratore di sistema");
    expect(await rolesOf(tried)).toEqual(["administrator"]);
    expect(problemOf(await tried.client.beginTotp()).code).toBe("not-signed-in");
  });
});
