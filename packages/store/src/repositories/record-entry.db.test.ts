import type { CellKey, Decimal, Entry } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { answer, emptyCell, number, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { loadEntries, loadMeasureValues, loadValidations, readCell } from "./cell.ts";
import { lastChange } from "./last-change.ts";
import { addValidation, recordEntry, type EntryToRecord, type ValidationToRecord } from "./record-entry.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const record = (entry: EntryToRecord) =>
  inBody(database.app, sample, (tx) => recordEntry(tx, sample.bodyId, entry));
const validate = (given: ValidationToRecord) =>
  inBody(database.app, sample, (tx) => addValidation(tx, sample.bodyId, given));
const cell = (key: CellKey) => readBody(database.app, sample, (tx) => readCell(tx, sample.bodyId, key));
const entries = (): Promise<readonly Entry[]> =>
  readBody(database.app, sample, (tx) => loadEntries(tx, sample.bodyId));

describe("recording an entry", () => {
  it("fills an empty cell and goes on from there, number after number [F3b]", async () => {
    const key = emptyCell("2021-01");
    const last = (await entries()).length;
    expect(await cell(key)).toMatchObject({ version: 0, state: "empty", lastEntry: null });
    expect(await record(number(key, 0, "3"))).toEqual({ ok: true, value: { seq: last + 1, version: 1 } });
    expect(await record(number(key, 1, "4.50"))).toEqual({ ok: true, value: { seq: last + 2, version: 2 } });
    expect(await cell(key)).toMatchObject({
      ...{ version: 2, state: "recorded", validatedEntrySeq: null },
      lastEntry: { seq: last + 2, value: { kind: "number", number: "4.50" } },
    });
  });

  it("keeps what a validator proposes with a return, beside the value that came back", async () => {
    const key = emptyCell("2020-11");
    const proposal = { kind: "number", number: "4.25" as Decimal } as const;
    await record(number(key, 0, "3"));
    expect((await validate({ ...answer(key, 1, "returned"), note: "il registro", proposal })).ok).toBe(true);
    const kept = await readBody(database.app, sample, (tx) => loadValidations(tx, sample.bodyId));
    expect(kept.at(-1)).toMatchObject({ decision: "returned", note: "il registro", proposal });
    await expect(validate({ ...answer(key, 2, "approved"), proposal })).rejects.toThrow(/proposed/);
  });

  it("refuses who saw an earlier version, and tells what is there now [F11b]", async () => {
    const key = emptyCell("2021-02");
    await record(number(key, 0, "3"));
    const before = await entries();
    const outcome = await record(number(key, 0, "5"));
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: "changed-meanwhile", facts: { version: 1 } },
      current: {
        version: 1,
        lastEntry: { value: { kind: "number", number: "3" }, recordedBy: "Ufficio mediazione" },
      },
    });
    expect(await entries()).toEqual(before);
  });

  it("keeps one cell for the whole body, beside those of its units [F3a]", async () => {
    const key = emptyCell("2021-03");
    await record(number(key, 0, "3"));
    const twin = inBody(database.app, sample, (tx) =>
      sql`insert into cell select body_id, gen_random_uuid(), measure_id, period_from, period_to, unit_id, 1, state, last_entry_seq, null
            from cell where period_from = ${key.period.from} and period_to = ${key.period.to}`.execute(tx),
    );
    await expect(twin).rejects.toThrow("duplicate key");
  });

  it("needs a measure of the same body [F1c]", async () => {
    const { measureId, ...rest } = emptyCell("2021-03");
    const elsewhere = measureId.replace("01970000", "01970001") as typeof measureId;
    await expect(record(number({ ...rest, measureId: elsewhere }, 0, "1"))).rejects.toThrow("foreign key");
  });

  it("leaves no hole in the numbers when it is undone", async () => {
    const last = (await entries()).length;
    const undone = inBody(database.app, sample, async (tx) => {
      await recordEntry(tx, sample.bodyId, number(emptyCell("2021-04"), 0, "1"));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await record(number(emptyCell("2021-04"), 0, "1"))).toMatchObject({ value: { seq: last + 1 } });
  });

  it("gives each body its own numbers", async () => {
    const key = JSON.parse(
      JSON.stringify(emptyCell("2021-01")).replaceAll("01970000", "01970001"),
    ) as CellKey;
    const recorded = await inBody(database.app, other, (tx) =>
      recordEntry(tx, other.bodyId, number(key, 0, "1")),
    );
    expect(recorded).toEqual({ ok: true, value: { seq: 1, version: 1 } });
  });

  it("cannot be taken back or altered by anybody [F3b]", async () => {
    const before = await entries();
    const alter = (role: "app" | "owner", statement: string) =>
      inBody(database[role], sample, (tx) => sql.raw(statement).execute(tx));
    for (const statement of ["update entry set number = 0", "delete from entry", "truncate entry cascade"]) {
      await expect(alter("app", statement)).rejects.toThrow("permission denied");
    }
    for (const statement of ["update entry set note = 'x'", "delete from entry", "delete from validation"]) {
      await alter("owner", statement);
    }
    expect(await entries()).toEqual(before);
  });

  it("moves the number by which readers know that something changed", async () => {
    const change = () => readBody(database.app, sample, (tx) => lastChange(tx, sample.bodyId));
    const before = await change();
    await record(number(emptyCell("2021-05"), 0, "1"));
    expect(await change()).toBe(before + 1);
  });
});

