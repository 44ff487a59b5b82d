import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { setFactorRoles } from "../services/body/set-factor-roles.ts";
import { closeAccount, endRole } from "../services/permission/end-roles.ts";
import { giveRole } from "../services/permission/give-role.ts";
import { inviteAccount, inviteAgain } from "../services/permission/invite-account.ts";
import { listAccounts } from "../services/permission/list-accounts.ts";
import { listClients } from "../services/permission/list-clients.ts";
import { registerClient } from "../services/permission/register-client.ts";
import { revokeClient } from "../services/permission/revoke-client.ts";
import type { Service } from "../services/service.ts";

export const permissionRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listAccounts, listAccounts(service)),
  bind(ENDPOINTS.inviteAccount, inviteAccount(service)),
  bind(ENDPOINTS.inviteAgain, inviteAgain(service)),
  bind(ENDPOINTS.giveRole, giveRole(service)),
  bind(ENDPOINTS.endRole, endRole(service)),
  bind(ENDPOINTS.closeAccount, closeAccount(service)),
  bind(ENDPOINTS.setFactorRoles, setFactorRoles(service)),
  bind(ENDPOINTS.listClients, listClients(service)),
  bind(ENDPOINTS.registerClient, registerClient(service)),
  bind(ENDPOINTS.revokeClient, revokeClient(service)),
];
