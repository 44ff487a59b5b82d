import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { verifyAudit } from "../repositories/audit-verify.ts";
import { appendAudit } from "../repositories/audit.ts";
import { loadBodyDocument } from "../repositories/body-document.ts";
import { readFileChunks, saveFile } from "../repositories/file.ts";
import { change, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { validateYear } from "../testing/oversight.ts";
import { emptyDatabase, testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { checkBackup } from "./check-backup.ts";
import { restoreBackup } from "./restore-backup.ts";
import { writeBackup, type Backup } from "./write-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "albero-backup-"));
const file = join(folder, "whole.tar.gz");
const at = "2026-11-21T22:00:00.000Z" as Instant;

/** As long as several chunks, and of every byte. */
const delibera = Buffer.from(Array.from({ length: 3_000_000 }, (_, i) => i % 251));
const sha256 = createHash("sha256").update(delibera).digest("hex");

let source: TestDatabase;
let backup: Backup;

const backUp = (to: string) => writeBackup({ ownerUrl: source.ownerUrl, file: to, at, program: "0.1.0" });

beforeAll(async () => {
  source = await testDatabase(inject("testCluster"));
  await saveTwoBodies(source.app);
  for (const subject of ["uno", "due\ttre", "quattro\\N\n"])
    await inBody(source.app, sample, (tx) => appendAudit(tx, sample.bodyId, change(subject)));
  await inBody(source.app, sample, (tx) =>
    saveFile(tx, sample.bodyId, { bytes: delibera, mediaType: "application/pdf", accountId: null, at }),
  );
  await validateYear(source.app, 2021, "validated");
  backup = await backUp(file);
});
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

const withEmpty = async <T>(work: (place: TestDatabase) => Promise<T>): Promise<T> => {
  const place = await emptyDatabase(inject("testCluster"));
  try {
    return await work(place);
  } finally {
    await place.close();
  }
};

const bodyIn = (place: TestDatabase, scope: typeof sample) =>
  readBody(place.app, scope, async (tx) => ({
    document: await loadBodyDocument(tx, scope.bodyId),
    audit: await verifyAudit(tx, scope.bodyId),
  }));

describe("a backup", () => {
  it("says what it holds, each body with the end of its register", () => {
    expect(backup.manifest.bodies.map(({ slug, audit }) => [slug, audit?.seq ?? null])).toEqual([
      ["altra-camera", null],
      ["camera-di-prova", 3],
    ]);
    expect(backup.manifest.parts.length).toBeGreaterThan(100);
    expect(backup.bytes).toBeGreaterThan(1000);
  });

  it("restores into an empty place with the same rows, documents, files and registers", async () => {
    await withEmpty(async (place) => {
      const restored = await restoreBackup({ ownerUrl: place.ownerUrl, file });
      expect(restored).toMatchObject({ ok: true });
      for (const scope of [sample, other])
        expect(await bodyIn(place, scope)).toEqual(await bodyIn(source, scope));
      const chunks: Buffer[] = [];
      await readBody(place.app, sample, async (tx) => {
        for await (const chunk of readFileChunks(tx, sample.bodyId, sha256)) chunks.push(chunk);
      });
      expect(Buffer.concat(chunks).equals(delibera)).toBe(true);
      const again = join(folder, "again.tar.gz");
      const second = await writeBackup({ ownerUrl: place.ownerUrl, file: again, at, program: "0.1.0" });
      expect(second.manifest).toEqual(backup.manifest);
      await inBody(place.app, sample, (tx) => appendAudit(tx, sample.bodyId, change("dopo")));
      expect((await bodyIn(place, sample)).audit).toMatchObject({ intact: true, entries: 4 });
    });
  });

  it("does not restore over data, and leaves them as they are [REL-B3]", async () => {
    const before = await bodyIn(source, sample);
    const refused = await restoreBackup({ ownerUrl: source.ownerUrl, file });
    expect(refused).toMatchObject({ ok: false, problem: { code: "place-not-empty", facts: { bodies: 2 } } });
    expect(await bodyIn(source, sample)).toEqual(before);
  });

  it("that was cut or changed is refused before anything is touched [REL-B3]", async () => {
    const bytes = readFileSync(file);
    const flipped = Buffer.from(bytes);
    const middle = Math.floor(bytes.length / 2);
    flipped[middle] = (flipped[middle] ?? 0) ^ 1;
    const versions = [
      bytes.subarray(0, middle),
      bytes.subarray(0, bytes.length - 10),
      flipped,
      Buffer.from("no"),
    ];
    await withEmpty(async (place) => {
      for (const version of versions) {
        const damaged = join(folder, "damaged.tar.gz");
        writeFileSync(damaged, version);
        const refused = await restoreBackup({ ownerUrl: place.ownerUrl, file: damaged });
        expect(refused).toMatchObject({ ok: false, problem: { code: "backup-damaged" } });
      }
      expect(await checkBackup(join(folder, "nowhere.tar.gz"))).toMatchObject({ ok: false });
      await expect(bodyIn(place, sample)).rejects.toThrow("does not exist");
    });
  });
});
