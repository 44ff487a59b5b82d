import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { listAudit } from "../services/audit/list-audit.ts";
import type { Service } from "../services/service.ts";

export const auditRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listAudit, listAudit(service)),
];
