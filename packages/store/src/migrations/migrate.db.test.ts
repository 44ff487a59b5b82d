import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { openDatabase, type Database } from "../connection.ts";
import { asSuperuser } from "../testing/cluster.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import frozen from "./frozen.json" with { type: "json" };
import { checkSchema, migrate } from "./migrate.ts";

let database: TestDatabase;
const opened: Database[] = [];

beforeEach(async () => {
  database = await testDatabase(inject("testCluster"));
});
afterEach(async () => {
  for (const db of opened.splice(0)) await db.destroy();
  await database.close();
});

const asOwner = (): Database => {
  const db = openDatabase({ url: database.ownerUrl, statementTimeout: 0 });
  opened.push(db);
  return db;
};

/** Leaves the database as one that was never migrated. */
const empty = async (): Promise<void> => {
  const { socketFolder } = inject("testCluster");
  await asSuperuser(
    socketFolder,
    [
      "drop schema public cascade",
      "create schema public authorization pg_database_owner",
      "grant usage on schema public to public",
    ],
    database.name,
  );
};

const tables = async (): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(
    database.owner,
  );
  return rows[0]?.count ?? 0;
};

describe("migrating", () => {
  it("makes an empty database the one the program works with, once", async () => {
    await empty();
    expect(await checkSchema(asOwner())).toMatchObject({ problem: { code: "database-behind" } });
    const first = await migrate(asOwner());
    expect(first).toMatchObject({ ok: true, value: { applied: Object.keys(frozen) } });
    expect(await migrate(asOwner())).toEqual({ ok: true, value: { applied: [] } });
    expect(await checkSchema(database.app)).toEqual({ ok: true, value: null });
  });

  it("is done by one of two programs that start at once", async () => {
    await empty();
    const outcomes = await Promise.all([migrate(asOwner()), migrate(asOwner())]);
    const applied = outcomes.map((outcome) => (outcome.ok ? outcome.value.applied.length : -1));
    expect(applied.toSorted((a, b) => a - b)).toEqual([0, Object.keys(frozen).length]);
  });

  it("leaves nothing behind when a step fails, and says which", async () => {
    await empty();
    await sql`create table unit (in_the_way int)`.execute(database.owner);
    const before = await tables();
    const outcome = await migrate(asOwner());
    expect(outcome).toMatchObject({
      problem: {
        code: "migration-failed",
        facts: { step: "0002-organisation", reason: 'relation "unit" already exists' },
      },
    });
    // What remains are the two empty tables in which the library notes what it did.
    expect(await tables()).toBe(before + 2);
    const { rows } = await sql`select name from migration`.execute(database.owner);
    expect(rows).toEqual([]);
  });

  it("refuses a database that a later program has changed [REL-U3]", async () => {
    await sql`insert into migration (name, timestamp) values ('9999-later', '')`.execute(database.owner);
    const refused = {
      ok: false,
      problem: { code: "database-newer", facts: { found: "9999-later", known: Object.keys(frozen).at(-1) } },
    };
    expect(await migrate(asOwner())).toEqual(refused);
    expect(await checkSchema(database.app)).toEqual(refused);
  });
});
