import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Tx } from "../connection.ts";
import { inBody, readBody } from "../in-body.ts";
import { AT, emptyCell, number, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { loadEntries } from "./cell.ts";
import { recordEntry } from "./record-entry.ts";
import { claimKey, keepAnswer, type KeyClaim } from "./request-key.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const sha256 = "a".repeat(64);
const request = (key: string, actor = "account-1") => ({ actor, key, sha256, at: AT });
const answer = { status: 201, response: { version: 1, values: ["1.50", null] } };

/** What a service does with a keyed request that enters a value. */
const enter = (key: string, period: string) =>
  inBody(database.app, sample, async (tx): Promise<KeyClaim> => {
    const claim = await claimKey(tx, sample.bodyId, request(key));
    if (claim.kind !== "new") return claim;
    await recordEntry(tx, sample.bodyId, number(emptyCell(period), 0, "1"));
    await keepAnswer(tx, sample.bodyId, { actor: "account-1", key, answer });
    return claim;
  });

const entries = async () =>
  (await readBody(database.app, sample, (tx) => loadEntries(tx, sample.bodyId))).length;

describe("the key of a request", () => {
  it("gives the first answer again and changes nothing [F11a]", async () => {
    const before = await entries();
    expect(await enter("k1", "2021-01")).toEqual({ kind: "new" });
    expect(await enter("k1", "2021-01")).toEqual({ kind: "answered", answer });
    expect(await entries()).toBe(before + 1);
  });

  it("lets one of five at the same instant act; the others get its answer [F11a]", async () => {
    const before = await entries();
    const claims = await Promise.all(Array.from({ length: 5 }, () => enter("k2", "2021-02")));
    expect(claims.filter((claim) => claim.kind === "new")).toHaveLength(1);
    expect(claims.filter((claim) => claim.kind === "answered")).toHaveLength(4);
    expect(await entries()).toBe(before + 1);
  });

  it("is free again when the first request was undone [F11a]", async () => {
    const undone = inBody(database.app, sample, async (tx: Tx) => {
      await claimKey(tx, sample.bodyId, request("k3"));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await enter("k3", "2021-03")).toEqual({ kind: "new" });
  });

  it("is refused for another request", async () => {
    await enter("k4", "2021-04");
    const reused = await inBody(database.app, sample, (tx) =>
      claimKey(tx, sample.bodyId, { ...request("k4"), sha256: "b".repeat(64) }),
    );
    expect(reused).toEqual({ kind: "used-differently" });
  });

  it("of another account or body is another key", async () => {
    await enter("k5", "2021-05");
    const others = await inBody(database.app, sample, (tx) =>
      claimKey(tx, sample.bodyId, request("k5", "account-2")),
    );
    const elsewhere = await inBody(database.app, other, (tx) => claimKey(tx, other.bodyId, request("k5")));
    expect([others, elsewhere]).toEqual([{ kind: "new" }, { kind: "new" }]);
  });
});
