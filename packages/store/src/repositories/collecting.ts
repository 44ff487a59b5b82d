import type { BodyId, CollectingRecord } from "@albero/domain";
import type { Tx } from "../connection.ts";
import { insertRows } from "./bulk.ts";
import { calendarRow, extensionRow, loadCalendars, loadExtensions } from "./calendar.ts";
import { commentRow, loadComments } from "./comment.ts";
import { dutyRow, loadDutyRecord, loadTicks, tickRow } from "./duty.ts";
import { loadMonitoringReports, reportRow } from "./monitoring-report.ts";
import { loadNarratives, narrativeRow } from "./narrative.ts";
import { loadKeptMappings, mappingRow } from "./value-mapping.ts";

/** What a body keeps of its collecting beside the values; every list of it may be empty. */
export const loadCollecting = async (tx: Tx, bodyId: BodyId): Promise<CollectingRecord> => ({
  calendars: await loadCalendars(tx, bodyId),
  extensions: await loadExtensions(tx, bodyId),
  duties: await loadDutyRecord(tx, bodyId),
  ticks: await loadTicks(tx, bodyId),
  narratives: await loadNarratives(tx, bodyId, null),
  comments: await loadComments(tx, bodyId, null),
  reports: await loadMonitoringReports(tx, bodyId),
  mappings: await loadKeptMappings(tx, bodyId),
});

/** Keeps what was decided, done and told elsewhere: same numbers, same moments; nobody's account here did it. */
export const saveCollecting = async (tx: Tx, bodyId: BodyId, record: CollectingRecord): Promise<void> => {
  const rowsOf = <Item, Row>(
    items: readonly Item[],
    row: (bodyId: BodyId, item: Item, accountId: null) => Row,
  ) => items.map((item) => row(bodyId, item, null));
  await insertRows(tx, "calendar", rowsOf(record.calendars, calendarRow));
  await insertRows(tx, "extension", rowsOf(record.extensions, extensionRow));
  await insertRows(tx, "duty", rowsOf(record.duties, dutyRow));
  await insertRows(tx, "duty_tick", rowsOf(record.ticks, tickRow));
  await insertRows(tx, "narrative", rowsOf(record.narratives, narrativeRow));
  await insertRows(tx, "comment", rowsOf(record.comments, commentRow));
  await insertRows(tx, "monitoring_report", rowsOf(record.reports, reportRow));
  await insertRows(tx, "value_mapping", rowsOf(record.mappings, mappingRow));
};
