import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { readChecks } from "../services/plan/read-checks.ts";
import { readNode } from "../services/plan/read-node.ts";
import { readTree } from "../services/plan/read-tree.ts";
import { readView } from "../services/plan/read-view.ts";
import type { Service } from "../services/service.ts";

export const planRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readTree, readTree(service)),
  bind(ENDPOINTS.readNode, readNode(service)),
  bind(ENDPOINTS.readChecks, readChecks(service)),
  bind(ENDPOINTS.readView, readView(service)),
];
