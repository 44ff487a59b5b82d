import { refuse } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Tx } from "./connection.ts";
import { inBody, inNoBody, readBody } from "./in-body.ts";
import { loadEntries } from "./repositories/cell.ts";
import { recordEntry } from "./repositories/record-entry.ts";
import { AT, emptyCell, number, other, sample, saveTwoBodies } from "./testing/recordings.ts";
import { ids } from "./testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "./testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const bodiesSeen = async (tx: Tx, table: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select distinct body_id as id from ${sql.table(table)}`.execute(
    tx,
  );
  return rows.map((row) => row.id);
};

const walledTables = async (): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_policies where policyname = 'wall_select'`.execute(database.owner);
  return rows.map((row) => row.name);
};

describe("a transaction in the name of a body", () => {
  it.each(["app", "owner"] as const)(
    "shows the %s no row of another body in any table [F10a]",
    async (role) => {
      const tables = await walledTables();
      expect(tables.length).toBeGreaterThan(40);
      let filled = 0;
      for (const scope of [sample, other]) {
        for (const table of tables) {
          const seen = await inBody(database[role], scope, (tx) => bodiesSeen(tx, table));
          expect([[], [scope.bodyId]]).toContainEqual(seen);
          filled += seen.length;
        }
      }
      expect(filled).toBeGreaterThan(50);
    },
  );

  it.each(["app", "owner"] as const)("shows the %s nothing when no body is named [F10a]", async (role) => {
    for (const table of await walledTables()) {
      expect(await inNoBody(database[role], (tx) => bodiesSeen(tx, table))).toEqual([]);
      expect((await sql`select 1 from ${sql.table(table)}`.execute(database[role])).rows).toEqual([]);
    }
  });

  it("ends with its transaction: the next one on the same connection sees nothing", async () => {
    await inBody(database.app, sample, () => Promise.resolve(null));
    const { rows } = await sql`select 1 from unit_state`.execute(database.app);
    expect(rows).toEqual([]);
  });

  it("cannot add a row to another body [F10a]", async () => {
    const intrude = inBody(database.app, sample, (tx) =>
      sql`insert into unit (body_id, id) values (${ids.otherBody}, ${ids.card})`.execute(tx),
    );
    await expect(intrude).rejects.toThrow("row-level security");
  });

  it("cannot change a row of another body, nor hand one over to it [F10a]", async () => {
    const elsewhere = await inBody(database.app, sample, (tx) =>
      sql`update cell set state = 'approved' where body_id = ${ids.otherBody}`.execute(tx),
    );
    expect(elsewhere.numAffectedRows).toBe(0n);
    const handOver = inBody(database.owner, sample, (tx) =>
      sql`update cell set body_id = ${ids.otherBody} where body_id = ${ids.body}`.execute(tx),
    );
    await expect(handOver).rejects.toThrow("row-level security");
  });

  it("cannot change another body itself [F10a]", async () => {
    const result = await inBody(database.app, sample, (tx) =>
      sql`update body set name = 'presa' where id = ${ids.otherBody}`.execute(tx),
    );
    expect(result.numAffectedRows).toBe(0n);
  });

  it.each(["set row_security = off", "set role albero_owner", "set session_replication_role = replica"])(
    "cannot climb over the wall with: %s [F10b]",
    async (statement) => {
      const climb = inBody(database.app, sample, async (tx) => {
        await sql.raw(statement).execute(tx);
        return bodiesSeen(tx, "unit_state");
      });
      await expect(climb).rejects.toThrow();
    },
  );

  it("cannot take the wall down [F10b]", async () => {
    for (const statement of [
      "alter table unit disable row level security",
      "drop policy wall_select on unit",
      "create policy open on unit for select using (true)",
      "select albero_wall('unit')",
      "create table loot (id int)",
    ]) {
      await expect(sql.raw(statement).execute(database.app), statement).rejects.toThrow();
    }
  });
});

describe("work in a transaction", () => {
  const count = () =>
    readBody(database.app, sample, async (tx) => (await loadEntries(tx, sample.bodyId)).length);

  it("is undone whole when it gives back a refusal", async () => {
    const before = await count();
    const outcome = await inBody(database.app, sample, async (tx) => {
      await recordEntry(tx, sample.bodyId, number(emptyCell("2021-01"), 0, "1"));
      return refuse("not-permitted");
    });
    expect(outcome).toEqual({ ok: false, problem: { code: "not-permitted", facts: {} } });
    expect(await count()).toBe(before);
  });

  it("is undone whole when it throws", async () => {
    const before = await count();
    const failing = inBody(database.app, sample, async (tx) => {
      await recordEntry(tx, sample.bodyId, number(emptyCell("2021-01"), 0, "1"));
      throw new Error("half way");
    });
    await expect(failing).rejects.toThrow("half way");
    expect(await count()).toBe(before);
  });

  it("cannot write when it said it would only read", async () => {
    const writing = readBody(database.app, sample, (tx) =>
      recordEntry(tx, sample.bodyId, number(emptyCell("2021-01"), 0, "1")),
    );
    await expect(writing).rejects.toThrow("read-only transaction");
  });

  it("reads one moment, whatever others write meanwhile", async () => {
    const seen = await readBody(database.app, sample, async (tx) => {
      const first = (await loadEntries(tx, sample.bodyId)).length;
      await inBody(database.app, sample, (writer) =>
        recordEntry(writer, sample.bodyId, number(emptyCell("2021-02"), 0, "1")),
      );
      return [first, (await loadEntries(tx, sample.bodyId)).length];
    });
    expect(seen[0]).toBe(seen[1]);
    expect(await count()).toBe((seen[0] ?? 0) + 1);
  });

  it("is done again when another transaction stood in its way", async () => {
    let meet: () => void = () => undefined;
    const met = new Promise<void>((resolve) => (meet = resolve));
    let waiting = 0;
    const crossing = (first: string, second: string) => {
      let attempts = 0;
      return inBody(database.app, sample, async (tx) => {
        const take = (slug: string) =>
          sql`update staff_table set superseded_at = ${AT} where slug = ${slug}`.execute(tx);
        attempts += 1;
        await take(first);
        waiting += 1;
        if (waiting === 2) meet();
        await met;
        await take(second);
        return attempts;
      });
    };
    await inBody(database.app, sample, (tx) =>
      sql`insert into staff_table select body_id, 'due', 1, 1, title, years, rows, printed_totals, notes, recorded_at, null
            from staff_table where slug = 'categorie'`.execute(tx),
    );
    const attempts = await Promise.all([crossing("categorie", "due"), crossing("due", "categorie")]);
    expect(attempts.toSorted()).toEqual([1, 2]);
  });
});
