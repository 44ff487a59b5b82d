import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { GLOBAL_TABLES, JOBS_SCHEMA } from "./global-tables.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
});
afterAll(() => database.close());

type Table = { name: string; secured: boolean; forced: boolean; owner: string };

const tables = async (): Promise<readonly Table[]> => {
  const { rows } = await sql<Table>`
    select relname as name, relrowsecurity as secured, relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`.execute(
    database.owner,
  );
  return rows;
};

const bodyTables = async (): Promise<readonly Table[]> => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'body_id'`.execute(database.owner);
  const names = new Set(rows.map((row) => row.name));
  return (await tables()).filter((table) => names.has(table.name));
};

const names = (found: readonly { name: string }[]): readonly string[] => found.map((one) => one.name);

describe("the tables of the database", () => {
  it("are tables of a body or stand on the closed list of global ones [F10a]", async () => {
    const ofBodies = new Set(names(await bodyTables()));
    const global = names(await tables()).filter((name) => !ofBodies.has(name));
    expect(global).toEqual([...GLOBAL_TABLES].sort());
    expect(ofBodies.size).toBeGreaterThan(40);
  });

  it("live in one schema, beside that of the jobs' library [F10a]", async () => {
    const { rows } = await sql<{ name: string }>`
      select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`.execute(
      database.owner,
    );
    expect(names(rows).filter((name) => name !== JOBS_SCHEMA)).toEqual(["public"]);
  });

  it("start every key with the body [F10a]", async () => {
    const { rows } = await sql<{ name: string; key: string; first: string }>`
      select c.relname as name, i.relname as key, a.attname as first
        from pg_index x
        join pg_class c on c.oid = x.indrelid
        join pg_class i on i.oid = x.indexrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
       where c.relnamespace = 'public'::regnamespace and x.indisunique`.execute(database.owner);
    const ofBodies = names(await bodyTables());
    const keys = rows.filter((row) => ofBodies.includes(row.name));
    expect(keys.filter((key) => key.first !== "body_id")).toEqual([]);
    expect(new Set(names(keys))).toEqual(new Set(ofBodies));
  });

  it("refer to each other within one body only [F10a]", async () => {
    const { rows } = await sql<{ name: string; first: string }>`
      select k.conname as name, a.attname as first
        from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        join pg_class target on target.oid = k.confrelid
       where k.contype = 'f' and target.relname <> all (${[...GLOBAL_TABLES]})`.execute(database.owner);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => row.first !== "body_id")).toEqual([]);
  });

  it("of a body stand behind a wall that binds their owner too [F10a]", async () => {
    const open = (await bodyTables()).filter((table) => !table.secured || !table.forced);
    expect(names(open)).toEqual([]);
  });

  it("of a body let nobody see or add a row but through the body of the transaction [F10a]", async () => {
    const { rows } = await sql<{ name: string; command: string; rule: string }>`
      select tablename as name, cmd as command, coalesce(qual, with_check) as rule from pg_policies
       where policyname in ('wall_select', 'wall_insert')`.execute(database.owner);
    const own = "(body_id = (NULLIF(current_setting('albero.body_id'::text, true), ''::text))::uuid)";
    const walled = (command: string) =>
      names(rows.filter((row) => row.command === command && row.rule === own)).toSorted();
    expect(walled("SELECT")).toEqual(names(await bodyTables()));
    expect(walled("INSERT")).toEqual(names(await bodyTables()));
  });

  it("have one opening in the wall: an account may read its own roles [F5c]", async () => {
    const { rows } = await sql<{ name: string; policy: string }>`
      select tablename as name, policyname as policy from pg_policies
       where permissive = 'PERMISSIVE' and policyname !~ '^wall_'`.execute(database.owner);
    expect(rows).toEqual(
      expect.arrayContaining([
        { name: "role_assignment", policy: "own_roles" },
        { name: "body", policy: "known" },
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it("say of every column how far it may travel [F10c]", async () => {
    const { rows } = await sql<{ name: string; comment: string | null }>`
      select c.relname || '.' || a.attname as name, col_description(c.oid, a.attnum) as comment
        from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and a.attnum > 0 and not a.attisdropped
         and c.relname not in ('migration', 'migration_lock')`.execute(database.owner);
    const classed = /^(public|internal|personal|evaluation): \S/;
    expect(names(rows.filter((row) => !classed.test(row.comment ?? "")))).toEqual([]);
    expect(rows.length).toBeGreaterThan(300);
  });

  it("keep names and tax codes in one place [F5b]", async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct table_name as name from information_schema.columns
       where table_schema = 'public' and column_name ~ '(given_name|family_name|surname|tax_code)'`.execute(
      database.owner,
    );
    expect(names(rows)).toEqual(["person"]);
  });

  it("keep every moment with its zone and to the millisecond", async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and data_type like 'timestamp%'
         and (data_type <> 'timestamp with time zone' or datetime_precision <> 3)`.execute(database.owner);
    expect(rows).toEqual([]);
  });

  it("let no default read the clock [F12a]", async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and column_default ~* '(now|current_|clock|timestamp|random|uuid)'`.execute(
      database.owner,
    );
    expect(rows).toEqual([]);
  });
});

describe("the role of the application", () => {
  const granted = async (privilege: string): Promise<readonly string[]> => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.role_table_grants
       where grantee = 'albero_app' and privilege_type = ${privilege} order by 1`.execute(database.owner);
    return names(rows);
  };

  it("owns nothing [F10b]", async () => {
    expect((await tables()).filter((table) => table.owner !== "albero_owner")).toEqual([]);
  });

  it("deletes and truncates nowhere [F10d]", async () => {
    expect(await granted("DELETE")).toEqual([]);
    expect(await granted("TRUNCATE")).toEqual([]);
  });

  it("may change a whole row nowhere, and no column of what is only added [F3b]", async () => {
    expect(await granted("UPDATE")).toEqual([]);
    const { rows } = await sql<{ name: string }>`
      select distinct table_name as name from information_schema.role_column_grants
       where grantee = 'albero_app' and privilege_type = 'UPDATE'`.execute(database.owner);
    const onlyAdded = ["entry", "validation", "audit_entry", "measure_definition", "indicator_definition"];
    const snapshot = names(await tables()).filter((name) => /^plan_(?!version)/.test(name));
    expect(snapshot).toHaveLength(8);
    expect(names(rows).filter((name) => [...onlyAdded, ...snapshot].includes(name))).toEqual([]);
  });

  it("closes what is dated and changes nothing else of it [F4a]", async () => {
    const { rows } = await sql<{ name: string; columns: string }>`
      select g.table_name as name, string_agg(g.column_name, ',') as columns
        from information_schema.role_column_grants g
        join information_schema.columns c using (table_name, table_schema)
       where g.grantee = 'albero_app' and g.privilege_type = 'UPDATE' and c.column_name = 'superseded_at'
       group by 1`.execute(database.owner);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.columns !== "superseded_at")).toEqual([]);
  });
});
