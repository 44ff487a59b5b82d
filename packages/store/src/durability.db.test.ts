import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, inject, it } from "vitest";
import { openDatabase, type Database } from "./connection.ts";
import { startEmbedded } from "./embedded/server.ts";
import { readBody } from "./in-body.ts";
import { verifyAudit } from "./repositories/audit-verify.ts";
import { loadEntries } from "./repositories/cell.ts";
import { childrenOf, gone, heard, killAll, run } from "./testing/programs.ts";
import { sample } from "./testing/recordings.ts";

const binFolder = inject("postgresBin");
const folder = mkdtempSync(join(tmpdir(), "albero-durability-"));
const dataDir = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets writers work for a while, kills program and database with everything they started, and gives what was acknowledged. */
const killed = async (milliseconds: number): Promise<readonly number[]> => {
  const program = run("write-values.ts", [dataDir, binFolder ?? ""]);
  const { postmaster } = await heard<{ postmaster: number }>(program);
  await pause(milliseconds);
  const processes = [program.child.pid ?? 0, postmaster, ...childrenOf(postmaster)];
  killAll(processes);
  const acknowledged: number[] = [];
  for (let line = await program.lines.next(); line.done !== true; line = await program.lines.next()) {
    acknowledged.push(Number(line.value));
  }
  for (const pid of processes) await gone(pid);
  return acknowledged;
};

const withDatabase = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
  const server = await startEmbedded({
    dataDir,
    command: "serve",
    ...(binFolder === null ? {} : { binFolder }),
  });
  if (!server.ok) throw new Error(JSON.stringify(server.problem));
  const db = openDatabase({ url: server.value.url });
  try {
    return await work(db);
  } finally {
    await db.destroy();
    await server.value.stop();
  }
};

describe("an acknowledged write", () => {
  it("survives five kills of everything, whole with its audit, without a hole in the numbers", async () => {
    const acknowledged: number[] = [];
    for (const milliseconds of [150, 420, 60, 700, 270]) acknowledged.push(...(await killed(milliseconds)));
    expect(acknowledged.length).toBeGreaterThan(50);

    await withDatabase(async (db) => {
      const [entries, audit] = await readBody(db, sample, async (tx) => [
        await loadEntries(tx, sample.bodyId),
        await verifyAudit(tx, sample.bodyId),
      ]);
      const numbers = new Set(entries.map((entry) => entry.seq));
      expect(acknowledged.filter((seq) => !numbers.has(seq))).toEqual([]);
      expect([...numbers]).toEqual(entries.map((_, index) => index + 1));
      // The sample brings four entries of its own, recorded without an audit.
      expect(audit).toMatchObject({ intact: true, entries: entries.length - 4 });
      const repeated = acknowledged.length - new Set(acknowledged).size;
      expect(repeated).toBe(0);
    });
  }, 120_000);
});
