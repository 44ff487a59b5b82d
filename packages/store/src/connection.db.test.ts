import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openDatabase } from "./connection.ts";
import { testDatabase, type TestDatabase } from "./testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
});
afterAll(() => database.close());

const valueOf = async (expression: string): Promise<unknown> => {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    database.app,
  );
  return rows[0]?.value;
};

describe("values from the server", () => {
  it.each([
    ["1250050::bigint", 1_250_050],
    ["9007199254740991::bigint", Number.MAX_SAFE_INTEGER],
    ["12.50::numeric", "12.50"],
    ["100000000000000.000001::numeric", "100000000000000.000001"],
    ["date '2021-02-28'", "2021-02-28"],
    ["timestamptz '2021-05-15 10:00:00.120+02'", "2021-05-15T08:00:00.120Z"],
    ["timestamptz '2021-10-31 03:00:00 Europe/Rome'", "2021-10-31T02:00:00.000Z"],
    [`'{"a": ["1.50", null]}'::jsonb`, { a: ["1.50", null] }],
    ["array['a', 'b']", ["a", "b"]],
    ["null::numeric", null],
  ])("%s arrives as %j", async (expression, expected) => {
    expect(await valueOf(expression)).toEqual(expected);
  });

  it("are refused where a plain number would change them", async () => {
    await expect(valueOf("9007199254740993::bigint")).rejects.toThrow("does not fit");
  });
});

describe("a connection", () => {
  it("gives up a statement that takes too long", async () => {
    const hurried = openDatabase({ url: database.url, statementTimeout: 50 });
    await expect(sql`select pg_sleep(5)`.execute(hurried)).rejects.toThrow("statement timeout");
    await hurried.destroy();
  });

  it("that is lost in the middle of a question fails the question and nothing else", async () => {
    const db = openDatabase({ url: database.url, max: 1 });
    const superuser = openDatabase({ url: database.superuserUrl });
    const lost = expect(sql`select pg_sleep(30)`.execute(db)).rejects.toThrow("terminat");
    const sleeping = sql<{ pid: number }>`
      select pg_terminate_backend(pid) from pg_stat_activity where query ~ '^select pg_sleep.30' and state = 'active'`;
    await expect.poll(async () => (await sleeping.execute(superuser)).rows.length).toBe(1);
    await lost;
    const next = () =>
      sql`select 1 as one`.execute(db).then(
        ({ rows }) => rows,
        () => "lost",
      );
    await expect.poll(next).toEqual([{ one: 1 }]);
    await superuser.destroy();
    await db.destroy();
  });

  it("is replaced when the server ends it while nobody uses it", async () => {
    const lost: string[] = [];
    const db = openDatabase({ url: database.url, max: 1, onLost: (error) => lost.push(error.message) });
    const pid = async () =>
      (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid;
    const before = await pid();
    const superuser = openDatabase({ url: database.superuserUrl });
    await sql`select pg_terminate_backend(${before})`.execute(superuser);
    await superuser.destroy();
    await expect.poll(() => lost.length).toBe(1);
    expect(await pid()).not.toBe(before);
    await db.destroy();
  });
});
