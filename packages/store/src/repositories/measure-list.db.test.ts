import type { MeasureId, UnitId } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { sample, saveTwoBodies } from "../testing/recordings.ts";
import { ids, sampleDocument } from "../testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { listMeasures, type MeasureQuery } from "./measure-list.ts";
import { findMeasure, loadMeasures, saveMeasures } from "./measure.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const list = (query: Partial<MeasureQuery>) =>
  readBody(database.app, sample, (tx) =>
    listMeasures(tx, sample.bodyId, { search: "", sources: "all", offset: 0, limit: 200, ...query }),
  );
const codes = async (query: Partial<MeasureQuery>) =>
  (await list(query)).measures.map((measure) => measure.code);

describe("the list of measures", () => {
  it("shows each measure once, as defined now, in the order of the library", async () => {
    const { measures, total } = await list({});
    expect(total).toBe(3);
    expect(measures).toEqual(
      sampleDocument.measures.filter(({ code, version }) => code !== "Med_Conc" || version === 2),
    );
  });

  it("comes in pages, the total beside", async () => {
    expect(await codes({ offset: 1, limit: 1 })).toEqual(["M-002"]);
    expect((await list({ offset: 1, limit: 1 })).total).toBe(3);
    expect(await codes({ offset: 3 })).toEqual([]);
  });

  it("finds by code and by words of the name, in any case, signs of patterns taken as they are", async () => {
    expect(await codes({ search: "med_conc" })).toEqual(["Med_Conc"]);
    expect(await codes({ search: "  ARRETRATE " })).toEqual(["M-003"]);
    expect(await codes({ search: "d_c" })).toEqual(["Med_Conc"]);
    expect(await codes({ search: "%" })).toEqual([]);
    expect(await codes({ search: "'; drop table measure; --" })).toEqual([]);
  });

  it("is cut to the measures of some offices, and empty for none", async () => {
    await inBody(database.app, sample, async (tx) => {
      const measure = await findMeasure(tx, sample.bodyId, ids.mediations as MeasureId);
      if (measure === null) throw new Error("the sample has mediations");
      await saveMeasures(tx, sample.bodyId, [
        { ...measure, version: 3, sourceUnitId: ids.mediation as UnitId },
      ]);
    });
    expect(await codes({ sources: [ids.mediation as UnitId] })).toEqual(["Med_Conc"]);
    expect(await list({ sources: [] })).toEqual({ measures: [], total: 0 });
  });

  it("leaves out what was voided, which keeps its definitions [F10d]", async () => {
    await inBody(database.app, sample, (tx) =>
      sql`update measure set voided_at = '2021-05-15', void_reason = 'doppia' where code = 'M-003'`.execute(
        tx,
      ),
    );
    expect(await codes({})).not.toContain("M-003");
    const all = await readBody(database.app, sample, (tx) => loadMeasures(tx, sample.bodyId));
    expect(all.map((measure) => measure.code)).toContain("M-003");
  });
});

describe("a measure of the library", () => {
  it("keeps its id and every definition when it is defined anew [F1a]", async () => {
    const versions = await readBody(database.app, sample, async (tx) =>
      (await loadMeasures(tx, sample.bodyId)).filter(
        (measure) => measure.id === (ids.mediations as MeasureId),
      ),
    );
    expect(versions.map((measure) => measure.version)).toEqual([1, 2, 3]);
    expect(versions.slice(0, 2)).toEqual(sampleDocument.measures.slice(0, 2));
  });

  it("cannot have the definition it had edited [F1a]", async () => {
    const editing = inBody(database.app, sample, (tx) =>
      sql`update measure_definition set decimals = 3`.execute(tx),
    );
    await expect(editing).rejects.toThrow("permission denied");
  });

  it("cannot take the code of another [F7c]", async () => {
    const taking = inBody(database.app, sample, async (tx) => {
      const measure = await findMeasure(tx, sample.bodyId, ids.decree as MeasureId);
      if (measure === null) throw new Error("the sample has the decree");
      await saveMeasures(tx, sample.bodyId, [{ ...measure, version: 2, code: "Med_Conc" }]);
    });
    await expect(taking).rejects.toThrow("duplicate key");
  });

  it("is not there when the body has no such measure", async () => {
    const id = ids.decree.replace("01970000", "01970001") as MeasureId;
    expect(await readBody(database.app, sample, (tx) => findMeasure(tx, sample.bodyId, id))).toBeNull();
  });
});
