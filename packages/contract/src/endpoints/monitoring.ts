import { Type, type Static } from "typebox";
import { endpoint } from "../endpoint.ts";
import {
  AsOfQuery,
  BodyParams,
  Count,
  DayText,
  IdText,
  InstantText,
  Language,
  literals,
  Moment,
  nullable,
  PeriodText,
} from "../views/common.ts";
import { FileAnswer, PRINT_FORMATS } from "../views/file.ts";
import { NodeRef, RollUpView, UnitRef, UseView } from "../views/figure.ts";
import { PlanRef } from "./body.ts";
import { NarrativeView } from "./narrative.ts";

/** A report that was produced on a round. */
export const ReportRef = Type.Object({
  revision: Count,
  producedAt: InstantText,
  producedBy: Type.String(),
  /** Whether it came within its working days after complete validation; `null` where that cannot be told any more. */
  inTime: nullable(Type.Boolean()),
});
export type ReportRef = Static<typeof ReportRef>;

/** A round as monitoring sees it: what its report waits for, and those produced. */
export const MonitoredRound = Type.Object({
  period: PeriodText,
  /** Whether the period is over, so that there is something to report on. */
  isOver: Type.Boolean(),
  lacks: Type.Array(Type.Object({ office: nullable(UnitRef), toSend: Count, toValidate: Count })),
  validatedAt: nullable(InstantText),
  reportDue: nullable(DayText),
  reports: Type.Array(ReportRef),
});
export type MonitoredRound = Static<typeof MonitoredRound>;

export const MonitoringView = Type.Object({ moment: Moment, rounds: Type.Array(MonitoredRound) });
export type MonitoringView = Static<typeof MonitoringView>;

/** A report on a round as its page shows it. */
export const ReportView = Type.Object({
  moment: Moment,
  plan: PlanRef,
  report: ReportRef,
  body: RollUpView,
  areas: Type.Array(Type.Object({ node: NodeRef, rollUp: RollUpView })),
  /** Objectives critical or to be watched, the worst first, each with what is told of it. */
  attention: Type.Array(
    Type.Object({
      node: NodeRef,
      rollUp: RollUpView,
      units: Type.Array(UnitRef),
      uses: Type.Array(UseView),
      narrative: nullable(NarrativeView),
    }),
  ),
});
export type ReportView = Static<typeof ReportView>;

const RoundParams = Type.Object({ bodyId: IdText, period: PeriodText });
const reading = ["not-signed-in", "not-permitted", "not-found"] as const;

export const listMonitoring = endpoint({
  id: "listMonitoring",
  room: "cycle",
  method: "GET",
  path: "/bodies/{bodyId}/monitoring",
  summary: "The rounds of the year: what each report waits for, and the reports produced",
  permission: "measure.read",
  params: BodyParams,
  query: AsOfQuery,
  body: null,
  response: MonitoringView,
  status: 200,
  conditional: false,
  problems: reading,
});

export const produceReport = endpoint({
  id: "produceReport",
  room: "cycle",
  method: "POST",
  path: "/bodies/{bodyId}/monitoring-reports",
  summary: "Produce the report on a round; refused, saying what lacks, while its validation is not complete",
  permission: "report.produce",
  params: BodyParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: Type.Object({ period: PeriodText }),
  response: ReportRef,
  status: 201,
  conditional: false,
  problems: [...reading, "key-used-differently", "report-refused"],
});

export const readReport = endpoint({
  id: "readReport",
  room: "cycle",
  method: "GET",
  path: "/bodies/{bodyId}/monitoring-reports/{period}",
  summary: "The last report on a round: its figures as known when it was produced",
  permission: "plan.read",
  params: RoundParams,
  query: Type.Object({ language: AsOfQuery.properties.language }),
  body: null,
  response: ReportView,
  status: 200,
  conditional: false,
  problems: [...reading, "no-plan-in-force"],
});

export const printReport = endpoint({
  id: "printReport",
  room: "cycle",
  method: "GET",
  path: "/bodies/{bodyId}/monitoring-reports/{period}/files/{format}",
  summary: "The last report on a round as a file",
  permission: "plan.read",
  params: Type.Object({ ...RoundParams.properties, format: literals(PRINT_FORMATS) }),
  query: Type.Object({ language: Type.Optional(Language) }),
  body: null,
  response: FileAnswer,
  status: 200,
  conditional: false,
  problems: [...reading, "no-plan-in-force"],
});
