import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Day, Decimal, ProjectsDocument } from "@albero/domain";
import { inBody, readBody } from "../in-body.ts";
import { validateYear } from "../testing/oversight.ts";
import { AT, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { addProjects, loadProjects } from "./project.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const YEAR: ProjectsDocument = {
  ...{ format: "albero/projects", formatVersion: 1, body: "Ente", year: 2015 },
  ...{ hourlyCosts: [], people: [], releaseRule: { kind: "proportional" }, validation: null, projects: [] },
};

const add = (document: ProjectsDocument, revision: number) =>
  inBody(database.app, sample, (tx) =>
    addProjects(tx, sample.bodyId, {
      recorded: { year: 2015, revision, document, recordedBy: "Ufficio", recordedAt: AT },
      accountId: null,
    }),
  );

const PAID: ProjectsDocument["projects"][number] = {
  ...{ number: 1, title: "Sportello", year: 2015, scheme: "ccnl-1999", unit: null, description: "" },
  ...{ conditions: [], objective: null, indicators: [], gains: [], rows: [], total: null, declared: null },
  ...{
    percentageCriterion: null,
    budget: null,
    step: "released",
    planAct: null,
    results: [],
    evaluation: null,
  },
  released: { act: "D.D. 1/2016", on: "2016-07-01" as Day, amount: "100" as Decimal },
};

describe("the projects of a year", () => {
  it("are only added to: the last record counts, of its body alone [F10a]", async () => {
    expect(await add(YEAR, 1)).toBe(true);
    expect(await add({ ...YEAR, body: "Altro" }, 1)).toBe(false);
    expect(await add({ ...YEAR, body: "Ente nuovo" }, 2)).toBe(true);
    const load = (scope: typeof sample) =>
      readBody(database.app, scope, (tx) => loadProjects(tx, scope.bodyId));
    expect(await load(sample)).toMatchObject([{ revision: 2, document: { body: "Ente nuovo" } }]);
    expect(await load(other)).toEqual([]);
  });

  it("hold no money before the validation, whoever writes the row [C-LOCK, P-E10b]", async () => {
    await expect(add({ ...YEAR, projects: [PAID] }, 3)).rejects.toThrow(/is not validated/);
    const validation = { act: "validazione", on: "2016-06-30" as Day };
    const paid = { ...YEAR, validation, projects: [PAID] };
    await expect(add(paid, 3)).rejects.toThrow(/the report of the year is not validated/);
    await validateYear(database.app, 2015, "validated");
    expect(await add(paid, 3)).toBe(true);
  });
});
