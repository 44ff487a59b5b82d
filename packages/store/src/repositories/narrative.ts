import type { AccountId, BodyId, Narrative, PeriodCode } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { addRow } from "./bulk.ts";
import type { NarrativeRow } from "../schema/following.ts";

const narrativeOf = (row: NarrativeRow): Narrative => ({
  nodeId: row.node_id,
  period: row.period,
  revision: row.revision,
  happened: row.happened,
  causes: row.causes,
  actions: row.actions,
  recordedBy: row.recorded_by,
  recordedAt: row.recorded_at,
});

/** Everything told of a period, or of all, every revision of it, the first one first. */
export const loadNarratives = async (
  tx: Tx,
  bodyId: BodyId,
  period: PeriodCode | null,
): Promise<readonly Narrative[]> => {
  const all = tx.selectFrom("narrative").selectAll().where("body_id", "=", bodyId);
  const rows = await (period === null ? all : all.where("period", "=", period))
    .orderBy("period")
    .orderBy("node_id")
    .orderBy("revision")
    .execute();
  return rows.map(narrativeOf);
};

/** A telling as a row. */
export const narrativeRow = (
  bodyId: BodyId,
  narrative: Narrative,
  accountId: AccountId | null,
): NarrativeRow => {
  const { nodeId, period, revision, happened, causes, actions, recordedBy, recordedAt } = narrative;
  return {
    ...{ body_id: bodyId, node_id: nodeId, period, revision, happened, causes, actions },
    ...{ recorded_by: recordedBy, account_id: accountId, recorded_at: recordedAt },
  };
};

/** Adds a telling, if nobody told of the same objective and period meanwhile; whether it was added. */
export const addNarrative = (
  tx: Tx,
  bodyId: BodyId,
  { narrative, accountId }: { readonly narrative: Narrative; readonly accountId: AccountId | null },
): Promise<boolean> => addRow(tx, "narrative", narrativeRow(bodyId, narrative, accountId));
