import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { joinAgency, readAgency } from "../services/organisation/agency.ts";
import { recordAssignment } from "../services/organisation/assignments.ts";
import { definePost, readStaffing } from "../services/organisation/posts.ts";
import { readOrganisation } from "../services/organisation/read-organisation.ts";
import { readUnit } from "../services/organisation/read-unit.ts";
import type { Service } from "../services/service.ts";

export const organisationRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readOrganisation, readOrganisation(service)),
  bind(ENDPOINTS.readUnit, readUnit(service)),
  bind(ENDPOINTS.readAgency, readAgency(service)),
  bind(ENDPOINTS.joinAgency, joinAgency(service)),
  bind(ENDPOINTS.readStaffing, readStaffing(service)),
  bind(ENDPOINTS.definePost, definePost(service)),
  bind(ENDPOINTS.recordAssignment, recordAssignment(service)),
];
