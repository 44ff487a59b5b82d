import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { listActs } from "../services/acts/list-acts.ts";
import { listOrgans } from "../services/acts/list-organs.ts";
import { listMembers, recordMember } from "../services/acts/members.ts";
import { recordAct } from "../services/acts/record-act.ts";
import { recordOrgan } from "../services/acts/record-organ.ts";
import type { Service } from "../services/service.ts";

export const actsRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.listOrgans, listOrgans(service)),
  bind(ENDPOINTS.recordOrgan, recordOrgan(service)),
  bind(ENDPOINTS.listMembers, listMembers(service)),
  bind(ENDPOINTS.recordMember, recordMember(service)),
  bind(ENDPOINTS.listActs, listActs(service)),
  bind(ENDPOINTS.recordAct, recordAct(service)),
];
