import type {
  AccountId,
  Appraisal,
  AppraisalId,
  BonusBasis,
  Cents,
  Day,
  Decimal,
  FundActKind,
  FundDocument,
  Instant,
  PersonId,
  SentDistribution,
  SentShare,
} from "@albero/domain";
import { CHAMBER_BONUS, ruleOf } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, inNoBody, readBody } from "../in-body.ts";
import { validateYear } from "../testing/oversight.ts";
import { AT, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { addAppraisal } from "./appraisal.ts";
import {
  addBasis,
  addRelease,
  decideDistribution,
  loadBasis,
  loadDistributions,
  loadReleases,
  loadSharesOf,
  sendDistribution,
} from "./distribution.ts";
import { addFund, addFundAct, addFundPayment } from "./fund.ts";
import { createPerson } from "./person.ts";

let made = 0;
const nextId = (): string => `01970000-0000-7000-9000-${String((made += 1)).padStart(12, "0")}`;
const HR = nextId() as AccountId;
const HEAD = nextId() as AccountId;
const CLERK = nextId() as PersonId;
const MANAGER = nextId() as PersonId;
const author = { recordedBy: "Ufficio personale", recordedAt: AT, accountId: HR };
const LATER = "2030-01-01T00:00:00.000Z" as Instant;
const USE = { name: "Performance", kind: "individual", amount: "1000.00" as Decimal } as const;
const YEAR: FundDocument = {
  ...{ format: "albero/fund", year: 2020 },
  pots: [{ pot: "staff", limit2016: null, sources: [], uses: [USE] }],
};

let database: TestDatabase;
const work = <Value>(step: Parameters<typeof inBody<Value>>[2]) => inBody(database.app, sample, step);
const read = <Value>(step: Parameters<typeof readBody<Value>>[2]) => readBody(database.app, sample, step);

const card = (personId: PersonId, role: Appraisal["role"]) => {
  const appraisal = { id: nextId() as AppraisalId, year: 2020, personId, role, state: "assigned" };
  return work((tx) =>
    addAppraisal(tx, sample.bodyId, {
      recorded: {
        ...{ revision: 1, recordedBy: "HR", recordedAt: AT },
        appraisal: appraisal as unknown as Appraisal,
      },
      accountId: null,
    }),
  );
};

beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
  await inNoBody(database.owner, async (tx) => {
    for (const id of [HR, HEAD])
      await sql`insert into account values (${id}, ${`${id}@camera.example`}, 'Prova', null, null, ${AT}, null)`.execute(
        tx,
      );
  });
  const nameless = { givenName: null, familyName: null, taxCode: null, at: AT, accountId: null };
  for (const id of [CLERK, MANAGER]) await work((tx) => createPerson(tx, sample.bodyId, { id, ...nameless }));
  await card(CLERK, "employee");
  await card(MANAGER, "manager");
  await work((tx) => addFund(tx, sample.bodyId, { revision: 1, document: YEAR, ...author }));
});
afterAll(() => database.close());

const rule = ruleOf(CHAMBER_BONUS, { id: "r", name: "Regola" });
if (rule === null) throw new Error("no rule");
const sentOf = (about: Partial<SentDistribution> = {}): SentDistribution => ({
  ...{ format: "albero/distribution", year: 2020, pot: "staff", use: "Performance", rule },
  ...{ pool: 100_000 as Cents, assigned: 60_000 as Cents, unassigned: 40_000 as Cents },
  ...{ decision: "2021-07-01" as Day, reason: "contratto integrativo", ...about },
});
const share = (personId: PersonId, amount: number): SentShare => ({
  ...{ entrant: `${personId}/0`, personId, title: "Istruttore", standing: "in", isHigher: false },
  ...{ amount: amount as Cents, steps: [{ kind: "weight", part: third, parameter: third, weight: third }] },
});
const third = { numerator: 1n, denominator: 3n };

const send = async (shares: readonly SentShare[], about: Partial<SentDistribution> = {}) => {
  const id = nextId();
  const sending = { id, sent: sentOf(about), shares, expiresAt: LATER, ...author };
  await work((tx) => sendDistribution(tx, sample.bodyId, sending));
  return id;
};
const decide = (id: string, accountId: AccountId) =>
  work((tx) => decideDistribution(tx, sample.bodyId, { id, accountId, at: AT, decision: "approved" }));
const pay = (distributionId: string | null, cents: number, use = "Performance") =>
  work((tx) =>
    addFundPayment(tx, sample.bodyId, {
      ...{ id: nextId(), year: 2020, ...author },
      payment: {
        ...{ pot: "staff", use, cents: cents as Cents, act: "D.D. 1", on: "2021-07-10" as Day },
        distributionId,
      },
    }),
  );
