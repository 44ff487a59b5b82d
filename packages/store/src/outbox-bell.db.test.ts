import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Tx } from "./connection.ts";
import { inBody } from "./in-body.ts";
import { openJobsPool, type JobsPool } from "./jobs-pool.ts";
import { hangOutboxBell, type OutboxBell } from "./outbox-bell.ts";
import { enqueue } from "./repositories/outbox.ts";
import { AT, sample, saveTwoBodies } from "./testing/recordings.ts";
import { ids } from "./testing/sample-document.ts";
import { asSuperuser } from "./testing/cluster.ts";
import { testDatabase, type TestDatabase } from "./testing/test-database.ts";

let database: TestDatabase;
let connections: JobsPool;
let bell: OutboxBell;
let rings = 0;

beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
  connections = openJobsPool(database.ownerUrl);
  bell = hangOutboxBell(connections, () => (rings += 1));
});
afterAll(async () => {
  bell.takeDown();
  await connections.close();
  await database.close();
});

const write = (id: string, then: (tx: Tx) => Promise<unknown> = () => Promise.resolve()) =>
  inBody(database.app, sample, async (tx) => {
    const message = { id, kind: "mail", dedupeKey: `bell:${id}`, payload: {}, at: AT };
    await enqueue(tx, sample.bodyId, [message]);
    await then(tx);
  });

/** Writes until the bell is heard: what hears it has to be connected first. */
const ringOnce = async (id: string): Promise<void> => {
  const before = rings;
  await expect
    .poll(
      async () => {
        await write(id);
        return rings;
      },
      { timeout: 30_000, interval: 200 },
    )
    .toBeGreaterThan(before);
};

describe("the bell of the outbox", () => {
  it("rings when a message is there for good, not before and not for one that was undone", async () => {
    await ringOnce(ids.card);
    await pause(300);
    const before = rings;
    const undone = write(ids.seat, () => Promise.reject(new Error("undone")));
    await expect(undone).rejects.toThrow("undone");
    await write(ids.line, async () => {
      await pause(300);
      expect(rings).toBe(before);
    });
    await expect.poll(() => rings, { timeout: 5_000 }).toBe(before + 1);
  });

  it("is heard again after its connection was cut", async () => {
    const { socketFolder } = inject("testCluster");
    await asSuperuser(socketFolder, [
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = '${database.name}' and application_name = 'albero-jobs'`,
    ]);
    await ringOnce(ids.card);
  });
});
