import type { AccountId, Instant } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Tx } from "../connection.ts";
import { inNoBody } from "../in-body.ts";
import { AT, sample, saveTwoBodies } from "../testing/recordings.ts";
import { ids } from "../testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import {
  createAccount,
  disableAccount,
  findAccount,
  findAccountByEmail,
  hasAccounts,
  listExampleAccounts,
  type Account,
} from "./account.ts";
import { findSecretHash, setSecretHash } from "./credential.ts";
import {
  createSession,
  endSession,
  endSessions,
  findSession,
  stepUpSession,
  touchSession,
  type Session,
} from "./session.ts";
import { createSignInLink, takeSignInLink, withdrawSignInLinks } from "./sign-in-link.ts";

let database: TestDatabase;
const global = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inNoBody(database.app, work);

const later = (minutes: number): Instant =>
  new Date(Date.parse(AT) + minutes * 60_000).toISOString() as Instant;

const account: Account = {
  id: ids.account as AccountId,
  email: "ufficio@camera.example",
  title: "Ufficio mediazione",
  description: null,
  exampleBodyId: null,
  recordedAt: AT,
  operates: true,
  disabledAt: null,
};

beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const session = (number: number): Session => ({
  id: ids.line.replace(/\d{4}$/, String(number).padStart(4, "0")),
  accountId: account.id,
  factor: "password",
  recordedAt: AT,
  seenAt: AT,
  expiresAt: later(600),
  steppedUpAt: null,
});

const begin = (number: number) =>
  global((tx) => createSession(tx, { token: `token ${number}`, session: session(number) }));
const find = (number: number, now: Instant = later(1)) =>
  global((tx) => findSession(tx, { token: `token ${number}`, now }));

describe("an account", () => {
  it("is there for the first start to ask for, and found by its address in any spelling", async () => {
    expect(await global(hasAccounts)).toBe(false);
    await global((tx) => createAccount(tx, { ...account, email: " Ufficio@Camera.example " }));
    expect(await global(hasAccounts)).toBe(true);
    expect(await global((tx) => findAccountByEmail(tx, "UFFICIO@camera.example"))).toEqual(account);
    expect(await global((tx) => findAccount(tx, account.id))).toEqual(account);
  });

  it("cannot be made twice for one address", async () => {
    const twin = { ...account, id: ids.card as unknown as AccountId, email: "UFFICIO@CAMERA.EXAMPLE" };
    await expect(global((tx) => createAccount(tx, twin))).rejects.toThrow("account_email");
  });

  it("of an example may be offered to be tried, and does not count as the first one", async () => {
    const example = {
      ...account,
      id: ids.seat as unknown as AccountId,
      email: "prova@camera.example",
      exampleBodyId: sample.bodyId,
    };
    await global((tx) => createAccount(tx, example));
    expect(await global(listExampleAccounts)).toEqual([example]);
  });

  it("keeps one password's hash, and the earlier ones proving nothing", async () => {
    expect(await global((tx) => findSecretHash(tx, { accountId: account.id, kind: "password" }))).toBeNull();
    for (const hash of ["first", "second"]) {
      await global((tx) => setSecretHash(tx, { accountId: account.id, kind: "password", hash, at: AT }));
    }
    expect(await global((tx) => findSecretHash(tx, { accountId: account.id, kind: "password" }))).toBe(
      "second",
    );
  });
});

describe("a session", () => {
  it("is found by its token, of which only the hash is kept", async () => {
    await begin(1);
    expect(await find(1)).toEqual(session(1));
    const { rows } = await global((tx) =>
      sql<{ kept: string }>`select session::text as kept from session`.execute(tx),
    );
    expect(rows.map((row) => row.kept).join()).not.toContain("token 1");
  });

  it("ends at its limit, whatever happened in between", async () => {
    await global((tx) => touchSession(tx, { id: session(1).id, now: later(599) }));
    expect(await find(1, later(599))).toMatchObject({ seenAt: later(599) });
    expect(await find(1, later(600))).toBeNull();
  });

  it("remembers when the account proved itself again [F5e]", async () => {
    await global((tx) => stepUpSession(tx, { id: session(1).id, now: later(5) }));
    expect(await find(1)).toMatchObject({ steppedUpAt: later(5) });
  });

  it("ends when its owner signs out", async () => {
    await begin(2);
    await global((tx) => endSession(tx, { id: session(2).id, now: later(2), because: "signed-out" }));
    expect(await find(2)).toBeNull();
    expect(await find(1)).not.toBeNull();
  });

  it("ends with all others of the account but the one that asked", async () => {
    await begin(3);
    await begin(4);
    await global((tx) =>
      endSessions(tx, {
        accountId: account.id,
        exceptId: session(4).id,
        now: later(2),
        because: "password-changed",
      }),
    );
    expect([await find(1), await find(3), await find(4)]).toEqual([null, null, session(4)]);
  });

  it("is of no use once the account may not sign in", async () => {
    await global((tx) => disableAccount(tx, { id: account.id, at: later(3) }));
    expect(await find(4)).toBeNull();
  });
});

describe("a sign-in link", () => {
  const make = (token: string) =>
    global((tx) =>
      createSignInLink(tx, {
        ...{ token, accountId: account.id, purpose: "first-sign-in" },
        ...{ recordedAt: AT, expiresAt: later(60) },
      }),
    );
  const take = (token: string, now = later(1)) => global((tx) => takeSignInLink(tx, { token, now }));

  it("signs in once, also when two use it at the same instant", async () => {
    await make("una");
    const taken = await Promise.all([take("una"), take("una"), take("una")]);
    expect(taken.filter((link) => link !== null)).toEqual([
      { accountId: account.id, purpose: "first-sign-in" },
    ]);
  });

  it("expires", async () => {
    await make("vecchia");
    expect(await take("vecchia", later(60))).toBeNull();
    expect(await take("mai fatta")).toBeNull();
  });

  it("is of no use once it was withdrawn", async () => {
    await make("sostituita");
    await global((tx) => withdrawSignInLinks(tx, { accountId: account.id, now: later(1) }));
    expect(await take("sostituita")).toBeNull();
  });
});