const turn = (kind: FundActKind) =>
  work((tx) =>
    addFundAct(tx, sample.bodyId, {
      ...{ id: nextId(), year: 2020, ...author },
      act: { pot: "staff", kind, act: "atto", on: "2021-06-30" as Day },
    }),
  );

describe("what bonuses stand on", () => {
  it("is only added to: the last record counts, of its body alone [F10a]", async () => {
    const basis: BonusBasis = { format: "albero/bonus-basis", year: 2020, rules: [rule], facts: [] };
    const add = (revision: number) =>
      work((tx) => addBasis(tx, sample.bodyId, { revision, basis, ...author }));
    expect([await add(1), await add(1), await add(2)]).toEqual([true, false, true]);
    expect(await read((tx) => loadBasis(tx, sample.bodyId, 2020))).toMatchObject({ revision: 2, basis });
    expect(await readBody(database.app, other, (tx) => loadBasis(tx, other.bodyId, 2020))).toBeNull();
  });
});

describe("a distribution in the database", () => {
  it("pays nobody of another pot, and never more than is shared [P-E9a]", async () => {
    await expect(send([share(MANAGER, 1)])).rejects.toThrow(/not of this pot/);
    await expect(send([share(CLERK, 100_001)])).rejects.toThrow(/more than is shared/);
  });

  it("changes no more once it was sent", async () => {
    const id = await send([share(CLERK, 100)], { assigned: 100 as Cents });
    const adding = work((tx) =>
      sql`insert into distribution_share select body_id, distribution_id, 'x', person_id, 1, content
            from distribution_share where distribution_id = ${id}`.execute(tx),
    );
    await expect(adding).rejects.toThrow(/sent already/);
    const raising = work((tx) => sql`update distribution_share set amount_cents = 1`.execute(tx));
    await expect(raising).rejects.toThrow(/permission denied/);
  });

  it("is not approved by the account that sent it, nor a second time [J12, F5e]", async () => {
    const id = await send([share(CLERK, 100)]);
    await expect(decide(id, HR)).rejects.toThrow(/second_approval_check/);
    expect(await decide(id, HEAD)).toBe(true);
    expect(await decide(id, HEAD)).toBe(false);
  });

  it("is paid only with every key of its lock, approved by another, whole and once [J12, 150/2009-14.6, P-E10b]", async () => {
    const id = await send([share(CLERK, 60_000)]);
    for (const kind of ["certification", "contract", "cards"] as const) await turn(kind);
    await decide(id, HEAD);
    await expect(pay(id, 60_000)).rejects.toThrow(/a key of the lock is missing/);
    await validateYear(database.app, 2020, "validated");
    const waiting = await send([share(CLERK, 60_000)]);
    await expect(pay(waiting, 60_000)).rejects.toThrow(/no second person has approved/);
    await expect(pay(id, 59_999)).rejects.toThrow(/gives another sum/);
    await expect(pay(nextId(), 60_000)).rejects.toThrow(/of another use/);
    await pay(id, 60_000);
    await expect(pay(id, 60_000)).rejects.toThrow(/fund_payment_of_distribution|more than the use holds/);
    await expect(pay(null, 40_001)).rejects.toThrow(/more than the use holds/);
  });

  it("comes back as it was sent, with the steps of each sum, and to a person with their own share alone", async () => {
    const id = await send([share(CLERK, 100)]);
    const [last] = await read((tx) => loadDistributions(tx, sample.bodyId, 2020));
    expect(last).toMatchObject({ id, sent: sentOf(), paidBy: null, approval: { decision: null } });
    expect(last?.shares).toEqual([share(CLERK, 100)]);
    const own = await read((tx) => loadSharesOf(tx, sample.bodyId, CLERK));
    expect(own.flatMap(({ shares }) => shares).every(({ personId }) => personId === CLERK)).toBe(true);
    expect(await read((tx) => loadSharesOf(tx, sample.bodyId, MANAGER))).toEqual([]);
  });

  it("keeps what was told of it, in the order it was told", async () => {
    const content = { format: "albero/bonus-release", distributionIds: [], told: [], withheld: [] } as const;
    for (const id of [nextId(), nextId()])
      await work((tx) => addRelease(tx, sample.bodyId, { id, year: 2020, content, ...author }));
    expect(await read((tx) => loadReleases(tx, sample.bodyId, 2020))).toHaveLength(2);
  });
});
