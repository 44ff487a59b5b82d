import { applyEdits, EMPTY_CONTENT, type BodyId, type PlanContent, type PlanId } from "@albero/domain";
import { sql } from "kysely";
import type { Tx } from "../connection.ts";
import type { PlanVersionRow } from "../schema/plan.ts";
import type { Schema } from "../schema/schema.ts";
import { groupBy } from "./bulk.ts";
import { toContent } from "./plan-from-rows.ts";

type SnapshotTable = "plan_use" | "plan_target";

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

type PartTable = "plan_node_resource" | "plan_node_unit" | "plan_card_objective";

/**
 * The rows of a table that belong to a node or card, beside it in one statement. They hold no decimals, which JSON would
 * not keep as they are written.
 */
const partsOf = <T extends PartTable>(table: T, holder: "node" | "card") =>
  sql<readonly Schema[T][]>`(
    select coalesce(jsonb_agg(to_jsonb(part) order by part.ordinal), '[]')
      from ${sql.table(table)} part
     where part.body_id = ${sql.ref(`${holder}.body_id`)} and part.plan_id = ${sql.ref(`${holder}.plan_id`)}
       and part.version = ${sql.ref(`${holder}.version`)}
       and ${sql.ref(`part.${holder}_id`)} = ${sql.ref(`${holder}.id`)})`;

/** The nodes with their resources and units, by version. */
const loadNodes = async (tx: Tx, { bodyId, only }: Wanted) => {
  const all = tx.selectFrom("plan_node as node").selectAll("node").where("body_id", "=", bodyId);
  const asked =
    only === null ? all : all.where("plan_id", "=", only.planId).where("version", "=", only.version);
  const parts = [
    partsOf("plan_node_resource", "node").as("resources"),
    partsOf("plan_node_unit", "node").as("units"),
  ] as const;
  return groupBy(await asked.select(parts).orderBy("ordinal").execute(), versionKey);
};

/** The cards with their objectives, by version. */
const loadCards = async (tx: Tx, { bodyId, only }: Wanted) => {
  const all = tx.selectFrom("plan_card as card").selectAll("card").where("body_id", "=", bodyId);
  const asked =
    only === null ? all : all.where("plan_id", "=", only.planId).where("version", "=", only.version);
  const parts = partsOf("plan_card_objective", "card").as("objectives");
  return groupBy(await asked.select(parts).orderBy("ordinal").execute(), versionKey);
};

/** Parts of several rows in the one order of the snapshot. */
const together = <Part extends { readonly ordinal: number }>(parts: readonly (readonly Part[])[]) =>
  parts.flat().toSorted((a, b) => a.ordinal - b.ordinal);

/** What approved versions hold, by version. */
const loadSnapshots = async (tx: Tx, wanted: Wanted): Promise<(key: string) => PlanContent> => {
  const nodes = await loadNodes(tx, wanted);
  const cards = await loadCards(tx, wanted);
  const uses = await loadTable(tx, wanted, "plan_use");
  const targets = await loadTable(tx, wanted, "plan_target");
  return (key) =>
    toContent({
      plan_node: nodes.get(key) ?? [],
      plan_node_resource: (nodes.get(key) ?? []).flatMap(({ resources }) => resources),
      plan_node_unit: (nodes.get(key) ?? []).flatMap(({ units }) => units),
      plan_card: cards.get(key) ?? [],
      plan_card_objective: together((cards.get(key) ?? []).map(({ objectives }) => objectives)),
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
