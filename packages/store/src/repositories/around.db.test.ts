import { createHash } from "node:crypto";
import type { PersonId } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { AT, change, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { ids } from "../testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { verifyAudit } from "./audit-verify.ts";
import { appendAudit, listAudit } from "./audit.ts";
import { FILE_LIMIT, findFile, readFileChunks, saveFile } from "./file.ts";
import { enqueue, noteAttempt, takeMessage, type Attempt, type Message } from "./outbox.ts";
import { openFor, sealFor } from "./person-key.ts";
import { createPerson, erasePerson } from "./person.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

describe("a file", () => {
  const bytes = Buffer.alloc(2_500_000, "Albero. ");
  const file = { bytes, mediaType: "application/pdf", accountId: null, at: AT };
  const sha256 = createHash("sha256").update(bytes).digest("hex");

  const read = (hash: string) =>
    readBody(database.app, sample, async (tx) => {
      const pieces: Buffer[] = [];
      for await (const piece of readFileChunks(tx, sample.bodyId, hash)) pieces.push(piece);
      return { pieces: pieces.length, bytes: Buffer.concat(pieces) };
    });

  it("is kept in pieces under its hash, once [F10e]", async () => {
    const stored = { ok: true, value: { sha256, size: bytes.length, mediaType: "application/pdf" } };
    for (let times = 0; times < 2; times += 1) {
      expect(await inBody(database.app, sample, (tx) => saveFile(tx, sample.bodyId, file))).toEqual(stored);
    }
    const found = await read(sha256);
    expect(found.pieces).toBe(3);
    expect(found.bytes.equals(bytes)).toBe(true);
  });

  it("of one body is unknown to another [F10a]", async () => {
    expect(await readBody(database.app, other, (tx) => findFile(tx, sample.bodyId, sha256))).toBeNull();
  });

  it("may be empty", async () => {
    const empty = { ...file, bytes: Buffer.alloc(0) };
    const saved = await inBody(database.app, sample, (tx) => saveFile(tx, sample.bodyId, empty));
    expect(saved.ok && (await read(saved.value.sha256)).bytes).toEqual(Buffer.alloc(0));
  });

  it("of 25 MB is kept and of one byte more is refused [F10e]", async () => {
    const save = (size: number) =>
      inBody(database.app, sample, (tx) =>
        saveFile(tx, sample.bodyId, { ...file, bytes: Buffer.alloc(size, 1) }),
      );
    expect((await save(FILE_LIMIT)).ok).toBe(true);
    expect(await save(FILE_LIMIT + 1)).toEqual({
      ok: false,
      problem: { code: "file-too-large", facts: { size: FILE_LIMIT + 1, limit: FILE_LIMIT } },
    });
  });
});

describe("the outbox", () => {
  const message = (id: string, dedupeKey: string): Message => ({
    ...{ id, kind: "mail", dedupeKey, payload: { entry: 3 }, at: AT },
  });
  const next = (except: readonly string[] = []) =>
    inBody(database.app, sample, (tx) => takeMessage(tx, sample.bodyId, { kind: "mail", except }));

  it("takes the same message once, and none of a change that was undone [F12b]", async () => {
    await inBody(database.app, sample, (tx) => enqueue(tx, sample.bodyId, [message(ids.card, "reminder-3")]));
    await inBody(database.app, sample, (tx) => enqueue(tx, sample.bodyId, [message(ids.seat, "reminder-3")]));
    const undone = inBody(database.app, sample, async (tx) => {
      await enqueue(tx, sample.bodyId, [message(ids.line, "reminder-4")]);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await next()).toEqual(message(ids.card, "reminder-3"));
    expect(await next([ids.card])).toBeNull();
  });

  it("gives a message to one of two jobs at a time", async () => {
    const both = await inBody(database.app, sample, async (tx) => {
      const first = await takeMessage(tx, sample.bodyId, { kind: "mail", except: [] });
      return [first?.id, await next()];
    });
    expect(both).toEqual([ids.card, null]);
  });

  it("keeps a message that could not be sent, and lets go of one that was", async () => {
    const note = (outcome: Attempt["outcome"], error: string | null) =>
      inBody(database.app, sample, (tx) =>
        noteAttempt(tx, sample.bodyId, { id: ids.card, at: AT, outcome, error }),
      );
    await note("failed", "no route");
    expect(await next()).not.toBeNull();
    await note("sent", null);
    expect(await next()).toBeNull();
    const { rows } = await inBody(database.app, sample, (tx) =>
      sql`select attempts, last_error from outbox`.execute(tx),
    );
    expect(rows).toEqual([{ attempts: 2, last_error: null }]);
  });
});

describe("a person", () => {
  const personId = ids.card as unknown as PersonId;
  const secret = "RSSMRA80A01H501U";

  it("enters the audit sealed, and can be read as long as the key is there [F6b]", async () => {
    await inBody(database.app, sample, async (tx) => {
      const person = {
        id: personId,
        accountId: null,
        givenName: "Prova",
        familyName: "Di Prova",
        taxCode: secret,
        at: AT,
      };
      await createPerson(tx, sample.bodyId, person);
      const taxCode = await sealFor(tx, sample.bodyId, { personId, text: secret });
      await appendAudit(tx, sample.bodyId, { ...change("persona"), after: { taxCode } });
    });
    const { entries } = await readBody(database.app, sample, (tx) =>
      listAudit(tx, sample.bodyId, { since: null, before: null, search: "", offset: 0, limit: 1 }),
    );
    const { taxCode } = JSON.parse(entries[0]?.after ?? "{}") as { taxCode: string };
    expect(taxCode).not.toContain(secret);
    const opened = await readBody(database.app, sample, (tx) =>
      openFor(tx, sample.bodyId, { personId, text: taxCode }),
    );
    expect(opened).toBe(secret);
  });

  it("is erased: nothing of it can be read any more, and the chain still holds [F6b]", async () => {
    await inBody(database.app, sample, (tx) => erasePerson(tx, sample.bodyId, { personId, at: AT }));
    const { entries } = await readBody(database.app, sample, (tx) =>
      listAudit(tx, sample.bodyId, { since: null, before: null, search: "persona", offset: 0, limit: 1 }),
    );
    const { taxCode } = JSON.parse(entries[0]?.after ?? "{}") as { taxCode: string };
    const [opened, chain] = await readBody(database.app, sample, async (tx) => [
      await openFor(tx, sample.bodyId, { personId, text: taxCode }),
      await verifyAudit(tx, sample.bodyId),
    ]);
    expect(opened).toBeNull();
    expect(chain).toMatchObject({ intact: true });
    const { rows } = await inBody(database.app, sample, (tx) =>
      sql<{
        all: string;
      }>`select string_agg(p::text || k::text, '') as all from person p, person_key k`.execute(tx),
    );
    expect(rows[0]?.all).not.toContain("Prova");
  });
});

describe("an action that needs two", () => {
  it("cannot be confirmed by the account that asked [F5e]", async () => {
    const account = ids.account;
    await inBody(database.app, sample, (tx) =>
      sql`insert into account values (${account}, 'a@camera.example', 'Prova', null, null, ${AT}, null)`.execute(
        tx,
      ),
    );
    const deciding = inBody(database.app, sample, (tx) =>
      sql`insert into second_approval values (${ids.body}, ${ids.card}, 'pay', 'fondo', ${"a".repeat(64)}, null,
            ${account}, ${AT}, ${AT}, ${account}, ${AT}, 'approved')`.execute(tx),
    );
    await expect(deciding).rejects.toThrow("second_approval_check");
  });
});
