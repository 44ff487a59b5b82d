import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { listAgreements, saveAgreement } from "../services/agile/agreements.ts";
import { listAgileYears, readAgileYear } from "../services/agile/read-agile.ts";
import { saveAgileYear } from "../services/agile/save-agile.ts";
import type { Service } from "../services/service.ts";

export const agileRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listAgileYears, listAgileYears(service)),
  bind(ENDPOINTS.readAgileYear, readAgileYear(service)),
  bind(ENDPOINTS.saveAgileYear, saveAgileYear(service)),
  bind(ENDPOINTS.listAgreements, listAgreements(service)),
  bind(ENDPOINTS.saveAgreement, saveAgreement(service)),
];
