import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkBackup, emptyDatabase, migrate, type TestDatabase } from "@albero/store";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { albero, finished, freePort, type Running, type Surroundings } from "./testing/program.ts";

const SLOW = 120_000;
const folder = mkdtempSync(join(tmpdir(), "albero-life-"));
const file = join(folder, "whole.tar.gz");

let env: Surroundings;
let running: Running;
let place: TestDatabase;

const onServer = (database: TestDatabase): Surroundings => ({
  ...{ DATA_DIR: join(folder, "elsewhere"), DATABASE_URL: database.url },
  DATABASE_OWNER_URL: database.ownerUrl,
});

beforeAll(async () => {
  env = { DATA_DIR: join(folder, "data"), PORT: String(await freePort()) };
  place = await emptyDatabase(inject("testCluster"));
  running = albero(["start", "--example", "massa-carrara"], env);
  await running.until(/stop with Ctrl-C/);
}, SLOW);
afterAll(async () => {
  running.child.kill("SIGTERM");
  await running.ended();
  await place.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("albero backup and restore", () => {
  it(
    "take an installation from the embedded database to a server while it runs, its register whole",
    async () => {
      const made = await finished(["backup", "--out", file], env);
      expect(made).toMatchObject({ code: 0, said: expect.stringContaining("read through") });
      const restored = await finished(["restore", file], onServer(place));
      expect(restored).toMatchObject({ code: 0, said: expect.stringContaining("restored massa-carrara") });
      const [here, there] = [
        await finished(["audit", "verify"], env),
        await finished(["audit", "verify", "--json"], onServer(place)),
      ];
      expect(here.code).toBe(0);
      const { bodies } = JSON.parse(there.said) as { bodies: readonly { head: string; intact: boolean }[] };
      expect(bodies).toMatchObject([{ body: "massa-carrara", intact: true }]);
      expect(here.said).toContain(bodies[0]?.head);
    },
    SLOW,
  );

  it(
    "refuse a place that holds data and a file that is no backup, with the remedy [REL-B3]",
    async () => {
      const over = await finished(["restore", file], onServer(place));
      expect(over).toMatchObject({ code: 1, said: expect.stringContaining("holds data already") });
      const wrong = join(folder, "wrong.tar.gz");
      writeFileSync(wrong, "niente");
      const refused = await finished(["restore", wrong], onServer(place));
      expect(refused).toMatchObject({ code: 1, said: expect.stringContaining("nothing was touched") });
    },
    SLOW,
  );
});

describe("albero audit verify", () => {
  it(
    "names the entry that was changed, and ends with 1 [J15]",
    async () => {
      await place.tamper("update audit_entry set subject = 'altro' where seq = 9");
      const found = await finished(["audit", "verify"], onServer(place));
      expect(found).toMatchObject({
        code: 1,
        said: expect.stringContaining("massa-carrara: broken at entry 9: it is not as it was written"),
      });
    },
    SLOW,
  );
});

describe("a database that a step is about to change", () => {
  it(
    "is backed up first, and the backup can be restored [REL-U4]",
    async () => {
      const old = await emptyDatabase(inject("testCluster"));
      const backups = join(folder, "before");
      try {
        expect(await migrate(old.owner, "0028-projects")).toMatchObject({ ok: true });
        const done = await finished(["migrate"], { ...onServer(old), BACKUP_DIR: backups });
        expect(done.code).toBe(0);
        const [kept = ""] = readdirSync(backups);
        expect(kept).toMatch(/-before-0029-seats-and-members\.tar\.gz$/);
        expect(await checkBackup(join(backups, kept))).toMatchObject({ ok: true });
      } finally {
        await old.close();
      }
    },
    SLOW,
  );
});
