import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { checkServer } from "./check-server.ts";
import { openDatabase, type Database } from "./connection.ts";
import { asSuperuser } from "./testing/cluster.ts";
import { testDatabase, type TestDatabase } from "./testing/test-database.ts";

let database: TestDatabase;
const opened: Database[] = [];

beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
});
afterEach(async () => {
  for (const db of opened.splice(0)) await db.destroy();
});
afterAll(() => database.close());

const open = (url: string): Database => {
  const db = openDatabase({ url });
  opened.push(db);
  return db;
};

const asRole = (role: string): string => database.url.replace("albero_app@", `${role}@`);

/** A login role of its own for one test, dropped afterwards. */
const withRole = async (
  name: string,
  grants: readonly string[],
  test: () => Promise<void>,
): Promise<void> => {
  const { socketFolder } = inject("testCluster");
  await asSuperuser(socketFolder, [`create role ${name} login`, ...grants]);
  try {
    await test();
  } finally {
    for (const db of opened.splice(0)) await db.destroy();
    await asSuperuser(socketFolder, [`drop role ${name}`]);
  }
};

describe("checking the server", () => {
  it("accepts the two roles of the program, each for its task [F10b]", async () => {
    expect(await checkServer(database.app, "app")).toMatchObject({ ok: true, value: { role: "albero_app" } });
    expect(await checkServer(database.owner, "owner")).toMatchObject({
      ok: true,
      value: { role: "albero_owner" },
    });
  });

  it("refuses to serve as the owner of the tables [F10b]", async () => {
    expect(await checkServer(database.owner, "app")).toEqual({
      ok: false,
      problem: { code: "role-too-powerful", facts: { role: "albero_owner", because: "owns-tables" } },
    });
  });

  it("refuses to serve as a superuser [F10b]", async () => {
    expect(await checkServer(open(database.superuserUrl), "app")).toMatchObject({
      problem: { code: "role-too-powerful", facts: { because: "superuser" } },
    });
  });

  it("refuses a role that may pass row security, itself or by becoming another [F10b]", async () => {
    const refused = { problem: { code: "role-too-powerful", facts: { because: "bypass-row-security" } } };
    await withRole("strong", ["alter role strong bypassrls"], async () => {
      expect(await checkServer(open(asRole("strong")), "app")).toMatchObject(refused);
      await withRole("friend", ["grant strong to friend"], async () => {
        expect(await checkServer(open(asRole("friend")), "app")).toMatchObject(refused);
      });
    });
  });

  it("refuses a role that may become the owner [F10b]", async () => {
    await withRole("heir", ["grant albero_owner to heir"], async () => {
      expect(await checkServer(open(asRole("heir")), "app")).toMatchObject({
        problem: { code: "role-too-powerful", facts: { because: "owns-tables" } },
      });
    });
  });

  it("refuses a server that acknowledges before the disk has it", async () => {
    await withRole("hasty", ["alter role hasty set synchronous_commit = off"], async () => {
      expect(await checkServer(open(asRole("hasty")), "app")).toEqual({
        ok: false,
        problem: { code: "server-not-durable", facts: { setting: "synchronous_commit", value: "off" } },
      });
    });
  });

  it("says when nobody answers", async () => {
    expect(await checkServer(open("postgres://albero_app@127.0.0.1:1/albero"), "app")).toMatchObject({
      problem: { code: "server-unreachable", facts: { reason: expect.stringContaining("ECONNREFUSED") } },
    });
  });
});
