import { ENDPOINTS } from "@albero/contract";
import { bind, type Bound } from "../http/bind.ts";
import { readBudget } from "../services/budget/read-budget.ts";
import type { Service } from "../services/service.ts";

export const budgetRoutes = (service: Service): readonly Bound[] => [
  bind(ENDPOINTS.readBudget, readBudget(service)),
];
