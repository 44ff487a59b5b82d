import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { defineDuty } from "../services/duty/define-duty.ts";
import { listDuties } from "../services/duty/list-duties.ts";
import { placeOfDuty, tickDuty } from "../services/duty/tick-duty.ts";
import type { Service } from "../services/service.ts";

export const dutyRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listDuties, listDuties(service)),
  bind(ENDPOINTS.defineDuty, defineDuty(service)),
  bind(ENDPOINTS.tickDuty, tickDuty(service), placeOfDuty(service)),
];
