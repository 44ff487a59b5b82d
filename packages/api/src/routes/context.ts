import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { readContext } from "../services/context/read-context.ts";
import type { Service } from "../services/service.ts";

export const contextRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readContext, readContext(service)),
];
