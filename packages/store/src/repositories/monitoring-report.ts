import type { AccountId, BodyId, MonitoringReport } from "@albero/domain";
import type { Tx } from "../connection.ts";

/** The reports produced on the rounds of all years, in order of round and revision. */
export const loadMonitoringReports = async (tx: Tx, bodyId: BodyId): Promise<readonly MonitoringReport[]> => {
  const rows = await tx
    .selectFrom("monitoring_report")
    .selectAll()
    .where("body_id", "=", bodyId)
    .orderBy("period")
    .orderBy("revision")
    .execute();
  return rows.map((row) => ({
    ...{ round: row.period, revision: row.revision, today: row.today },
    ...{ knownAt: row.known_at, producedBy: row.produced_by },
  }));
};

/** Keeps a report that was produced. */
export const addMonitoringReport = async (
  tx: Tx,
  bodyId: BodyId,
  { report, accountId }: { readonly report: MonitoringReport; readonly accountId: AccountId | null },
): Promise<void> => {
  const { round, revision, today, knownAt, producedBy } = report;
  await tx
    .insertInto("monitoring_report")
    .values({
      ...{ body_id: bodyId, period: round, revision, today, known_at: knownAt },
      ...{ produced_by: producedBy, account_id: accountId },
    })
    .execute();
};
