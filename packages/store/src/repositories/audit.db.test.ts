import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openDatabase, type Database } from "../connection.ts";
import { inBody, readBody } from "../in-body.ts";
import { change, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { verifyAudit, type Anchors, type Verification } from "./audit-verify.ts";
import { appendAudit, listAudit } from "./audit.ts";

let database: TestDatabase;
let superuser: Database;

beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
  superuser = openDatabase({ url: database.superuserUrl });
  for (const subject of ["Med_Conc", "M-002", "M-003", "sale", "100 %", "ultima"]) {
    await inBody(database.app, sample, (tx) => appendAudit(tx, sample.bodyId, change(subject)));
    await inBody(database.app, other, (tx) => appendAudit(tx, other.bodyId, change(subject)));
  }
});
afterAll(async () => {
  await superuser.destroy();
  await database.close();
});

const always = { since: null, before: null };
const verify = (): Promise<Verification> =>
  readBody(database.app, sample, (tx) => verifyAudit(tx, sample.bodyId));

describe("the audit of a body", () => {
  it("is intact, each entry standing on the one before [F6a]", async () => {
    expect(await verify()).toMatchObject({ intact: true, entries: 6 });
    const { entries } = await readBody(database.app, sample, (tx) =>
      listAudit(tx, sample.bodyId, { ...always, search: "", offset: 0, limit: 200 }),
    );
    expect(entries.map((entry) => entry.seq)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(entries.slice(0, -1).map((entry) => entry.previousHash)).toEqual(
      entries.slice(1).map((entry) => entry.hash),
    );
    expect(entries.at(-1)).toMatchObject({
      ...{ subject: "Med_Conc", before: null, after: '{"value":"12.5"}', requestId: "request-1" },
      previousHash: "0".repeat(64),
    });
  });

  it("is written with the change or not at all [F6a]", async () => {
    const undone = inBody(database.app, sample, async (tx) => {
      await appendAudit(tx, sample.bodyId, change("perduta"));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await verify()).toMatchObject({ intact: true, entries: 6 });
  });

  it("is searched by what people remember, signs of patterns taken as they are", async () => {
    const found = (search: string) =>
      readBody(database.app, sample, (tx) =>
        listAudit(tx, sample.bodyId, { ...always, search, offset: 0, limit: 200 }),
      );
    expect(await found("100 %")).toMatchObject({ total: 1, entries: [{ subject: "100 %" }] });
    expect((await found("%")).total).toBe(1);
    expect((await found("UFFICIO")).total).toBe(6);
    expect((await found("nessuno")).total).toBe(0);
  });

  it("comes in pages, the total beside", async () => {
    const page = await readBody(database.app, sample, (tx) =>
      listAudit(tx, sample.bodyId, { ...always, search: "", offset: 4, limit: 1 }),
    );
    expect(page).toMatchObject({ total: 6, entries: [{ seq: 2 }] });
  });

  it("cannot be changed or shortened by the application, nor by the owner [F6a]", async () => {
    const alter = (role: "app" | "owner", statement: string) =>
      inBody(database[role], sample, (tx) => sql.raw(statement).execute(tx));
    await expect(alter("app", "update audit_entry set reason = 'x'")).rejects.toThrow("permission denied");
    await expect(alter("app", "delete from audit_entry")).rejects.toThrow("permission denied");
    await alter("owner", "update audit_entry set reason = 'x'");
    await alter("owner", "delete from audit_entry");
    expect(await verify()).toMatchObject({ intact: true, entries: 6 });
  });

  it("stays a chain under ten writers at once [F6a]", async () => {
    const before = await readBody(database.app, other, (tx) => verifyAudit(tx, other.bodyId));
    await Promise.all(
      Array.from({ length: 10 }, (_, nth) =>
        inBody(database.app, other, (tx) => appendAudit(tx, other.bodyId, change(`n. ${nth}`))),
      ),
    );
    const after = await readBody(database.app, other, (tx) => verifyAudit(tx, other.bodyId));
    expect(before).toMatchObject({ intact: true, entries: 6 });
    expect(after).toMatchObject({ intact: true, entries: 16 });
  });
});

describe("tampering by somebody whom no wall stops", () => {
  const of = `body_id = '${sample.bodyId}'`;

  /** Tampers, verifies, and undoes the tampering. */
  const tamper = (...statements: readonly string[]) => tamperBeside(new Map(), ...statements);

  /** The same where these hashes were kept elsewhere. */
  const tamperBeside = async (
    anchors: Anchors,
    ...statements: readonly string[]
  ): Promise<Verification | null> => {
    let found: Verification | null = null;
    const undone = superuser.transaction().execute(async (tx) => {
      for (const statement of statements) await sql.raw(statement).execute(tx);
      found = await verifyAudit(tx, sample.bodyId, anchors);
      throw new Error("verified");
    });
    await expect(undone).rejects.toThrow("verified");
    return found;
  };

  it.each([
    "reason = 'altro'",
    "actor = 'Un altro ufficio'",
    "subject = 'M-009'",
    "action = 'altro'",
    "request_id = null",
    "account_id = null, payload = replace(payload, '12.5', '99')",
    "recorded_at = recorded_at + interval '1 ms'",
  ])("shows when it sets %s [F6a]", async (setting) => {
    const found = await tamper(`update audit_entry set ${setting} where ${of} and seq = 3`);
    expect(found).toEqual({ intact: false, seq: 3, because: "changed" });
  });

  it("shows when an entry is taken out [F6a]", async () => {
    const found = await tamper(`delete from audit_entry where ${of} and seq = 4`);
    expect(found).toEqual({ intact: false, seq: 4, because: "missing" });
  });

  it("shows when the end is cut off [F6a]", async () => {
    const found = await tamper(`delete from audit_entry where ${of} and seq > 4`);
    expect(found).toEqual({ intact: false, seq: 5, because: "missing" });
  });

  it("shows when the gap is closed again [F6a]", async () => {
    const found = await tamper(
      `delete from audit_entry where ${of} and seq = 4`,
      `update audit_entry set seq = seq - 1 where ${of} and seq > 4`,
    );
    expect(found).toEqual({ intact: false, seq: 4, because: "not-chained" });
  });

  it("shows when two entries change places [F6a]", async () => {
    const found = await tamper(
      `update audit_entry set seq = 100 where ${of} and seq = 2`,
      `update audit_entry set seq = 2 where ${of} and seq = 3`,
      `update audit_entry set seq = 3 where ${of} and seq = 100`,
    );
    expect(found).toEqual({ intact: false, seq: 2, because: "not-chained" });
  });

  it("shows when entries of another body are put in their place [F6a]", async () => {
    const found = await tamper(
      `delete from audit_entry where ${of} and seq > 3`,
      `insert into audit_entry select '${sample.bodyId}', seq, recorded_at, actor, account_id, action, subject, payload,
              reason, request_id, previous_hash, hash
         from audit_entry where body_id = '${other.bodyId}' and seq between 4 and 6`,
    );
    expect(found).toEqual({ intact: false, seq: 4, because: "not-chained" });
  });

  it("shows against an anchor when the end is cut off together with its counter [REL-G2]", async () => {
    const cut = [
      `delete from audit_entry where ${of} and seq > 4`,
      `update counter set value = 4 where ${of} and name = 'audit'`,
    ];
    const anchors = new Map([[6, "f".repeat(64)]]);
    expect(await tamper(...cut)).toMatchObject({ intact: true, entries: 4 });
    expect(await tamperBeside(anchors, ...cut)).toEqual({ intact: false, seq: 5, because: "missing" });
  });

  it("shows against an anchor when the whole chain is another one [REL-G2]", async () => {
    const found = await tamperBeside(new Map([[2, "f".repeat(64)]]));
    expect(found).toEqual({ intact: false, seq: 2, because: "not-anchored" });
  });
});
