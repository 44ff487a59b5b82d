import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { grantExtension } from "../services/cycle/grant-extension.ts";
import { listLate } from "../services/cycle/list-late.ts";
import { listRounds } from "../services/cycle/list-rounds.ts";
import { listTasks } from "../services/cycle/list-tasks.ts";
import { remind } from "../services/cycle/remind.ts";
import { setCalendar } from "../services/cycle/set-calendar.ts";
import type { Service } from "../services/service.ts";

export const cycleRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listTasks, listTasks(service)),
  bind(ENDPOINTS.listRounds, listRounds(service)),
  bind(ENDPOINTS.listLate, listLate(service)),
  bind(ENDPOINTS.remind, remind(service)),
  bind(ENDPOINTS.setCalendar, setCalendar(service)),
  bind(ENDPOINTS.grantExtension, grantExtension(service)),
];
