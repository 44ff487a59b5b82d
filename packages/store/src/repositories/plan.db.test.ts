import type { Instant, NodeId, PlanId, PlanNode, PlanVersion } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { AT, sample, saveTwoBodies } from "../testing/recordings.ts";
import { ids, sampleDocument } from "../testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { createPlan, loadPlans, savePlanVersion } from "./plan.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const SNAPSHOT = [
  "plan_node",
  "plan_node_resource",
  "plan_node_unit",
  "plan_card",
  "plan_card_objective",
  "plan_use",
  "plan_target",
] as const;

const versionOf = (number: number): PlanVersion => {
  const version = sampleDocument.plans[0]?.versions[number - 1];
  if (version === undefined) throw new Error(`the sample has no version ${number}`);
  return version;
};

const rowsOf = async (table: string): Promise<unknown> => {
  const { rows } = await inBody(database.owner, sample, (tx) =>
    sql`select to_jsonb(t) as row from ${sql.table(table)} t where version = 1`.execute(tx),
  );
  return rows;
};

const alter = (role: "app" | "owner", statement: string) =>
  inBody(database[role], sample, (tx) => sql.raw(statement).execute(tx));

describe("an approved version of a plan", () => {
  it.each(SNAPSHOT)("takes no further row in %s, from anybody [F2a]", async (table) => {
    const another = `insert into ${table} select * from ${table} where version = 1`;
    await expect(alter("app", another)).rejects.toThrow("row-level security");
    await expect(alter("owner", another)).rejects.toThrow("row-level security");
  });

  it.each(SNAPSHOT)("keeps its rows in %s as they are, whoever asks [F2a]", async (table) => {
    const before = await rowsOf(table);
    expect(before).not.toEqual([]);
    await expect(alter("app", `update ${table} set ordinal = ordinal + 1`)).rejects.toThrow(
      "permission denied",
    );
    await expect(alter("app", `delete from ${table}`)).rejects.toThrow("permission denied");
    await alter("owner", `update ${table} set ordinal = ordinal + 1`);
    await alter("owner", `delete from ${table}`);
    expect(await rowsOf(table)).toEqual(before);
  });

  it.each([
    "act = 'Delibera n. 5'",
    "reason = 'altro'",
    "sha256 = repeat('0', 64)",
    "approved_at = recorded_at",
  ])("cannot have another %s [F2a]", async (change) => {
    for (const role of ["app", "owner"] as const) {
      const changing = alter(role, `update plan_version set ${change} where version = 1`);
      await expect(changing).rejects.toThrow("cannot change");
    }
  });

  it("moves forward in status and never back [F2a]", async () => {
    await expect(alter("app", "update plan_version set status = 'draft' where version = 1")).rejects.toThrow(
      "cannot become draft",
    );
    await alter("app", "update plan_version set status = 'closed' where version = 1");
    const plans = await readBody(database.app, sample, (tx) => loadPlans(tx, sample.bodyId));
    expect(plans[0]?.versions[0]).toEqual({ ...versionOf(1), status: "closed" });
  });

  it("needs a hash and the moment of its approval [F2d]", async () => {
    const approve = alter("app", "update plan_version set status = 'approved' where version = 2");
    await expect(approve).rejects.toThrow("check constraint");
  });
});

describe("a draft", () => {
  it("is alone: a second open version is refused [F2c]", async () => {
    const second = inBody(database.app, sample, (tx) =>
      savePlanVersion(tx, sample.bodyId, { ...versionOf(2), version: 3, basedOn: 2 }),
    );
    await expect(second).rejects.toThrow("plan_version_open");
  });

  it("gives way to the next one once it is approved, with the same ids [F2b]", async () => {
    const planId = ids.account as unknown as PlanId;
    const plan = { id: planId, title: "Piano 2022", years: [2022] };
    const approved = { ...versionOf(1), planId };
    const draft: PlanVersion = {
      ...approved,
      ...{ version: 2, status: "draft", basedOn: 1, approvedAt: null, sha256: null },
      recordedAt: "2022-03-01T09:00:00.000Z" as Instant,
    };
    await inBody(database.app, sample, async (tx) => {
      await createPlan(tx, sample.bodyId, { plan, at: AT });
      await savePlanVersion(tx, sample.bodyId, approved);
      await savePlanVersion(tx, sample.bodyId, draft);
    });
    const plans = await readBody(database.app, sample, (tx) => loadPlans(tx, sample.bodyId));
    expect(plans.at(-1)).toEqual({ ...plan, versions: [approved, draft] });
    expect(draft.nodes.map((node) => node.id)).toEqual(approved.nodes.map((node) => node.id));
  });

  it("keeps the parts of an objective, each with its standing and reason [R5.1-composite]", async () => {
    const planId = ids.seat as unknown as PlanId;
    const [objective] = versionOf(1).nodes;
    if (objective === undefined) throw new Error("the sample has an objective");
    const part: PlanNode = {
      ...objective,
      ...{ id: ids.account as unknown as NodeId, parentId: objective.id, kind: "part" },
      ...{ standing: "not-assessable", standingReason: "obbligo passato all’anno dopo" },
    };
    const version = { ...versionOf(1), planId };
    const nodes = [...version.nodes, part];
    await inBody(database.app, sample, async (tx) => {
      await createPlan(tx, sample.bodyId, { plan: { id: planId, title: "Parti", years: [2023] }, at: AT });
      await savePlanVersion(tx, sample.bodyId, { ...version, nodes });
    });
    const plans = await readBody(database.app, sample, (tx) => loadPlans(tx, sample.bodyId));
    expect(plans.find(({ id }) => id === planId)?.versions[0]?.nodes).toEqual(nodes);
  });

  it("is refused whole when a part of it refers to nothing", async () => {
    const planId = ids.line as unknown as PlanId;
    const [use] = versionOf(1).uses;
    if (use === undefined) throw new Error("the sample has uses");
    const broken = inBody(database.app, sample, async (tx) => {
      await createPlan(tx, sample.bodyId, { plan: { id: planId, title: "Rotto", years: [2021] }, at: AT });
      await savePlanVersion(tx, sample.bodyId, {
        ...versionOf(1),
        planId,
        uses: [{ ...use, indicatorVersion: 7 }],
      });
    });
    await expect(broken).rejects.toThrow("foreign key");
    const plans = await readBody(database.app, sample, (tx) => loadPlans(tx, sample.bodyId));
    expect(plans.map((plan) => plan.id)).not.toContain(planId);
  });
});
