import type { listMonitoring as endpoint } from "@albero/contract";
import { yearOf, type BodyId } from "@albero/domain";
import { loadMonitoringReports, readBody } from "@albero/store";
import type { Handler } from "../../http/bind.ts";
import { answer } from "../../reply.ts";
import { see, type Service } from "../service.ts";
import { monitoredIn, monitoredRound, roundsIn } from "./monitored.ts";

/** The rounds of the year looked at, as monitoring sees them. */
export const listMonitoring =
  (service: Service): Handler<typeof endpoint> =>
  async (call) => {
    const sight = await see(service, call);
    const scope = { bodyId: call.params.bodyId as BodyId, accountId: call.caller.actor.accountId };
    const reports = await readBody(service.parts.database, scope, (tx) =>
      loadMonitoringReports(tx, scope.bodyId),
    );
    const known = reports.filter(({ knownAt }) => knownAt <= sight.question.knownAt);
    const monitored = monitoredIn(sight, yearOf(sight.question.period));
    const rounds = roundsIn(monitored).map((round) => monitoredRound(monitored, round, known));
    return answer({ moment: sight.moment, rounds });
  };
