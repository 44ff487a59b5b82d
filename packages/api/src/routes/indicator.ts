import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { listIndicators } from "../services/indicator/list-indicators.ts";
import { readIndicator } from "../services/indicator/read-indicator.ts";
import type { Service } from "../services/service.ts";

export const indicatorRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listIndicators, listIndicators(service)),
  bind(ENDPOINTS.readIndicator, readIndicator(service)),
];
