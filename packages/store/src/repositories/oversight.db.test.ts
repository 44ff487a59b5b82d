import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { putOnDesk, reportOf, validationOf } from "../testing/oversight.ts";
import { other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { loadOversight } from "./oversight.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const load = (scope: typeof sample) => readBody(database.app, scope, (tx) => loadOversight(tx, scope.bodyId));

describe("the desk of the evaluation body", () => {
  it("keeps what was done in its order, for its body alone, and lets nobody undo it [F10a]", async () => {
    await putOnDesk(database.app, 2020, { kind: "remark", useId: null, text: "La fonte" });
    await putOnDesk(database.app, 2020, reportOf());
    expect((await load(sample)).map(({ entry }) => entry.kind)).toEqual(["remark", "report"]);
    expect(await load(other)).toEqual([]);
    const undone = inBody(database.app, sample, (tx) => sql`delete from oversight`.execute(tx));
    await expect(undone).rejects.toThrow(/permission denied/);
    const changed = inBody(database.app, sample, (tx) => sql`update oversight set year = 1999`.execute(tx));
    await expect(changed).rejects.toThrow(/permission denied/);
  });

  it("takes a validation of the last report of its year alone, by its hash [150/2009-14.4c]", async () => {
    const first = await putOnDesk(database.app, 2021, reportOf());
    const second = await putOnDesk(database.app, 2021, reportOf("b".repeat(64)));
    const validate = (reportId: string, sha256: string) =>
      putOnDesk(database.app, 2021, validationOf(reportId, "validated", sha256));
    await expect(validate(first, "a".repeat(64))).rejects.toThrow(/the last report of its year/);
    await expect(validate(second, "a".repeat(64))).rejects.toThrow(/the last report of its year/);
    await validate(second, "b".repeat(64));
  });
});
