import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { readChanges } from "../services/plan/read-changes.ts";
import { readLevers } from "../services/plan/read-levers.ts";
import { whatIf } from "../services/plan/what-if.ts";
import type { Service } from "../services/service.ts";

export const changesRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readChanges, readChanges(service)),
  bind(ENDPOINTS.whatIf, whatIf(service)),
  bind(ENDPOINTS.readLevers, readLevers(service)),
];
