import type { Cents, Day, Decimal, FundActKind, FundDocument, FundPot } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { validateYear } from "../testing/oversight.ts";
import { AT, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { addFund, addFundAct, addFundPayment, loadFundHistory, loadFunds } from "./fund.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

let made = 0;
const nextId = (): string => `01970000-0000-7000-8000-${String((made += 1)).padStart(12, "0")}`;
const author = { recordedBy: "Risorse umane", recordedAt: AT, accountId: null };
const uses = [
  { name: "Progressioni", kind: "monthly", amount: "100" as Decimal },
  { name: "Performance", kind: "individual", amount: "200.50" as Decimal },
] as const;
const YEAR: FundDocument = {
  ...{ format: "albero/fund", year: 2021 },
  pots: (["staff", "agency"] as const).map((pot) => ({ pot, limit2016: null, sources: [], uses })),
};

const record = (document: FundDocument, revision: number) =>
  inBody(database.app, sample, (tx) => addFund(tx, sample.bodyId, { revision, document, ...author }));
const turn = (kind: FundActKind, pot: FundPot = "staff", on = "2022-06-30") =>
  inBody(database.app, sample, (tx) =>
    addFundAct(tx, sample.bodyId, {
      ...{ id: nextId(), year: 2021, act: { pot, kind, act: "atto", on: on as Day }, ...author },
    }),
  );
const pay = (use: string, cents: number, pot: FundPot = "staff") =>
  inBody(database.app, sample, (tx) =>
    addFundPayment(tx, sample.bodyId, {
      ...{ id: nextId(), year: 2021, ...author },
      payment: {
        pot,
        use,
        cents: cents as Cents,
        act: "D.D. 1",
        on: "2022-07-10" as Day,
        distributionId: null,
      },
    }),
  );

describe("the pots of a year", () => {
  it("are only added to: the last record counts, of its body alone [F10a]", async () => {
    expect(await record(YEAR, 1)).toBe(true);
    expect(await record(YEAR, 1)).toBe(false);
    expect(await record(YEAR, 2)).toBe(true);
    const load = (scope: typeof sample) => readBody(database.app, scope, (tx) => loadFunds(tx, scope.bodyId));
    expect(await load(sample)).toMatchObject([{ revision: 2, document: { year: 2021 } }]);
    expect(await load(other)).toEqual([]);
  });

  it("pay nothing tied to results before every key is there, whoever writes the row [P-E10a, P-E10b, 150/2009-14.6]", async () => {
    await pay("Progressioni", 5000);
    for (const kind of ["certification", "contract", "cards", "validation"] as const) {
      await expect(pay("Performance", 1)).rejects.toThrow(/a key of the lock is missing/);
      await turn(kind);
    }
    // An act on the pot is no validation: only the evaluation body's own, of this year, is the key.
    await validateYear(database.app, 2020, "validated");
    await validateYear(database.app, 2021, "not-validated");
    await expect(pay("Performance", 1)).rejects.toThrow(/a key of the lock is missing/);
    await validateYear(database.app, 2021, "with-remarks");
    await pay("Performance", 20_000);
    await expect(pay("Performance", 1, "agency")).rejects.toThrow(/a key of the lock is missing/);
    await turn("board", "agency");
    await pay("Performance", 1, "agency");
  });

  it("never pay more than a use holds, nor out of one they do not have [P-E9a]", async () => {
    await expect(pay("Performance", 51)).rejects.toThrow(/more than the use holds/);
    await expect(pay("Altro", 1)).rejects.toThrow(/no such use/);
    await pay("Performance", 50);
    await turn("certification", "staff", "2022-01-31");
    const { acts, payments } = await readBody(database.app, sample, (tx) =>
      loadFundHistory(tx, sample.bodyId, 2021),
    );
    expect(payments.map(({ pot, amount }) => [pot, amount])).toEqual([
      ...[
        ["staff", "50.00"],
        ["staff", "200.00"],
      ],
      ...[
        ["agency", "0.01"],
        ["staff", "0.50"],
      ],
    ]);
    expect(acts.filter(({ kind }) => kind === "certification")).toMatchObject([{ on: "2022-01-31" }]);
  });

  it("let nobody change or take away what was paid", async () => {
    const raised = inBody(database.app, sample, (tx) =>
      sql`update fund_payment set amount_cents = 1`.execute(tx),
    );
    await expect(raised).rejects.toThrow(/permission denied/);
    const taken = inBody(database.app, sample, (tx) => sql`delete from fund_act`.execute(tx));
    await expect(taken).rejects.toThrow(/permission denied/);
  });
});
