import type { Day, Duty, DutyId, MeasureId, PeriodCode } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody } from "../in-body.ts";
import { AT, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { ids } from "../testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { addTick, loadDuties, loadTicks, saveDuty } from "./duty.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const period = "2021-Q1" as PeriodCode;
const duty: Duty = {
  ...{ id: ids.line as unknown as DutyId, title: "Report degli utenti", unitId: null, source: null },
  proof: "ticked",
  occurrences: [{ period, due: "2021-05-15" as Day }],
  feeds: [{ measureId: ids.mediations as MeasureId, what: "in-time" }],
};
const save = (changed: Duty, seenRevision: number) =>
  inBody(database.app, sample, (tx) => saveDuty(tx, sample.bodyId, { duty: changed, seenRevision, at: AT }));
const HOLDS = { recordedAt: AT, supersededAt: null };
const definitions = async () =>
  (await inBody(database.app, sample, (tx) => loadDuties(tx, sample.bodyId))).filter(
    ({ id }) => id === duty.id,
  );
const ticked = async () =>
  (await inBody(database.app, sample, (tx) => loadTicks(tx, sample.bodyId))).filter(
    ({ dutyId }) => dutyId === duty.id,
  );
const tick = (doneOn: string | null) =>
  inBody(database.app, sample, (tx) =>
    addTick(tx, sample.bodyId, {
      ...{ dutyId: duty.id, period, doneOn: doneOn as Day | null, protocol: null },
      ...{ recordedBy: "Ufficio", accountId: null, recordedAt: AT },
    }),
  );

describe("the duties of a body", () => {
  it("come back as they were defined, with what they feed, and stay behind the wall [P-C2a]", async () => {
    expect(await save(duty, 0)).toBe(true);
    const own = await definitions();
    expect(own).toEqual([{ ...duty, ...HOLDS, revision: 1 }]);
    expect(await inBody(database.app, other, (tx) => loadDuties(tx, other.bodyId))).toEqual([]);
  });

  it("change only as they were seen, and keep the definition before", async () => {
    const changed = { ...duty, title: "Report degli utenti, con allegati" };
    expect(await save(changed, 0)).toBe(false);
    expect(await save(changed, 1)).toBe(true);
    const own = await definitions();
    expect(own).toEqual([{ ...changed, ...HOLDS, revision: 2 }]);
    const rows = await inBody(database.app, sample, (tx) =>
      tx
        .selectFrom("duty")
        .select(["revision", "superseded_at"])
        .where("id", "=", duty.id)
        .orderBy("revision")
        .execute(),
    );
    expect(rows).toEqual([
      { revision: 1, superseded_at: AT },
      { revision: 2, superseded_at: null },
    ]);
  });

  it("are ticked and untold by ticks that are only added, each with its number [P-C2a]", async () => {
    await tick("2021-05-12");
    await tick(null);
    const ticks = await ticked();
    expect(ticks.map(({ seq, doneOn }) => [seq, doneOn])).toEqual([
      [1, "2021-05-12"],
      [2, null],
    ]);
  });

  it("are numbered one after the other also when two tick at once", async () => {
    await Promise.all([tick("2021-05-13"), tick("2021-05-14"), tick("2021-05-15")]);
    const ticks = await ticked();
    expect(ticks.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
  });
});
