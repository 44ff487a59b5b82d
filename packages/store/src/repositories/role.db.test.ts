import type { AccountId, Day, Instant, MeasureId, Role, RoleAssignment, Scope, UnitId } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { asAccount, inBody, inNoBody, type BodyScope } from "../in-body.ts";
import { AT, other, sample, saveTwoBodies } from "../testing/recordings.ts";
import { ids } from "../testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { createAccount } from "./account.ts";
import { giveRole, listClients, listHolders, loadAssignments, supersedeRole } from "./role.ts";

let database: TestDatabase;
const accountId = ids.account as AccountId;
const stranger = ids.card as unknown as AccountId;

const assignment = (scope: BodyScope, role: Role, reach: Scope): RoleAssignment => ({
  bodyId: scope.bodyId,
  role,
  scope: reach,
  validFrom: "2021-01-01" as Day,
  validTo: null,
  recordedAt: AT,
  supersededAt: null,
});

const given = [
  assignment(sample, "planner", { kind: "body" }),
  assignment(sample, "validator", { kind: "unit-and-below", unitId: ids.top as UnitId }),
  assignment(other, "officer", { kind: "sources", unitIds: [ids.mediation, ids.top] as unknown as UnitId[] }),
] as const;

beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
  for (const id of [accountId, stranger]) {
    await inNoBody(database.app, (tx) =>
      createAccount(tx, {
        ...{ id, email: `${id}@camera.example`, title: "Prova", description: null },
        ...{ exampleBodyId: null, recordedAt: AT, disabledAt: null },
      }),
    );
  }
  for (const [index, one] of given.entries()) {
    await inBody(database.app, { bodyId: one.bodyId, accountId: null }, (tx) =>
      giveRole(tx, { id: ids.line.replace(/1$/, String(index)), accountId, assignment: one }),
    );
  }
});
afterAll(() => database.close());

describe("the roles of an account", () => {
  it("are known to itself in every body, with their scopes [F5c]", async () => {
    const own = await asAccount(database.app, accountId, (tx) => loadAssignments(tx, accountId));
    expect(own).toHaveLength(3);
    expect(own).toEqual(expect.arrayContaining([...given]));
  });

  it("are known to a body as far as they are its own [F10a]", async () => {
    const inSample = await inBody(database.app, sample, (tx) => loadAssignments(tx, accountId));
    expect(inSample).toEqual(given.slice(0, 2));
  });

  it("are hidden from other accounts, and from a visitor [F10a]", async () => {
    expect(await asAccount(database.app, stranger, (tx) => loadAssignments(tx, accountId))).toEqual([]);
    expect(await inNoBody(database.app, (tx) => loadAssignments(tx, accountId))).toEqual([]);
  });

  it("cannot be given or closed by oneself from outside the body [F10a]", async () => {
    const giving = asAccount(database.app, accountId, (tx) =>
      giveRole(tx, {
        id: ids.seat,
        accountId,
        assignment: assignment(sample, "administrator", { kind: "body" }),
      }),
    );
    await expect(giving).rejects.toThrow("row-level security");
    const closing = await asAccount(database.app, accountId, (tx) =>
      sql`update role_assignment set superseded_at = recorded_at`.execute(tx),
    );
    expect(closing.numAffectedRows).toBe(0n);
  });

  it("are superseded and still answer for the time before [F4a]", async () => {
    const id = ids.line.replace(/1$/, "0");
    const at = "2021-06-01T09:00:00.000Z" as Instant;
    await inBody(database.app, sample, async (tx) => {
      await supersedeRole(tx, sample.bodyId, { id, at });
      const next = { ...given[0], validTo: "2021-07-01" as Day, recordedAt: at };
      await giveRole(tx, { id, accountId, assignment: next });
    });
    const own = await asAccount(database.app, accountId, (tx) => loadAssignments(tx, accountId));
    const planner = own.filter((one) => one.role === "planner");
    expect(planner).toEqual([
      { ...given[0], supersededAt: at },
      { ...given[0], validTo: "2021-07-01", recordedAt: at },
    ]);
  });

  it("may hold for single measures, as those of another system, which is nobody to write to [D9-client]", async () => {
    const id = ids.cardObjective as unknown as AccountId;
    await inNoBody(database.app, (tx) =>
      createAccount(tx, {
        ...{ id, email: null, title: "Gestionale", description: null },
        ...{ exampleBodyId: null, recordedAt: AT, disabledAt: null },
      }),
    );
    const writing = assignment(sample, "client-writer", {
      kind: "measures",
      measureIds: [ids.mediations as MeasureId],
    });
    await inBody(database.app, sample, (tx) =>
      giveRole(tx, { id: ids.area, accountId: id, assignment: writing }),
    );
    const [own, holders, clients] = await inBody(database.app, sample, async (tx) => [
      await loadAssignments(tx, id),
      await listHolders(tx, sample.bodyId),
      await listClients(tx, sample.bodyId),
    ]);
    expect(own).toEqual([writing]);
    expect(holders.map(({ account }) => account.id)).not.toContain(id);
    expect(clients).toMatchObject([{ account: { id, email: null }, assignments: [writing] }]);
  });

  it("give nothing when this program does not know them", async () => {
    await inBody(database.app, sample, (tx) =>
      sql`insert into role_assignment select body_id, ${ids.seat}, 1, account_id, 'later-role', 'own-person', '{}',
                 valid_from, valid_to, recorded_at, null from role_assignment limit 1`.execute(tx),
    );
    const own = await asAccount(database.app, accountId, (tx) => loadAssignments(tx, accountId));
    expect(own).toHaveLength(4);
  });
});
