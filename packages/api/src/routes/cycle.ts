import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import {
  endCalendarFeed,
  findCalendarFeed,
  makeCalendarFeed,
  readCalendarFeed,
} from "../services/cycle/calendar-feed.ts";
import { grantExtension } from "../services/cycle/grant-extension.ts";
import { listLate } from "../services/cycle/list-late.ts";
import { listMonitoring } from "../services/cycle/list-monitoring.ts";
import { listRounds } from "../services/cycle/list-rounds.ts";
import { listTasks } from "../services/cycle/list-tasks.ts";
import { printReport } from "../services/cycle/print-report.ts";
import { produceReport } from "../services/cycle/produce-report.ts";
import { readReport } from "../services/cycle/read-report.ts";
import { remind } from "../services/cycle/remind.ts";
import { setCalendar } from "../services/cycle/set-calendar.ts";
import type { Service } from "../services/service.ts";

export const cycleRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listTasks, listTasks(service)),
  bind(ENDPOINTS.findCalendarFeed, findCalendarFeed(service)),
  bind(ENDPOINTS.makeCalendarFeed, makeCalendarFeed(service)),
  bind(ENDPOINTS.endCalendarFeed, endCalendarFeed(service)),
  bind(ENDPOINTS.readCalendarFeed, readCalendarFeed(service)),
  bind(ENDPOINTS.listRounds, listRounds(service)),
  bind(ENDPOINTS.listLate, listLate(service)),
  bind(ENDPOINTS.remind, remind(service)),
  bind(ENDPOINTS.setCalendar, setCalendar(service)),
  bind(ENDPOINTS.grantExtension, grantExtension(service)),
  bind(ENDPOINTS.listMonitoring, listMonitoring(service)),
  bind(ENDPOINTS.produceReport, produceReport(service)),
  bind(ENDPOINTS.readReport, readReport(service)),
  bind(ENDPOINTS.printReport, printReport(service)),
];
