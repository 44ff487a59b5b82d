import { NO_MARKS, type Appraisal, type AppraisalId, type PersonId, type PostId } from "@albero/domain";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { AT, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { addAppraisal, findAppraisal, loadAppraisals } from "./appraisal.ts";
import { createPerson } from "./person.ts";

let database: TestDatabase;
const person = "01970000-0000-7000-8000-0000000a0001" as PersonId;
const id = "01970000-0000-7000-8000-0000000a0002" as AppraisalId;

beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
  await inBody(database.app, sample, (tx) =>
    createPerson(tx, sample.bodyId, {
      ...{ id: person, accountId: null, givenName: null, familyName: null, taxCode: null, at: AT },
    }),
  );
});
afterAll(() => database.close());

const CARD = {
  ...{ id, year: 2020, personId: person, postId: "desk" as PostId, title: "Istruttore", role: "employee" },
  ...{ paysInvoices: false, unitId: null, from: "2020-01-01", to: "2021-01-01", fullDays: 36600 },
  ...{ adInterim: false, proposerId: null, deciderId: null, state: "draft", figures: null },
  weights: { objectives: 3000, unit: 3000, behaviours: 4000 },
  ...{ objectives: [], behaviours: [], selfEvaluation: [], marks: NO_MARKS, events: [] },
} as unknown as Appraisal;

const add = (appraisal: Appraisal, revision: number) =>
  inBody(database.app, sample, (tx) =>
    addAppraisal(tx, sample.bodyId, {
      recorded: { revision, appraisal, recordedBy: "Ufficio personale", recordedAt: AT },
      accountId: null,
    }),
  );

describe("the cards of people", () => {
  it("are only added to: the last record counts, of its body alone [F10a]", async () => {
    expect(await add(CARD, 1)).toBe(true);
    expect(await add({ ...CARD, title: "Altro" }, 1)).toBe(false);
    expect(await add({ ...CARD, title: "Funzionario" }, 2)).toBe(true);
    const load = (scope: typeof sample) =>
      readBody(database.app, scope, (tx) => loadAppraisals(tx, scope.bodyId));
    expect(await load(sample)).toMatchObject([{ revision: 2, appraisal: { title: "Funzionario" } }]);
    expect(await load(other)).toEqual([]);
    expect(await readBody(database.app, other, (tx) => findAppraisal(tx, other.bodyId, id))).toBeNull();
  });

  it("take no evaluation without the figures it was signed on, nor by the person themselves, whoever writes the row", async () => {
    await expect(add({ ...CARD, state: "evaluated" }, 3)).rejects.toThrow(/evaluated_on_figures/);
    await expect(add({ ...CARD, deciderId: person }, 3)).rejects.toThrow(/nobody_evaluates_themselves/);
  });
});