describe("answering an entry", () => {
  it("points at the entry that was seen, and leaves a later one unanswered [F3d]", async () => {
    const key = emptyCell("2021-06");
    await record(number(key, 0, "3"));
    expect(await validate(answer(key, 1, "approved"))).toMatchObject({ ok: true, value: { version: 2 } });
    const approved = (await cell(key)).lastEntry?.seq;
    await record(number(key, 2, "4"));
    expect(await cell(key)).toMatchObject({ version: 3, state: "recorded", validatedEntrySeq: approved });
  });

  it("refuses to approve what the validator has not seen [F3d]", async () => {
    const key = emptyCell("2021-07");
    await record(number(key, 0, "3"));
    await record(number(key, 1, "4"));
    expect(await validate(answer(key, 1, "approved"))).toMatchObject({
      ok: false,
      current: { version: 2, lastEntry: { value: { number: "4" } } },
    });
  });

  it("refuses to answer an empty cell", async () => {
    expect(await validate(answer(emptyCell("2021-08"), 0, "approved"))).toMatchObject({
      ok: false,
      current: { state: "empty" },
    });
  });

  it("keeps the approved entry when a later one is returned", async () => {
    const key = emptyCell("2021-09");
    await record(number(key, 0, "3"));
    await validate(answer(key, 1, "approved"));
    const approved = (await cell(key)).validatedEntrySeq;
    await record(number(key, 2, "4"));
    await validate(answer(key, 3, "returned"));
    expect(await cell(key)).toMatchObject({ version: 4, state: "returned", validatedEntrySeq: approved });
  });
});

describe("the values of a measure", () => {
  it("are its cells with every entry, latest first, and every answer", async () => {
    const key = emptyCell("2021-10");
    await record(number(key, 0, "3"));
    await validate(answer(key, 1, "returned"));
    const values = await readBody(database.app, sample, (tx) =>
      loadMeasureValues(tx, sample.bodyId, key.measureId),
    );
    const seqs = values.entries.map((entry) => entry.seq);
    expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
    expect(values.cells.at(-1)).toEqual(await cell(key));
    expect(values.validations.at(-1)).toMatchObject({ entrySeq: seqs[0], decision: "returned" });
    const all = await readBody(database.app, sample, (tx) => loadValidations(tx, sample.bodyId));
    expect(all.map((validation) => validation.seq)).toEqual(all.map((_, index) => index + 1));
  });
});
