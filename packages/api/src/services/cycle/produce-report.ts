import {
  ENDPOINTS,
  type MonitoredRound,
  type produceReport as endpoint,
  type ReportRef,
} from "@albero/contract";
import { yearOf, type MonitoringReport, type PeriodCode } from "@albero/domain";
import { addMonitoringReport, loadMonitoringReports } from "@albero/store";
import type { Call, Handler } from "../../http/bind.ts";
import { answer, decline, type Fault, type Reply } from "../../reply.ts";
import { feedMeasures } from "../duty/feed-measures.ts";
import { see, type Service } from "../service.ts";
import { noteChange, type Work } from "../work.ts";
import { writing } from "../writing.ts";
import { monitoredIn, monitoredRound, reportRef, roundsIn } from "./monitored.ts";

const PLACE = "body/period";

/** Why the report cannot be produced yet: each office with what it owes. */
const faultsOf = ({ isOver, lacks }: MonitoredRound): readonly Fault[] => {
  if (!isOver) return [{ place: PLACE, code: "report-too-early", facts: {} }];
  return lacks.map(({ office, toSend, toValidate }) => ({
    place: PLACE,
    code: office === null ? "report-waits-nobody" : "report-waits",
    facts: { office: office?.name ?? "", toSend, toValidate },
  }));
};

type Producing = { readonly round: MonitoredRound; readonly today: string };

const produce = async (
  { tx, bodyId, author }: Work,
  { round, today }: Producing,
): Promise<Reply<ReportRef>> => {
  const earlier = (await loadMonitoringReports(tx, bodyId)).filter((each) => each.round === round.period);
  const report: MonitoringReport = {
    round: round.period as PeriodCode,
    revision: earlier.length + 1,
    today: today as MonitoringReport["today"],
    knownAt: author.at,
    due: round.reportDue as MonitoringReport["due"],
    producedBy: author.actor,
  };
  await addMonitoringReport(tx, bodyId, { report, accountId: author.accountId });
  const change = { action: "report.produce", subject: round.period, before: null, after: report };
  await noteChange({ tx, bodyId, author }, { ...change, reason: null });
  return answer(reportRef(report));
};

/** The round a call names, as the report on it finds it today. */
const roundOf = async (service: Service, call: Call<typeof endpoint>): Promise<Producing | null> => {
  const sight = await see(service, { ...call, query: {} });
  const monitored = monitoredIn(sight, yearOf(call.body.period as PeriodCode));
  const round = roundsIn(monitored).find(({ period }) => period === call.body.period);
  return round === undefined
    ? null
    : { round: monitoredRound(monitored, round, []), today: sight.question.today };
};

/** Produces the report on a round once every value of it is validated; the measures of that duty follow. */
export const produceReport =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const found = await roundOf(service, call);
    if (found === null) return decline("not-found");
    const faults = faultsOf(found.round);
    if (faults.length > 0) return decline("report-refused", { faults });
    const done = await writing(service, { call, endpointId: ENDPOINTS.produceReport.id }, (work) =>
      produce(work, found),
    );
    if (done.ok) await feedMeasures(service, call.params.bodyId);
    return done;
  };
