import type { Instant, PlanEdit, PlanId } from "@albero/domain";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inBody, readBody } from "../in-body.ts";
import { AT, sample, saveTwoBodies } from "../testing/recordings.ts";
import { sampleDocument } from "../testing/sample-document.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { addDraftChange, loadDraftChanges, lockDraft, lockVersion } from "./draft.ts";
import {
  abandonVersion,
  approveVersion,
  loadMoves,
  nextVersion,
  openDraft,
  recordMove,
} from "./plan-life.ts";
import { loadPlans } from "./plan.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(inject("testCluster"));
  await saveTwoBodies(database.app);
});
afterAll(() => database.close());

const { bodyId } = sample;
const planId = sampleDocument.plans[0]?.id ?? ("" as PlanId);
const draft = sampleDocument.plans[0]?.versions[1];
if (draft === undefined) throw new Error("the sample has a draft");
const key = { planId, version: draft.version };
const [node] = draft.nodes;
const edits: readonly PlanEdit[] = [
  { kind: "set", entity: "node", id: node?.id ?? ("" as never), fields: { title: "Un altro titolo" } },
];
const LATER = "2021-06-01T09:00:00.000Z" as Instant;

const change = (revision: number) => ({
  ...{ key, revision, edits, by: "Controllo di gestione", at: LATER, reason: "prova" },
  ...{ accountId: null, actId: null },
});
const versionNow = async (version: number) => {
  const plans = await readBody(database.app, sample, (tx) => loadPlans(tx, bodyId));
  return plans[0]?.versions.find((each) => each.version === version);
};

describe("a draft", () => {
  it("is its base with its changes one upon the other [F2b]", async () => {
    expect(await versionNow(2)).toEqual(draft);
    const before = await inBody(database.app, sample, async (tx) => {
      const found = await lockDraft(tx, bodyId, planId);
      await addDraftChange(tx, bodyId, change((found?.revision ?? 0) + 1));
      return found;
    });
    expect(before?.content.nodes).toEqual(draft.nodes);
    expect((await versionNow(2))?.nodes[0]?.title).toBe("Un altro titolo");
    const known = await readBody(database.app, sample, (tx) =>
      loadDraftChanges(tx, bodyId, { key, knownAt: AT }),
    );
    expect(known.every(({ at }) => at <= AT)).toBe(true);
  });

  it("keeps its changes as they were written, whoever asks [F3b]", async () => {
    for (const statement of ["update draft_change set edits = '[]'", "delete from draft_change"]) {
      const changing = inBody(database.app, sample, (tx) => sql.raw(statement).execute(tx));
      await expect(changing, statement).rejects.toThrow("permission denied");
    }
  });

  it("is frozen with its snapshot and its hash when it is approved, and takes no change any more [F2d]", async () => {
    const content = await versionNow(2);
    if (content === undefined) throw new Error("the draft is there");
    const sha256 = "a".repeat(64);
    await inBody(database.app, sample, async (tx) => {
      await approveVersion(tx, bodyId, {
        key,
        content,
        sha256,
        act: "Delibera n. 9",
        actId: null,
        at: LATER,
      });
      await recordMove(tx, bodyId, {
        ...{ key, move: "approve", from: "proposed", to: "approved", by: "Giunta", at: LATER },
        ...{ accountId: null, actId: null, reason: null, overridden: ["C-FORM", "si corregge poi"] },
      });
    });
    const { nodes, uses, cards, cardObjectives } = content;
    expect(await versionNow(2)).toMatchObject({
      nodes,
      uses,
      cards,
      cardObjectives,
      status: "approved",
      sha256,
    });
    const late = inBody(database.app, sample, (tx) => addDraftChange(tx, bodyId, change(99)));
    await expect(late).rejects.toThrow("row-level security");
    const made = await readBody(database.app, sample, (tx) => loadMoves(tx, bodyId, key));
    expect(made).toMatchObject([{ move: "approve", overridden: ["C-FORM", "si corregge poi"] }]);
  });

  it("makes room for another once it is given up, and is not read any more [F2c]", async () => {
    const numbers = await inBody(database.app, sample, async (tx) => {
      const third = { planId, version: await nextVersion(tx, bodyId, planId) };
      await openDraft(tx, bodyId, { key: third, basedOn: 2, reason: "prova", at: LATER });
      await abandonVersion(tx, bodyId, { key: third, at: LATER, reason: "per errore" });
      const fourth = { planId, version: await nextVersion(tx, bodyId, planId) };
      await openDraft(tx, bodyId, { key: fourth, basedOn: 2, reason: "di nuovo", at: LATER });
      return [third.version, fourth.version];
    });
    expect(numbers).toEqual([3, 4]);
    expect(await versionNow(3)).toBeUndefined();
    const gone = await inBody(database.app, sample, (tx) => lockVersion(tx, bodyId, { planId, version: 3 }));
    expect(gone).toBeNull();
    expect((await versionNow(4))?.nodes).toEqual((await versionNow(2))?.nodes);
  });
});
