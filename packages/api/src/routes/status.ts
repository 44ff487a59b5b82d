import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { readInstallation } from "../services/installation/read-installation.ts";
import type { Service } from "../services/service.ts";
import { readStatus } from "../services/status/read-status.ts";

export const statusRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readStatus, readStatus(service)),
  bind(ENDPOINTS.readInstallation, readInstallation(service)),
];
