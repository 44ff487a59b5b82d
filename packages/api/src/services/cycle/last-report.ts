import {
  narrativesAt,
  type BodyId,
  type MonitoringReport,
  type Narrative,
  type NodeId,
  type PeriodCode,
} from "@albero/domain";
import { loadMonitoringReports, loadNarratives, readBody } from "@albero/store";
import { decline, type Reply } from "../../reply.ts";
import { look, type Asking, type Service, type View } from "../service.ts";

/** A report with the body as it was known then, and what was told until then. */
export type Reported = {
  readonly report: MonitoringReport;
  readonly view: View;
  readonly narratives: ReadonlyMap<NodeId, Narrative>;
};

type Called = Omit<Asking, "query"> & { readonly params: { readonly period: string } };

/** Opens the last report on a round: the same question again, so the same figures. */
export const lastReport = async (service: Service, call: Called): Promise<Reply<Reported>> => {
  const period = call.params.period as PeriodCode;
  const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
  const { reports, told } = await readBody(service.parts.database, scope, async (tx) => ({
    reports: await loadMonitoringReports(tx, scope.bodyId),
    told: await loadNarratives(tx, scope.bodyId, period),
  }));
  const report = reports.findLast(({ round }) => round === period);
  if (report === undefined) return decline("not-found");
  const { today, knownAt } = report;
  const seen = await look(service, { ...call, query: { period, today, "known-at": knownAt } });
  if (!seen.ok) return seen;
  const narratives = narrativesAt(told, { period, knownAt });
  return { ...seen, value: { report, view: seen.value, narratives } };
};
