import type { AccountId, BodyId, MonitoringReport } from "@albero/domain";
import type { Tx } from "../connection.ts";
import type { MonitoringReportRow } from "../schema/following.ts";
import { insertRows } from "./bulk.ts";

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
    ...{ knownAt: row.known_at, due: row.due, producedBy: row.produced_by },
  }));
};

/** A report as a row. */
export const reportRow = (
  bodyId: BodyId,
  report: MonitoringReport,
  accountId: AccountId | null,
): MonitoringReportRow => {
  const { round, revision, today, knownAt, due, producedBy } = report;
  return {
    ...{ body_id: bodyId, period: round, revision, today, known_at: knownAt, due },
    ...{ produced_by: producedBy, account_id: accountId },
  };
};

/** Keeps a report that was produced. */
export const addMonitoringReport = (
  tx: Tx,
  bodyId: BodyId,
  { report, accountId }: { readonly report: MonitoringReport; readonly accountId: AccountId | null },
): Promise<void> => insertRows(tx, "monitoring_report", [reportRow(bodyId, report, accountId)]);
