import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { defineSystem } from "../services/indicator/define-system.ts";
import { listIndicators } from "../services/indicator/list-indicators.ts";
import { listSystems } from "../services/indicator/list-systems.ts";
import { readIndicator } from "../services/indicator/read-indicator.ts";
import type { Service } from "../services/service.ts";

export const indicatorRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listIndicators, listIndicators(service)),
  bind(ENDPOINTS.readIndicator, readIndicator(service)),
  bind(ENDPOINTS.listSystems, listSystems(service)),
  bind(ENDPOINTS.defineSystem, defineSystem(service)),
];
