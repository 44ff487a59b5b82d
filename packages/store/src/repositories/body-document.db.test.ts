import type { BodyDocument, BodyId, Instant } from "@albero/domain";
import type { KyselyPlugin } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { ids, sampleDocument } from "../testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { canonicalSha256 } from "./audit-chain.ts";
import { loadBodyDocument, loadEvaluationDocument } from "./body-document.ts";
import { readCell } from "./cell.ts";
import { recordEntry } from "./record-entry.ts";
import { saveBodyDocument } from "./save-body-document.ts";

const at = "2021-01-28T09:00:00.000Z" as Instant;
const scope = { bodyId: ids.body as BodyId, accountId: null };

let database: TestDatabase;
let loaded: BodyDocument | null;

beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await inBody(database.app, scope, (tx) => saveBodyDocument(tx, sampleDocument, at));
  loaded = await readBody(database.app, scope, (tx) => loadBodyDocument(tx, scope.bodyId));
});
afterAll(() => database.close());

describe("a body document", () => {
  it("comes back from the database as it was saved", () => {
    expect(loaded).toEqual(sampleDocument);
  });

  it("keeps the hash of a plan's snapshot", () => {
    const hashOf = (document: BodyDocument | null) => canonicalSha256(document?.plans[0]?.versions[0]);
    expect(hashOf(loaded)).toBe(hashOf(sampleDocument));
  });

  it("gives an evaluation the part it reads", async () => {
    const document = await readBody(database.app, scope, (tx) => loadEvaluationDocument(tx, scope.bodyId));
    const { units, systems, measures, indicators, declaredResults, plans, entries, validations } =
      sampleDocument;
    expect(document).toEqual({
      body: { id: ids.body, timeZone: "Europe/Rome", holidays: ["06-16", "12-07"] },
      ...{ units, systems, measures, indicators, declaredResults, plans, entries, validations },
    });
  });

  it("asks the database for what an evaluation reads in 15 statements at most", async () => {
    let statements = 0;
    const counter: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    };
    await readBody(database.app, scope, (tx) => loadEvaluationDocument(tx.withPlugin(counter), scope.bodyId));
    expect(statements).toBeGreaterThan(5);
    expect(statements).toBeLessThanOrEqual(15);
  });

  it("is not there for a body that does not exist", async () => {
    const nobody = ids.otherBody as BodyId;
    expect(await readBody(database.app, scope, (tx) => loadBodyDocument(tx, nobody))).toBeNull();
  });

  it("leaves its cells ready for the next entry, with the version their history gives them", async () => {
    const [first] = sampleDocument.entries;
    if (first === undefined) throw new Error("the sample has entries");
    const cell = await readBody(database.app, scope, (tx) => readCell(tx, scope.bodyId, first));
    expect(cell).toMatchObject({
      version: 4,
      state: "approved",
      validatedEntrySeq: 3,
      lastEntry: { seq: 3 },
    });
    const { measureId, period, unitId } = first;
    const recorded = await inBody(database.app, scope, (tx) =>
      recordEntry(tx, scope.bodyId, {
        ...{ key: { measureId, period, unitId }, expectedVersion: 4, value: first.value, origin: "entered" },
        ...{ recordedBy: "Ufficio", accountId: null, recordedAt: at, note: null },
      }),
    );
    expect(recorded).toEqual({ ok: true, value: { seq: 5, version: 5 } });
  });
});
