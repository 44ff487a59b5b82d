import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { createOwnBody } from "../services/body/create-own-body.ts";
import { exportBody } from "../services/body/export-body.ts";
import { readBody } from "../services/body/read-body.ts";
import { readOverview } from "../services/body/read-overview.ts";
import { describeBody } from "../services/body/describe-body.ts";
import { setToday } from "../services/body/set-today.ts";
import type { Service } from "../services/service.ts";

export const bodyRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.createBody, createOwnBody(service)),
  bind(ENDPOINTS.readBody, readBody(service)),
  bind(ENDPOINTS.readOverview, readOverview(service)),
  bind(ENDPOINTS.exportBody, exportBody(service)),
  bind(ENDPOINTS.setToday, setToday(service)),
  bind(ENDPOINTS.describeBody, describeBody(service)),
];
