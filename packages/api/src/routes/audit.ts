import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { exportAudit } from "../services/audit/export-audit.ts";
import { listAudit } from "../services/audit/list-audit.ts";
import { verifyAudit } from "../services/audit/verify-audit.ts";
import type { Service } from "../services/service.ts";

export const auditRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listAudit, listAudit(service)),
  bind(ENDPOINTS.verifyAudit, verifyAudit(service)),
  bind(ENDPOINTS.exportAudit, exportAudit(service)),
];
