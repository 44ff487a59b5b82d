import type {
  AccountId,
  ActId,
  BodyId,
  Instant,
  PlanContent,
  PlanId,
  PlanMove,
  PlanStatus,
  PlanVersion,
} from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { fillSnapshot } from "./plan.ts";
import type { VersionKey } from "./plan-content.ts";

/** A move made with a version. */
export type MadeMove = {
  readonly move: PlanMove;
  readonly from: PlanStatus;
  readonly to: PlanStatus;
  readonly by: string;
  readonly at: Instant;
  readonly actId: ActId | null;
  readonly reason: string | null;
  /** Checks that found errors and were set aside, with the reason written for it as the last one. */
  readonly overridden: readonly string[];
};

const where = (bodyId: BodyId, { planId, version }: VersionKey) => ({
  body_id: bodyId,
  plan_id: planId,
  version,
});

/** Every move made with a version, from the first on. */
export const loadMoves = async (tx: Tx, bodyId: BodyId, key: VersionKey): Promise<readonly MadeMove[]> => {
  const rows = await tx
    .selectFrom("version_move")
    .selectAll()
    .where((eb) => eb.and(where(bodyId, key)))
    .orderBy("seq")
    .execute();
  return rows.map((row) => ({
    ...{ move: row.move, from: row.from_status, to: row.to_status, by: row.actor, at: row.recorded_at },
    ...{ actId: row.act_id, reason: row.reason, overridden: row.overridden },
  }));
};

export type MoveToRecord = MadeMove & { readonly key: VersionKey; readonly accountId: AccountId | null };

/** Writes down a move and gives the version its new state. Approving goes through `approveVersion`. */
export const recordMove = async (tx: Tx, bodyId: BodyId, made: MoveToRecord): Promise<void> => {
  const of = where(bodyId, made.key);
  const last = await tx
    .selectFrom("version_move")
    .select((eb) => eb.fn.max("seq").as("seq"))
    .where((eb) => eb.and(of))
    .executeTakeFirst();
  await insertRows(tx, "version_move", [
    {
      ...of,
      ...{ seq: (last?.seq ?? 0) + 1, move: made.move, from_status: made.from, to_status: made.to },
      ...{ actor: made.by, account_id: made.accountId, act_id: made.actId, reason: made.reason },
      ...{ overridden: made.overridden, recorded_at: made.at },
    },
  ]);
  if (made.to === made.from || made.move === "approve") return;
  await tx
    .updateTable("plan_version")
    .set({ status: made.to })
    .where((eb) => eb.and(of))
    .execute();
};

/** Opens a version that is worked on as a draft, empty or upon another one. */
export const openDraft = async (
  tx: Tx,
  bodyId: BodyId,
  {
    key,
    basedOn,
    reason,
    at,
  }: {
    readonly key: VersionKey;
    readonly basedOn: number | null;
    readonly reason: string | null;
    readonly at: Instant;
  },
): Promise<void> => {
  await insertRows(tx, "plan_version", [
    {
      ...where(bodyId, key),
      ...{ status: "draft", based_on: basedOn, act: null, act_id: null, reason, recorded_at: at },
      ...{ approved_at: null, sha256: null, abandoned_at: null, abandon_reason: null },
    },
  ]);
};

export type Approval = {
  readonly key: VersionKey;
  readonly content: PlanContent;
  readonly sha256: string;
  readonly act: string | null;
  readonly actId: ActId | null;
  readonly at: Instant;
};

/** Freezes a version: its snapshot is filled, its hash and its act are set, and nothing of it changes any more. */
export const approveVersion = async (tx: Tx, bodyId: BodyId, approval: Approval): Promise<void> => {
  const { key, content, sha256, act, actId, at } = approval;
  const of = where(bodyId, key);
  const update = (set: { readonly status: PlanStatus } & Partial<Record<string, string | null>>) =>
    tx
      .updateTable("plan_version")
      .set(set)
      .where((eb) => eb.and(of))
      .execute();
  // Only a draft takes rows.
  await update({ status: "draft" });
  await fillSnapshot(tx, bodyId, { ...key, ...content } as PlanVersion);
  await update({ status: "approved", act, act_id: actId, approved_at: at, sha256 });
};

/** Gives up a draft: it stays with the reason, and is not read any more. */
export const abandonVersion = async (
  tx: Tx,
  bodyId: BodyId,
  { key, at, reason }: { readonly key: VersionKey; readonly at: Instant; readonly reason: string },
): Promise<void> => {
  await tx
    .updateTable("plan_version")
    .set({ abandoned_at: at, abandon_reason: reason })
    .where((eb) => eb.and(where(bodyId, key)))
    .execute();
};

/** Gives up a plan of which nothing was ever approved. */
export const voidPlan = async (
  tx: Tx,
  bodyId: BodyId,
  { planId, at, reason }: { readonly planId: PlanId; readonly at: Instant; readonly reason: string },
): Promise<void> => {
  await tx
    .updateTable("plan")
    .set({ voided_at: at, void_reason: reason })
    .where("body_id", "=", bodyId)
    .where("id", "=", planId)
    .execute();
};

/** The number after the last version of a plan, given up ones counted. */
export const nextVersion = async (tx: Tx, bodyId: BodyId, planId: PlanId): Promise<number> => {
  const last = await tx
    .selectFrom("plan_version")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("body_id", "=", bodyId)
    .where("plan_id", "=", planId)
    .executeTakeFirst();
  return (last?.version ?? 0) + 1;
};
