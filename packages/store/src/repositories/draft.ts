import {
  applyEdits,
  editsBetween,
  EMPTY_CONTENT,
  PLAN_ENTITIES,
  type AccountId,
  type ActId,
  type BodyId,
  type DraftChange,
  type Instant,
  type PlanContent,
  type PlanEdit,
  type PlanId,
  type PlanVersion,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { PlanVersionRow } from "../schema/plan.ts";
import { canonicalText } from "./audit-chain.ts";
import { insertRows } from "./bulk.ts";
import { loadSnapshot, type VersionKey } from "./plan-content.ts";

/** A draft as it stands: its base, its changes in order, and what both make. */
export type Draft = {
  readonly row: PlanVersionRow;
  readonly base: PlanContent | null;
  readonly changes: readonly DraftChange[];
  readonly content: PlanContent;
  /** Number of the last change, 0 before the first. */
  readonly revision: number;
};

const where = (bodyId: BodyId, { planId, version }: VersionKey) => ({
  body_id: bodyId,
  plan_id: planId,
  version,
});

/** The changes of a version while it was a draft, from the first on; those recorded after an instant left out. */
export const loadDraftChanges = async (
  tx: Tx,
  bodyId: BodyId,
  { key, knownAt = null }: { readonly key: VersionKey; readonly knownAt?: Instant | null },
): Promise<readonly DraftChange[]> => {
  const rows = await tx
    .selectFrom("draft_change as change")
    .leftJoin("act", (join) =>
      join.onRef("act.body_id", "=", "change.body_id").onRef("act.id", "=", "change.act_id"),
    )
    .selectAll("change")
    .select("act.subject as act")
    .where("change.body_id", "=", bodyId)
    .where("change.plan_id", "=", key.planId)
    .where("change.version", "=", key.version)
    .orderBy("change.revision")
    .execute();
  return rows
    .filter((row) => knownAt === null || row.recorded_at <= knownAt)
    .map((row) => ({
      ...{ revision: row.revision, edits: row.edits, by: row.actor, at: row.recorded_at },
      ...{ reason: row.reason, act: row.act },
    }));
};

const draftOf = async (tx: Tx, bodyId: BodyId, row: PlanVersionRow): Promise<Draft> => {
  const { plan_id: planId, based_on: basedOn } = row;
  const base = basedOn === null ? null : await loadSnapshot(tx, bodyId, { planId, version: basedOn });
  const changes = await loadDraftChanges(tx, bodyId, { key: { planId, version: row.version } });
  const edits = changes.flatMap((change) => change.edits);
  return {
    ...{ row, base, changes },
    content: applyEdits(base ?? EMPTY_CONTENT, edits),
    revision: changes.at(-1)?.revision ?? 0,
  };
};

/**
 * The version of a plan that is being worked on, proposed ones included; `null` when there is none. It stays locked to
 * the end of the transaction, so that changes come one after the other.
 */
export const lockDraft = async (tx: Tx, bodyId: BodyId, planId: PlanId): Promise<Draft | null> => {
  const row = await tx
    .selectFrom("plan_version")
    .selectAll()
    .where("body_id", "=", bodyId)
    .where("plan_id", "=", planId)
    .where("status", "in", ["draft", "proposed"])
    .where("abandoned_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : draftOf(tx, bodyId, row);
};

/** One version of a plan, locked to the end of the transaction; `null` when there is none or it was given up. */
export const lockVersion = async (
  tx: Tx,
  bodyId: BodyId,
  key: VersionKey,
): Promise<PlanVersionRow | null> => {
  const row = await tx
    .selectFrom("plan_version")
    .selectAll()
    .where((eb) => eb.and(where(bodyId, key)))
    .where("abandoned_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
};

export type ChangeToRecord = Pick<DraftChange, "edits" | "by" | "at" | "reason"> & {
  readonly key: VersionKey;
  readonly revision: number;
  readonly accountId: AccountId | null;
  readonly actId: ActId | null;
};

/** Adds a change to a draft, under the number after its last one. */
export const addDraftChange = async (tx: Tx, bodyId: BodyId, change: ChangeToRecord): Promise<void> => {
  await insertRows(tx, "draft_change", [
    {
      ...where(bodyId, change.key),
      revision: change.revision,
      edits: change.edits,
      actor: change.by,
      account_id: change.accountId,
      reason: change.reason,
      act_id: change.actId,
      recorded_at: change.at,
    },
  ]);
};

/** The edits that make exactly this content of a base; where places in lists could not be kept, all of it anew. */
const editsThatMake = (base: PlanContent, content: PlanContent): readonly PlanEdit[] => {
  const edits = editsBetween(base, content);
  if (canonicalText(applyEdits(base, edits)) === canonicalText(content)) return edits;
  return [...editsBetween(base, EMPTY_CONTENT), ...editsAdding(content)];
};

const editsAdding = (content: PlanContent): readonly PlanEdit[] => {
  const lists = { node: "nodes", use: "uses", card: "cards", "card-objective": "cardObjectives" } as const;
  return PLAN_ENTITIES.flatMap((entity) =>
    content[lists[entity]].map((value) => ({ kind: "add", entity, value }) as PlanEdit),
  );
};

/** Records a draft that was written elsewhere as the one change that makes it of its base. */
export const saveDraft = async (tx: Tx, bodyId: BodyId, draft: PlanVersion): Promise<void> => {
  const { planId, version, basedOn, recordedAt: at, reason } = draft;
  const { nodes, uses, cards, cardObjectives } = draft;
  const base =
    basedOn === null ? EMPTY_CONTENT : await loadSnapshot(tx, bodyId, { planId, version: basedOn });
  const edits = editsThatMake(base, { nodes, uses, cards, cardObjectives });
  if (edits.length === 0) return;
  const about = { key: { planId, version }, revision: 1, edits, at, reason };
  await addDraftChange(tx, bodyId, { ...about, by: "import", accountId: null, actId: null });
};
