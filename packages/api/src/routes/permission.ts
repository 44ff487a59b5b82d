import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { listClients } from "../services/permission/list-clients.ts";
import { registerClient } from "../services/permission/register-client.ts";
import { revokeClient } from "../services/permission/revoke-client.ts";
import type { Service } from "../services/service.ts";

export const permissionRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listClients, listClients(service)),
  bind(ENDPOINTS.registerClient, registerClient(service)),
  bind(ENDPOINTS.revokeClient, revokeClient(service)),
];
