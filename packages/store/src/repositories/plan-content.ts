import { applyEdits, EMPTY_CONTENT, type BodyId, type PlanContent, type PlanId } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { PlanVersionRow } from "../schema/plan.ts";
import type { Schema } from "../schema/schema.ts";
import { groupBy } from "./bulk.ts";
import { toContent } from "./plan-from-rows.ts";
import type { SnapshotRows } from "./plan-to-rows.ts";

type SnapshotTable = keyof SnapshotRows;

/** One version of a plan of the body. */
export type VersionKey = { readonly planId: PlanId; readonly version: number };

const versionKey = (row: { readonly plan_id: PlanId; readonly version: number }): string =>
  `${row.plan_id}/${row.version}`;

type Wanted = { readonly bodyId: BodyId; readonly only: VersionKey | null };

/** Rows of one table for all versions of the body's plans or for one, each in the order of its snapshot. */
const loadTable = async <T extends SnapshotTable>(tx: Tx, { bodyId, only }: Wanted, table: T) => {
  const all = tx.selectFrom<SnapshotTable>(table).selectAll().where("body_id", "=", bodyId);
  const asked =
    only === null ? all : all.where("plan_id", "=", only.planId).where("version", "=", only.version);
  const rows = await asked.orderBy("ordinal").execute();
  return groupBy(rows as unknown as readonly Schema[T][], versionKey);
};

/** What approved versions hold, by version. */
const loadSnapshots = async (tx: Tx, wanted: Wanted): Promise<(key: string) => PlanContent> => {
  const nodes = await loadTable(tx, wanted, "plan_node");
  const resources = await loadTable(tx, wanted, "plan_node_resource");
  const units = await loadTable(tx, wanted, "plan_node_unit");
  const cards = await loadTable(tx, wanted, "plan_card");
  const objectives = await loadTable(tx, wanted, "plan_card_objective");
  const uses = await loadTable(tx, wanted, "plan_use");
  const targets = await loadTable(tx, wanted, "plan_target");
  return (key) =>
    toContent({
      plan_node: nodes.get(key) ?? [],
      plan_node_resource: resources.get(key) ?? [],
      plan_node_unit: units.get(key) ?? [],
      plan_card: cards.get(key) ?? [],
      plan_card_objective: objectives.get(key) ?? [],
      plan_use: uses.get(key) ?? [],
      plan_target: targets.get(key) ?? [],
    });
};

const isOpen = ({ status }: PlanVersionRow): boolean => status === "draft" || status === "proposed";

/**
 * What versions of the body hold: the snapshot of an approved one; of a draft the version it is based on with its
 * changes, one upon the other.
 */
export const loadContents = async (
  tx: Tx,
  bodyId: BodyId,
  versions: readonly PlanVersionRow[],
): Promise<(row: PlanVersionRow) => PlanContent> => {
  const snapshotOf = await loadSnapshots(tx, { bodyId, only: null });
  const open = versions.filter(isOpen);
  const changes =
    open.length === 0
      ? []
      : await tx
          .selectFrom("draft_change")
          .select(["plan_id", "version", "edits"])
          .where("body_id", "=", bodyId)
          .orderBy("revision")
          .execute();
  const byVersion = groupBy(changes, versionKey);
  return (row) => {
    if (!isOpen(row)) return snapshotOf(versionKey(row));
    const base = row.based_on === null ? EMPTY_CONTENT : snapshotOf(`${row.plan_id}/${row.based_on}`);
    return applyEdits(
      base,
      (byVersion.get(versionKey(row)) ?? []).flatMap(({ edits }) => edits),
    );
  };
};

/** What one approved version holds. */
export const loadSnapshot = async (tx: Tx, bodyId: BodyId, only: VersionKey): Promise<PlanContent> => {
  const snapshotOf = await loadSnapshots(tx, { bodyId, only });
  return snapshotOf(`${only.planId}/${only.version}`);
};
